import { z } from 'zod';
import type { Condition } from '../definition.js';
import { duration, id, keysOf, names, source } from './words.js';

const several = z.lazy(() => z.array(condition).min(1));
const stated = {
  name: z.string().min(1),
  in: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional(),
  atLeast: z.number().optional(),
};

/** One condition each, by the key that names it. */
const conditionShapes = [
  { any: several },
  { all: several },
  { not: z.lazy(() => condition) },
  { eachSubject: z.lazy(() => condition) },
  { fact: z.strictObject(stated) },
  { particular: z.strictObject({ ...stated, of: id.optional() }) },
  { subjectIs: z.enum(['minor', 'deputy']) },
  { includes: id },
  { filed: id },
  { approved: id },
  { notApproved: id },
  { approvedAnew: z.strictObject({ link: id, after: id }) },
  { coveredBy: id },
  { recorded: id, result: id.optional() },
  { resultIs: z.array(id).min(1) },
  { lastResult: z.strictObject({ record: id, in: z.array(id).min(1) }) },
  { unanswered: z.strictObject({ record: id, answer: id }) },
  { recordedAtMost: z.strictObject({ record: id, result: id.optional(), times: z.int().min(0) }) },
  { measure: z.array(id).min(1) },
  { noMeasure: z.literal(true) },
  { measuresLifted: z.strictObject({ except: z.array(id).default([]) }) },
  { clockRunning: id },
  { clockNotExpired: id },
  { timeLeft: id },
  { stoppedWithin: z.strictObject({ clock: id, within: duration }) },
  { noDuty: id },
  { noOpenDuties: z.literal(true) },
  { noOpenRequests: z.literal(true) },
  { everySubjectDisposed: z.literal(true) },
  { someSubjectDisposed: z.literal(true) },
  { elementsProved: z.literal(true) },
  { propertySettled: z.literal(true) },
  { propertyAgrees: z.literal(true) },
  { undisposed: z.literal(true) },
] as const;

const refusal = { refuse: id, because: names, source };

export const condition: z.ZodType<Condition> = z.union(
  conditionShapes.map((shape) => z.strictObject(shape as z.ZodRawShape)),
  { error: `must be one condition: ${keysOf(conditionShapes)}` },
) as unknown as z.ZodType<Condition>;

export const requirementList = z.array(
  z.union(
    conditionShapes.map((shape) => z.strictObject({ ...refusal, ...shape })),
    { error: `must have refuse, because, source and one of ${keysOf(conditionShapes)}` },
  ),
);
