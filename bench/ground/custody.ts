import type { Duration, LocalDate, PartyId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { sixStepsDefinition } from './six-steps.js';

const named = (name: string) => ({ zh: name, en: name });

export const custody = 'custody';
export const suspect = 'p1' as PartyId;

/** A procedure of one record: somebody is taken into custody, and the limit of it begins to run. */
export const custodyDefinition: ProcedureDefinition = {
  ...sixStepsDefinition,
  procedure: custody,
  effectiveFrom: '2020-01-01' as LocalDate,
  name: named(custody),
  measures: [{ id: 'detention', name: named('detention'), custody: true, source: 'bench' }],
  clocks: [
    {
      id: 'detention',
      name: named('detention'),
      limit: 'P37D' as Duration,
      per: 'subject',
      holidaysExtend: false,
      warn: ['PT24H' as Duration],
      warns: ['handlers'],
      expired: [],
      source: 'bench',
    },
  ],
  records: [
    {
      id: 'detained',
      name: named('detained'),
      per: 'subject',
      documents: [],
      requires: [],
      effects: [{ startMeasure: 'detention' }, { startClock: 'detention' }],
      source: 'bench',
    },
  ],
};
