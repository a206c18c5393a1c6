import { z } from 'zod';
import { readDuration } from '#libs/statutory-clocks';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id in kebab-case');
export const checklistId = z.string().regex(/^[A-Za-z0-9-]+$/, 'must be a checklist id');
export const names = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export const source = z.string().min(1);
export const duration = z.string().refine((text) => readDuration(text) !== null, {
  error: 'must be an ISO 8601 duration in whole units, for example P3D or PT24H',
});
/** A limit of the law runs by the calendar or by the clock: the two are counted in different ways. */
export const countedDuration = duration.refine((text) => readDuration(text)?.mixed !== true, {
  error: 'must be in days and months, or in hours, not in both',
});
/** Warnings and reviewers' limits are counted exactly, which months cannot be. */
export const exactDuration = duration.refine((text) => readDuration(text)?.months === 0, {
  error: 'must have an exact length: no months or years',
});

/** Every key of these shapes, for the message that says what could have stood there. */
export const keysOf = (shapes: readonly Readonly<Record<string, unknown>>[]): string =>
  [...new Set(shapes.flatMap((shape) => Object.keys(shape)))]
    .filter((key) => !qualifiers.has(key))
    .join(', ');

/** Keys that only qualify the verb beside them. */
const qualifiers = new Set(['result', 'to', 'from', 'lasting', 'keepWarning', 'then', 'otherwise']);
