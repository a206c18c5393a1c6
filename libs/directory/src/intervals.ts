import type { Instant } from '#libs/kernel';

/** From `from` on, up to but not at `to`; without end when `to` is null. Empty when `to` is not after `from`. */
export type Interval = Readonly<{ from: Instant; to: Instant | null }>;

export const covers = ({ from, to }: Interval, at: Instant) => from <= at && (to === null || at < to);

/** Does any instant lie in it? */
export const isEmpty = ({ from, to }: Interval) => to !== null && to <= from;

/** Is there an instant in both? */
export const overlap = (a: Interval, b: Interval) =>
  !isEmpty(a) && !isEmpty(b) && (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);

/** Cut off at an instant; one that would have begun later becomes empty and stays on record. */
export const endedAt = <I extends Interval>(interval: I, at: Instant): I =>
  interval.to === null || at < interval.to ? { ...interval, to: at } : interval;
