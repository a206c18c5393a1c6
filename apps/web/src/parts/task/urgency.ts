const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export type Urgency = 'overdue' | 'urgent' | 'soon' | 'calm';

/** Custody is nearer to harm than paper: what is urgent begins a day before rather than six hours. */
const urgentWithinMs = { custody: dayMs, paper: 6 * hourMs };
const soonWithinMs = { custody: 3 * dayMs, paper: dayMs };

export function urgencyOf(dueAt: string, now: string, custody: boolean): Urgency {
  const left = Date.parse(dueAt) - Date.parse(now);
  const kind = custody ? 'custody' : 'paper';
  if (left <= 0) return 'overdue';
  if (left <= urgentWithinMs[kind]) return 'urgent';
  return left <= soonWithinMs[kind] ? 'soon' : 'calm';
}

export type Left = Readonly<{ unit: 'day' | 'hour' | 'minute'; count: number; over: boolean }>;

/** The time left, or since it ran out, in the one unit that matters; whole units only, never rounded up. */
export function leftUntil(dueAt: string, now: string): Left {
  const ms = Date.parse(dueAt) - Date.parse(now);
  const over = ms <= 0;
  const size = Math.abs(ms);
  if (size >= 2 * dayMs) return { unit: 'day', count: Math.floor(size / dayMs), over };
  if (size >= hourMs) return { unit: 'hour', count: Math.floor(size / hourMs), over };
  return { unit: 'minute', count: Math.floor(size / minuteMs), over };
}
