import { parse } from 'yaml';
import { readDuration } from '#libs/statutory-clocks';

/** Keys under which a definition states how long something lasts, waits or is warned of beforehand. */
const durations = new Set(['limit', 'to', 'after', 'within', 'warn', 'remindEvery']);
const msPerSecond = 1_000;
const msPerDay = 86_400_000;
/** Months have no length of their own here: any will do, as long as it is the same for all. */
const daysPerMonth = 30;

/**
 * A definition whose every duration is shorter by one factor, as one procedure of its own: for tests on a real clock
 * alone. It is published as text like any other, so that nothing in the product knows of it. Limits are then seconds,
 * which no calendar moves; a warning that would come less than a second before is left out.
 *
 * @param factor divides a whole hour into whole seconds
 */
export function scaledDefinition(text: string, factor: number, procedure: string): string {
  const definition = parse(text, { merge: true, maxAliasCount: -1 }) as Readonly<Record<string, unknown>>;
  return JSON.stringify({ ...(scaled(definition, factor) as object), procedure });
}

function scaled(value: unknown, factor: number): unknown {
  if (Array.isArray(value)) return value.map((each) => scaled(each, factor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      durations.has(key) ? shorter(each, factor) : scaled(each, factor),
    ]),
  );
}

function shorter(value: unknown, factor: number): unknown {
  if (Array.isArray(value)) return value.flatMap((each) => shorter(each, factor) ?? []);
  const parts = typeof value === 'string' ? readDuration(value) : null;
  if (!parts) return scaled(value, factor);
  const { months, days, timeMs } = parts;
  const seconds = ((months * daysPerMonth + days) * msPerDay + timeMs) / msPerSecond / factor;
  return seconds > 0 && seconds < 1 ? null : `PT${Math.round(seconds)}S`;
}
