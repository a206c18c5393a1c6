import { z } from 'zod';
import { digest, id, instant, named, names, page } from './words.js';

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
  status: z.enum(['running', 'stopped', 'expired']),
  source: z.string(),
  extensions: z.array(
    z.strictObject({ request: id, limit: z.string(), grounds: z.array(z.string()), dueAt: instant }),
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
  owedBy: z.array(id),
  status: z.enum(['open', 'discharged', 'cancelled']),
  dischargedAt: instant.nullable(),
  document: digest.nullable(),
  source: z.string(),
};

const where = { case: id, caseNumber: z.string().nullable(), unit: id };

export const caseClock = named('CaseClock', clock);
export const caseDuty = named('CaseDuty', duty);
export const dutyPage = page('DutyPage', named('OwedDuty', { ...duty, ...where }));
export const clockPage = page('ClockPage', named('RunningClock', { ...clock, ...where }));
export const custodyPage = page(
  'CustodyPage',
  named('Custody', { ...where, subject: id, measure: id, since: instant, clock: caseClock }),
);
