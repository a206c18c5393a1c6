import { z } from 'zod';
import { sealGround } from '../seal-bodies.js';
import { recordedDetails, repairMade } from './repairs.js';
import { interviewView, submissionView } from './parties.js';
import { evidenceView, propertyView } from './evidence.js';
import { caseFinding } from './findings.js';
import { caseMaterial } from './materials.js';
import { recusalView } from './recusals.js';
import { linkRequest } from './requests.js';
import { caseTask } from './tasks.js';
import { caseClock, caseDuty } from './time.js';
import { digest, id, instant, named, names, openText, page, version } from './words.js';

const party = named('CaseParty', {
  id,
  role: z.enum(['suspect', 'victim', 'complainant', 'counsel', 'guardian', 'other']),
  name: openText,
  /** Kept from this reader, who has no need of it in this case. */
  withheld: z.boolean(),
  minor: z.boolean().optional(),
  deputy: z.boolean().optional(),
});

const subject = named('CaseSubject', {
  id,
  measure: z.strictObject({ measure: id, name: names, custody: z.boolean(), since: instant }).nullable(),
  earlier: z.array(z.strictObject({ measure: id, name: names, from: instant, to: instant })),
  disposed: z.strictObject({ as: z.string(), at: instant }).nullable(),
});

const record = named('CaseRecord', {
  id,
  record: id,
  subjects: z.array(id),
  at: instant,
  result: z.string().nullable(),
  document: digest.nullable(),
  number: z.string().nullable(),
  particulars: z.record(z.string(), z.unknown()).optional(),
  recordedAt: instant,
  corrected: z.strictObject({ repair: id, at: instant, was: recordedDetails }).optional(),
});

const caseSeal = named('CaseSeal', {
  at: instant,
  /** Null: the system that started it sealed. */
  by: id.nullable(),
  ground: sealGround,
  reason: openText,
  /** For whom alone the case exists. */
  named: z.array(id),
  changes: z.array(
    z.strictObject({
      at: instant,
      by: id,
      officer: id,
      change: z.enum(['added', 'removed']),
      reason: openText,
    }),
  ),
});

export const caseView = named('CaseView', {
  id,
  version,
  procedure: id,
  definition: z.strictObject({ version, digest }),
  caseNumber: z.string().nullable(),
  title: openText,
  /** Is what is written in the case kept from this reader, who has no need of it? Then every text but the title is null. */
  withheld: z.boolean(),
  unit: id,
  handlers: z.array(id),
  stage: id.nullable(),
  stages: z.array(z.strictObject({ stage: id, name: names, at: instant, version })),
  parties: z.array(party),
  subjects: z.array(subject),
  facts: z.unknown(),
  materials: z.array(caseMaterial),
  requests: z.array(linkRequest),
  tasks: z.array(caseTask),
  records: z.array(record),
  clocks: z.array(caseClock),
  duties: z.array(caseDuty),
  recusals: z.array(recusalView),
  evidence: evidenceView,
  property: propertyView,
  findings: z.array(caseFinding),
  interviews: z.array(interviewView),
  submissions: z.array(submissionView),
  repairs: z.array(repairMade),
  alarms: z.array(z.strictObject({ id, alarm: id, subject: id.nullable(), at: instant })),
  dialogue: z.array(z.strictObject({ id, by: id, at: instant, request: id.optional() })),
  seal: caseSeal.nullable(),
  nextWakeUps: z.array(
    z.strictObject({
      at: instant,
      kind: z.enum([
        'warn',
        'expire',
        'reviewer-silent',
        'duty-overdue',
        'rectification-overdue',
        'recusal-overdue',
        'eligibility-changes',
        'finding-overdue',
      ]),
      id,
    }),
  ),
  startedAt: instant,
  changedAt: instant,
  closed: z.strictObject({ as: z.string(), at: instant, answers: id.nullable() }).nullable(),
});

/** In the order in which they were given. */
export const casesChecked = named('CasesChecked', {
  items: z.array(
    named('CaseChecked', {
      /** The case that its key has started already: nothing is left to do, and nothing is a fault. */
      started: id.nullable(),
      /** None, and nothing started: it could be started as things stand. */
      faults: z.array(
        named('CaseFault', {
          code: z.string(),
          titles: names,
          /** Into the case. */
          pointer: z.string(),
          /** What exactly does not fit, in English. */
          message: z.string().nullable(),
          /** The unit, officer, procedure or number it is about. */
          about: z.string().nullable(),
        }),
      ),
    }),
  ),
});

export const casePage = page(
  'CasePage',
  named('CaseSummary', {
    id,
    version,
    procedure: id,
    caseNumber: z.string().nullable(),
    title: openText,
    unit: id,
    handlers: z.array(id),
    stage: id.nullable(),
    startedAt: instant,
    changedAt: instant,
    closedAt: instant.nullable(),
    inCustody: z.boolean(),
    nextWakeAt: instant.nullable(),
    sealed: z.boolean(),
  }),
);
