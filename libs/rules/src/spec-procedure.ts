import type { Instant, Names, RoleId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';

const name = (en: string): Names => ({ zh: en, en });
const role = (id: string) => id as RoleId;

/** The smallest procedure in which everything that reads time, the directory and readings takes part. */
export const procedure: ProcedureDefinition = {
  procedure: 'drill',
  version: 1,
  effectiveFrom: '2026-01-01' as ProcedureDefinition['effectiveFrom'],
  name: name('drill'),
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  facts: { type: 'object', additionalProperties: false, properties: { lead: { type: 'boolean' } } },
  stages: [{ id: 'filing', name: name('filing') }],
  documents: [{ id: 'report', name: name('report') }],
  checklist: [{ id: 'FI1', name: name('recorded') }],
  measures: [],
  clocks: [
    {
      id: 'investigation',
      name: name('investigation'),
      limit: 'P2M' as never,
      per: 'case',
      warn: ['PT24H' as never],
      warns: ['handlers'],
      expired: [],
      source: 'C156',
    },
  ],
  duties: [],
  records: [],
  links: [
    {
      id: 'filing',
      name: name('filing'),
      stage: 'filing',
      per: 'case',
      requestedBy: [role('handler')],
      documents: ['report'],
      requires: [],
      steps: [
        {
          id: 'approve',
          name: name('approve'),
          post: { unit: 'bureau', role: role('bureau-leader') },
          kind: 'approve',
          checklist: ['FI1'],
          limit: 'PT30S' as never,
          escalatesTo: ['handlers'],
          responsibility: name('answers for the filing'),
        },
      ],
      outcomes: { approved: [{ startClock: 'investigation' }], refused: [] },
      source: 'P178',
    },
  ],
};

export const now = '2026-03-02T02:00:00.000Z' as Instant;
