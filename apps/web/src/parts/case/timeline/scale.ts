const dayMs = 86_400_000;
/** The bureau's zone, which knows no summer time. */
const zoneMs = 8 * 3_600_000;

export type Tick = Readonly<{ at: number; label: string; major: boolean }>;
/** Instants to places on a line, in per cent of its length. */
export type Scale = Readonly<{
  from: number;
  to: number;
  place(iso: string): number;
  ticks: readonly Tick[];
}>;

const steps = [1, 2, 7, 14];
const ticksMax = 11;

/** @param ends instants that should be in view, as far as they do not dwarf what happened */
export function scaleOf(from: string, until: string, ends: readonly string[]): Scale {
  const start = Date.parse(from);
  const end = Math.max(Date.parse(until), start + dayMs / 2);
  const farthest = end + Math.max((end - start) * 0.35, 4 * dayMs);
  const last = ends.map((iso) => Date.parse(iso)).filter((at) => at <= farthest);
  const room = (Math.max(end, ...last) - start) * 0.03;
  const [low, high] = [start - room, Math.max(end, ...last) + room];
  return {
    from: low,
    to: high,
    place: (iso) => ((Date.parse(iso) - low) / (high - low)) * 100,
    ticks: ticksOf(low, high).map((tick) => ({ ...tick, at: ((tick.at - low) / (high - low)) * 100 })),
  };
}

const two = (count: number): string => String(count).padStart(2, '0');

function ticksOf(low: number, high: number): readonly Tick[] {
  const days = (high - low) / dayMs;
  const step = steps.find((each) => days / each <= ticksMax);
  return step === undefined ? months(low, high) : everyDays(low, high, step);
}

function everyDays(low: number, high: number, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const first = Math.ceil((low + zoneMs) / dayMs);
  for (let day = first; day * dayMs - zoneMs < high; day += step) {
    const date = new Date(day * dayMs);
    ticks.push({
      at: day * dayMs - zoneMs,
      label: `${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`,
      major: date.getUTCDate() === 1,
    });
  }
  return ticks;
}

function months(low: number, high: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const begin = new Date(low + zoneMs);
  const every = (high - low) / (30 * dayMs) <= ticksMax ? 1 : 3;
  for (let nth = 1; ; nth += every) {
    const at = Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + nth, 1) - zoneMs;
    if (at >= high) return ticks;
    const date = new Date(at + zoneMs);
    const january = date.getUTCMonth() === 0;
    ticks.push({
      at,
      label: january ? String(date.getUTCFullYear()) : `${two(date.getUTCMonth() + 1)}-01`,
      major: january,
    });
  }
}
