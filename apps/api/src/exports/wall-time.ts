import type { Instant } from '#libs/kernel';
import { wallMs } from '#libs/statutory-clocks';

/** An instant as the bureau's clocks show it: `2026-03-02 08:50:00`. @param zone an IANA zone that dates are counted in */
export const wallTime = (instant: Instant, zone: string): string =>
  new Date(wallMs(instant, zone)).toISOString().slice(0, 19).replace('T', ' ');
