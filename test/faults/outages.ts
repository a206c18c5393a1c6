import type { Stretch } from './checker/wake-check.js';
import type { DrillStack } from './stack/drill-stack.js';

/** When nothing could be recorded or waited for: without PostgreSQL, without Temporal, or without any worker. */
export function outagesOf({ postgres, temporal, workers }: DrillStack, nowMs: number): readonly Stretch[] {
  const noWorker = workers
    .map((worker) => worker.outages(nowMs))
    .reduce(common, [{ fromMs: 0, toMs: nowMs }]);
  return [...postgres.outages(nowMs), ...temporal.outages(nowMs), ...noWorker];
}

/** Stretches that lie in both. */
export const common = (one: readonly Stretch[], other: readonly Stretch[]): readonly Stretch[] =>
  one.flatMap((a) =>
    other.flatMap((b) => {
      const fromMs = Math.max(a.fromMs, b.fromMs);
      const toMs = Math.min(a.toMs, b.toMs);
      return toMs > fromMs ? [{ fromMs, toMs }] : [];
    }),
  );
