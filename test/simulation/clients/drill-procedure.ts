import type { Duration, Names, RoleId } from '#libs/kernel';
import type { Effect, LinkRule, ProcedureDefinition, Recipient, StepRule } from '#libs/procedures';

const name = (en: string): Names => ({ zh: en, en });
const role = (id: string) => id as RoleId;
const lasting = (text: string) => text as Duration;
const leaders: readonly Recipient[] = ['handlers', { unit: 'case', role: role('unit-leader') }];

const step = (id: string, unit: 'case' | 'bureau', kind: StepRule['kind'], limit: string): StepRule => ({
  id,
  name: name(id),
  post: { unit, role: role(id) },
  kind,
  checklist: ['recorded'],
  limit: lasting(limit),
  escalatesTo: leaders,
  responsibility: name(`answers for ${id}`),
});
const legal = step('legal-officer', 'case', 'review', 'PT4H');
const unitLeader = step('unit-leader', 'case', 'audit', 'PT8H');
const bureauLeader = step('bureau-leader', 'bureau', 'approve', 'PT30S');
const closing = step('unit-leader', 'case', 'approve', 'PT8H');

const link = (
  id: string,
  steps: readonly StepRule[],
  approved: readonly Effect[],
  requires: LinkRule['requires'],
): LinkRule => ({
  id,
  name: name(id),
  stage: id === 'closure' ? 'closed' : 'open',
  per: 'case',
  requestedBy: [role('handler')],
  documents: id === 'closure' ? [] : ['report'],
  requires,
  steps,
  outcomes: { approved, refused: [] },
  disposes: id === 'closure',
  source: 'drill',
});
const afterFiling = {
  refuse: 'out-of-order',
  because: name('file first'),
  source: 'drill',
  approved: 'filing',
} as const;

/** A short procedure in which cases also end: returns, clocks with warnings, a duty on expiry, closure. */
export const drillProcedure: ProcedureDefinition = {
  procedure: 'drill',
  version: 1,
  effectiveFrom: '2026-01-01' as ProcedureDefinition['effectiveFrom'],
  name: name('drill'),
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  facts: { type: 'object', additionalProperties: false, properties: {} },
  stages: [
    { id: 'open', name: name('open') },
    { id: 'closed', name: name('closed') },
  ],
  documents: [
    { id: 'report', name: name('report') },
    { id: 'certificate', name: name('certificate') },
  ],
  checklist: [{ id: 'recorded', name: name('recorded') }],
  measures: [],
  clocks: [
    {
      id: 'inquiry',
      name: name('inquiry'),
      limit: lasting('PT24H'),
      per: 'case',
      hours: 'exact',
      warn: [lasting('PT6H'), lasting('PT1H')],
      warns: leaders,
      expired: [{ openDuty: 'report-delay' }],
      source: 'drill',
    },
  ],
  duties: [
    {
      id: 'report-delay',
      name: name('report the delay'),
      limit: lasting('PT2H'),
      per: 'case',
      owedBy: leaders,
      escalatesTo: leaders,
      document: 'certificate',
      discharged: [{ stopClock: 'inquiry' }],
      source: 'drill',
    },
  ],
  records: [
    {
      id: 'heard',
      name: name('heard'),
      per: 'case',
      documents: [],
      requires: [],
      effects: [{ stopClock: 'inquiry' }, { startClock: 'inquiry' }],
      source: 'drill',
    },
  ],
  links: [
    link('filing', [legal, bureauLeader], [{ startClock: 'inquiry' }], []),
    link('measure', [legal, unitLeader, bureauLeader], [{ stopClock: 'inquiry' }], [afterFiling]),
    link('closure', [closing], [{ enterStage: 'closed' }, { closeCase: 'done' }], [afterFiling]),
  ],
};
