import { awaitedIn, type Due } from './due.js';
import type { Finding } from './finding.js';
import type { LogImage } from './image.js';

/** A stretch of the log's time, in milliseconds. */
export type Stretch = Readonly<{ fromMs: number; toMs: number }>;

export type WakeAllowance = Readonly<{
  /** How late a wake-up may be recorded, beside what follows. */
  lateMaxMs: number;
  /** While this lasted nothing could be recorded or waited for: no PostgreSQL, no Temporal, or no worker at all. */
  outages: readonly Stretch[];
}>;

/** Time within a stretch during which there was an outage; overlapping outages count once. */
export function outageWithin({ fromMs, toMs }: Stretch, outages: readonly Stretch[]): number {
  let covered = 0;
  let reached = fromMs;
  for (const outage of [...outages].sort((one, other) => one.fromMs - other.fromMs)) {
    const from = Math.max(outage.fromMs, reached);
    const to = Math.min(outage.toMs, toMs);
    if (to <= from) continue;
    covered += to - from;
    reached = to;
  }
  return covered;
}

/** Lateness beside outages of every wake-up that was recorded, in milliseconds, ascending. */
export function latenesses(image: LogImage, { outages }: WakeAllowance): readonly number[] {
  return awaitedIn(image)
    .due.flatMap(({ dueMs, recordedMs }) => recordedMs.map((at) => lateBy(dueMs, at, outages)))
    .sort((one, other) => one - other);
}

/** Was each wake-up that fell due recorded once, not before its instant and not later than allowed? */
export function* checkWakeUps(image: LogImage, allowance: WakeAllowance): Generator<Finding> {
  const { due, strays } = awaitedIn(image);
  for (const { name, where } of strays) yield { kind: 'unasked', where, detail: `${name} was not awaited` };
  for (const entry of due) yield* checkOne(entry, image.nowMs, allowance);
}

function* checkOne(
  { name, dueMs, endedMs, recordedMs }: Due,
  nowMs: number,
  { lateMaxMs, outages }: WakeAllowance,
): Generator<Finding> {
  const fault = (kind: Finding['kind'], detail: string): Finding => ({ kind, where: name, detail });
  const [first] = recordedMs;
  if (recordedMs.length > 1) yield fault('repeated-wake-up', `recorded ${recordedMs.length} times`);
  if (first === undefined) {
    const waited = lateBy(dueMs, Math.min(nowMs, endedMs), outages);
    if (waited > lateMaxMs) yield fault('missed-wake-up', `awaited in vain for ${waited} ms`);
    return;
  }
  if (first < dueMs) yield fault('early-wake-up', `${dueMs - first} ms too early`);
  if (first > endedMs)
    yield fault('unasked', `recorded ${first - endedMs} ms after it was no longer awaited`);
  const late = lateBy(dueMs, first, outages);
  if (late > lateMaxMs) yield fault('late-wake-up', `${late} ms late`);
}

const lateBy = (dueMs: number, atMs: number, outages: readonly Stretch[]): number =>
  Math.max(0, atMs - dueMs) - (atMs > dueMs ? outageWithin({ fromMs: dueMs, toMs: atMs }, outages) : 0);
