import { z } from 'zod';
import type { Effect } from '../definition.js';
import { condition } from './conditions.js';
import { countedDuration, id, keysOf } from './words.js';

const nested = z.lazy(() => effectList.min(1));

/** One effect each, by the verb that names it. */
const effectShapes = [
  { startClock: id, lasting: z.string().min(1).optional() },
  { stopClock: id },
  { extendClock: id, to: countedDuration.optional() },
  { suspendClock: id, keepWarning: z.boolean().optional() },
  { resumeClock: id },
  { restartClock: id, from: id.optional() },
  { openDuty: id },
  { cancelDuty: id },
  { suspendDuty: id },
  { resumeDuty: id },
  { dischargeDuty: id },
  { startMeasure: id },
  { endMeasures: z.literal(true) },
  { endCustody: z.literal(true) },
  { enterStage: id },
  { disposeSubject: id },
  { reopenSubjects: z.union([z.literal(true), z.array(id).min(1)]) },
  { closeCase: id },
  { reopenCase: id },
  { raiseAlarm: id },
  { excludeEvidence: z.literal(true) },
  { admitEvidence: z.literal(true) },
  { when: condition, then: nested, otherwise: nested.optional() },
  { forEachSubject: nested },
] as const;

const effect = z.union(
  effectShapes.map((shape) => z.strictObject(shape as z.ZodRawShape)),
  { error: `must be one effect: ${keysOf(effectShapes)}` },
) as unknown as z.ZodType<Effect>;

export const effectList = z.array(effect);
