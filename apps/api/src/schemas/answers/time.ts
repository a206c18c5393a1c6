import { z } from 'zod';
import { pageOfFiles } from './untrusted.js';
import { digest, id, instant, named, names, openText } from './words.js';

const clock = {
  id,
  clock: id,
  name: names,
  subject: id.nullable(),
  from: instant,
  limit: z.string(),
  dueAt: instant,
  exactAt: instant.nullable(),
  warnAt: z.array(instant),
  warned: z.array(instant),
  provisional: z.boolean(),
  status: z.enum(['running', 'suspended', 'stopped', 'expired']),
  suspendedAt: instant.nullable(),
  stoppedAt: instant.nullable(),
  excluded: z.array(z.strictObject({ from: instant, to: instant })),
  source: z.string(),
  extensions: z.array(
    z.strictObject({
      request: id.nullable(),
      limit: z.string(),
      grounds: z.array(z.string()),
      dueAt: instant,
    }),
  ),
};

const duty = {
  id,
  duty: id,
  name: names,
  subject: id.nullable(),
  from: instant,
  dueAt: instant,
  provisional: z.boolean(),
  overdue: z.boolean(),
  againAt: instant.nullable(),
  owedBy: z.array(id),
  status: z.enum(['open', 'suspended', 'discharged', 'cancelled']),
  dischargedAt: instant.nullable(),
  document: digest.nullable(),
  source: z.string(),
};

const where = { case: id, caseNumber: z.string().nullable(), unit: id };

export const caseClock = named('CaseClock', clock);
export const caseDuty = named('CaseDuty', duty);
export const dutyPage = pageOfFiles('DutyPage', named('OwedDuty', { ...duty, ...where }));
export const clockPage = pageOfFiles('ClockPage', named('RunningClock', { ...clock, ...where }));
export const custodyPage = pageOfFiles(
  'CustodyPage',
  named('Custody', {
    ...where,
    handlers: z.array(id),
    subject: id,
    name: openText,
    /** The name is kept from this reader, who has no need of it in this case. */
    withheld: z.boolean(),
    minor: z.boolean(),
    measure: id,
    measureName: names,
    since: instant,
    heldSeconds: z.int(),
    /** When time ends it; null while nothing does. */
    endsAt: instant.nullable(),
    /** Below zero: held too long. */
    leftSeconds: z.int().nullable(),
    late: z.boolean(),
    /** A duty to release is open. */
    mustRelease: z.boolean(),
    /** The limit that ends it. */
    clock: caseClock.nullable(),
    /** What falls due first for this person. */
    next: z
      .strictObject({
        kind: z.enum(['clock', 'duty', 'task']),
        id,
        what: id,
        name: names,
        dueAt: instant,
      })
      .nullable(),
    /** Posts and officers who have to act on it. */
    responsible: z.array(id),
  }),
);

/** Until when, and how that comes about. */
export const dueAnswer = named('DueAnswer', {
  procedure: id,
  definition: z.strictObject({ version: z.int(), digest }),
  zone: z.string(),
  kind: id,
  of: z.enum(['clock', 'duty']),
  name: names,
  from: instant,
  limit: z.string(),
  dueAt: instant,
  exactAt: instant.nullable(),
  warnAt: z.array(instant),
  provisional: z.boolean(),
  inCustody: z.boolean().nullable(),
  working: z.array(names),
  article: z.string(),
});
