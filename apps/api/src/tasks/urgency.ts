import type { urgencies } from './task-query.js';

type Urgency = (typeof urgencies)[number];

const hourMs = 3_600_000;

/** How much time left is little and how much is some, in hours: of a held person, and of others. */
const little = { held: 24, free: 6 } as const;
const some = { held: 72, free: 24 } as const;

/** @param nowMs by the log's clock */
export function urgencyOf(
  { pressingAt, inCustody }: Readonly<{ pressingAt: string; inCustody: boolean }>,
  nowMs: number,
): Urgency {
  const hoursLeft = (Date.parse(pressingAt) - nowMs) / hourMs;
  const kind = inCustody ? 'held' : 'free';
  if (hoursLeft <= 0) return 'overdue';
  if (hoursLeft <= little[kind]) return 'critical';
  return hoursLeft <= some[kind] ? 'soon' : 'normal';
}

const within = (now: string, { held, free }: Readonly<{ held: number; free: number }>) =>
  `pressing_at <= ${now}::timestamptz + CASE WHEN in_custody THEN interval '${held} hours' ELSE interval '${free} hours' END`;

/** The same as a condition on work.tasks. @param now the parameter that holds the present instant */
export function urgencySql(urgency: Urgency, now: string): string {
  const past = `pressing_at <= ${now}::timestamptz`;
  switch (urgency) {
    case 'overdue':
      return past;
    case 'critical':
      return `NOT (${past}) AND ${within(now, little)}`;
    case 'soon':
      return `NOT (${within(now, little)}) AND ${within(now, some)}`;
    case 'normal':
      return `NOT (${within(now, some)})`;
  }
}
