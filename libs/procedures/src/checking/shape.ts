import { z } from 'zod';
import { evidenceShape, propertyShape } from './evidence-shape.js';
import { readDuration } from '#libs/statutory-clocks';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id in kebab-case');
const checklistId = z.string().regex(/^[A-Za-z0-9-]+$/, 'must be a checklist id');
const names = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const source = z.string().min(1);
const duration = z.string().refine((text) => readDuration(text) !== null, {
  error: 'must be an ISO 8601 duration in whole units, for example P3D or PT24H',
});
/** A limit of the law runs by the calendar or by the clock: the two are counted in different ways. */
const countedDuration = duration.refine((text) => readDuration(text)?.mixed !== true, {
  error: 'must be in days and months, or in hours, not in both',
});
/** Warnings and reviewers' limits are counted exactly, which months cannot be. */
const exactDuration = duration.refine((text) => readDuration(text)?.months === 0, {
  error: 'must have an exact length: no months or years',
});

const postRef = z.strictObject({ unit: id, role: id });
const recipient = z.union([z.literal('handlers'), postRef], {
  error: 'must be handlers, or a post {unit, role}',
});

const effectShapes = [
  z.strictObject({ startClock: id }),
  z.strictObject({ stopClock: id }),
  z.strictObject({ extendClock: id }),
  z.strictObject({ openDuty: id }),
  z.strictObject({ cancelDuty: id }),
  z.strictObject({ dischargeDuty: id }),
  z.strictObject({ startMeasure: id }),
  z.strictObject({ endMeasures: z.literal(true) }),
  z.strictObject({ endCustody: z.literal(true) }),
  z.strictObject({ enterStage: id }),
  z.strictObject({ disposeSubject: id }),
  z.strictObject({ closeCase: id }),
  z.strictObject({ raiseAlarm: id }),
  z.strictObject({ excludeEvidence: z.literal(true) }),
  z.strictObject({ admitEvidence: z.literal(true) }),
] as const;
const effects = z
  .array(z.union(effectShapes, { error: `must be one effect: ${keysOf(effectShapes)}` }))
  .default([]);

const refusal = { refuse: id, because: names, source };
const times = z.strictObject({ record: id, result: id.optional(), times: z.int().min(0) });
const requirementShapes = [
  z.strictObject({ ...refusal, approved: id }),
  z.strictObject({ ...refusal, notApproved: id }),
  z.strictObject({ ...refusal, recorded: id, result: id.optional() }),
  z.strictObject({ ...refusal, recordedAtMost: times }),
  z.strictObject({ ...refusal, measure: z.array(id).min(1) }),
  z.strictObject({ ...refusal, noMeasure: z.literal(true) }),
  z.strictObject({ ...refusal, clockRunning: id }),
  z.strictObject({ ...refusal, clockNotExpired: id }),
  z.strictObject({ ...refusal, noDuty: id }),
  z.strictObject({ ...refusal, noOpenDuties: z.literal(true) }),
  z.strictObject({ ...refusal, noOpenRequests: z.literal(true) }),
  z.strictObject({ ...refusal, everySubjectDisposed: z.literal(true) }),
  z.strictObject({ ...refusal, elementsProved: z.literal(true) }),
  z.strictObject({ ...refusal, propertySettled: z.literal(true) }),
  z.strictObject({ ...refusal, propertyAgrees: z.literal(true) }),
  z.strictObject({ ...refusal, undisposed: z.literal(true) }),
] as const;
const requires = z
  .array(
    z.union(requirementShapes, {
      error: `must have refuse, because, source and one of ${keysOf(requirementShapes, Object.keys(refusal))}`,
    }),
  )
  .default([]);

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
  before: z.strictObject({ clock: id, days: z.int().min(1) }).optional(),
  warn: z.array(exactDuration).default([]),
  warns: z.array(recipient).default([]),
  extensions: z
    .array(z.strictObject({ to: countedDuration, grounds: z.array(id).min(1), source }))
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
  document: id,
  discharged: effects,
  settledWithProperty: z.boolean().optional(),
  source,
});

const record = z.strictObject({
  id,
  name: names,
  per,
  documents: z.array(id).default([]),
  results: z.array(id).min(1).optional(),
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
  requires,
  extends: id.optional(),
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
  documents: z.array(z.strictObject({ id, name: names, issuedBy: id.optional() })).default([]),
  checklist: z.array(z.strictObject({ id: checklistId, name: names, source: source.optional() })).default([]),
  measures: z.array(z.strictObject({ id, name: names, custody: z.boolean(), source })).default([]),
  clocks: z.array(clock).default([]),
  duties: z.array(duty).default([]),
  records: z.array(record).default([]),
  links: z.array(link).min(1),
  evidence: evidenceShape.optional(),
  property: propertyShape.optional(),
});

type Shapes = readonly z.ZodObject[];

function keysOf(shapes: Shapes, except: readonly string[] = []): string {
  const keys = shapes.flatMap(({ shape }) => Object.keys(shape)).filter((key) => !except.includes(key));
  return [...new Set(keys)].filter((key) => key !== 'result').join(', ');
}
