import { z } from 'zod';
import { effectList } from './effects.js';
import { checksShape } from './checks-shape.js';
import { disclosureShape, interviewsShape, submissionsShape } from './parties-shape.js';
import { evidenceShape, propertyShape } from './evidence-shape.js';
import { particularsFault } from './particulars.js';
import { requirementList } from './conditions.js';
import { checklistId, countedDuration, exactDuration, id, names, source } from './words.js';

const document = z.strictObject({
  id,
  name: names,
  issuedBy: id.optional(),
  onlyIn: z.array(id).min(1).optional(),
});
const particulars = z
  .record(z.string(), z.unknown())
  .superRefine((schema, context) => {
    const message = particularsFault(schema);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .optional();

const postRef = z.strictObject({ unit: id, role: id });
const recipient = z.union([z.literal('handlers'), postRef], {
  error: 'must be handlers, or a post {unit, role}',
});

const effects = effectList.default([]);
const requires = requirementList.default([]);

const per = z.enum(['subject', 'case']);
const limit = {
  limit: countedDuration,
  hours: z.enum(['next-hour', 'exact']).optional(),
  workingDays: z.boolean().optional(),
  holidaysExtend: z.union([z.boolean(), z.literal('out-of-custody')]).optional(),
  inCustody: z.boolean().optional(),
};

const clock = z.strictObject({
  id,
  name: names,
  ...limit,
  per,
  warnAtExactDays: z.boolean().optional(),
  inAll: id.optional(),
  before: z.strictObject({ clock: id, days: z.int().min(1) }).optional(),
  warn: z.array(exactDuration).default([]),
  warns: z.array(recipient).default([]),
  extensions: z
    .array(
      z.strictObject({
        to: countedDuration,
        after: countedDuration.optional(),
        grounds: z.array(id).min(1),
        by: names.optional(),
        source,
      }),
    )
    .optional(),
  expired: effects,
  source,
});

const duty = z.strictObject({
  id,
  name: names,
  ...limit,
  per,
  owedBy: z.array(recipient).min(1),
  escalatesTo: z.array(recipient).default([]),
  remindEvery: exactDuration.optional(),
  document: id,
  discharged: effects,
  settledWithProperty: z.boolean().optional(),
  source,
});

const record = z.strictObject({
  id,
  name: names,
  by: names.optional(),
  per,
  documents: z.array(id).default([]),
  results: z.array(id).min(1).optional(),
  particulars,
  requires,
  effects,
  effectsByResult: z.record(id, effects).optional(),
  source,
});

const step = z.strictObject({
  id,
  name: names,
  post: postRef,
  kind: z.enum(['review', 'audit', 'approve', 'collective']),
  mustPass: z.boolean().optional(),
  collective: z
    .strictObject({
      members: z.array(postRef).min(1),
      quorum: z.int().min(2),
      minutes: z.boolean().optional(),
    })
    .optional(),
  qualification: z.enum(['basic', 'intermediate', 'advanced']).optional(),
  notLapsed: z.enum(['basic', 'intermediate', 'advanced']).optional(),
  separateFrom: z.array(id).optional(),
  checklist: z.array(checklistId).default([]),
  limit: exactDuration,
  escalatesTo: z.array(recipient).default([]),
  responsibility: names,
});

const link = z.strictObject({
  id,
  name: names,
  stage: id,
  per,
  requestedBy: z.array(id).min(1),
  documents: z.array(id).default([]),
  issues: id.optional(),
  whenClosed: z.boolean().optional(),
  particulars,
  requires,
  requested: effectList.optional(),
  extends: id.optional(),
  reading: z.enum(['delivered', 'first-page', 'all-pages']).optional(),
  steps: z.array(step).min(1),
  outcomes: z.strictObject({ approved: effects, refused: effects }),
  disposes: z.boolean().optional(),
  source,
});

/** The shape of a definition file. What its ids refer to is checked afterwards. */
export const definitionShape = z.strictObject({
  procedure: id,
  version: z.int().min(1),
  effectiveFrom: z.iso.date(),
  name: names,
  zone: z.string().min(1),
  calendar: id,
  facts: z.record(z.string(), z.unknown()),
  stages: z.array(z.strictObject({ id, name: names })).min(1),
  documents: z.array(document).default([]),
  checklist: z.array(z.strictObject({ id: checklistId, name: names, source: source.optional() })).default([]),
  measures: z.array(z.strictObject({ id, name: names, custody: z.boolean(), source })).default([]),
  alarms: z.array(z.strictObject({ id, name: names, source })).optional(),
  clocks: z.array(clock).default([]),
  duties: z.array(duty).default([]),
  records: z.array(record).default([]),
  links: z.array(link).min(1),
  evidence: evidenceShape.optional(),
  property: propertyShape.optional(),
  interviews: interviewsShape.optional(),
  submissions: submissionsShape.optional(),
  disclosure: disclosureShape.optional(),
  checks: checksShape.optional(),
});
