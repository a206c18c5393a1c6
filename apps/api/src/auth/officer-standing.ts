import { notBefore, type StreamCache } from '#libs/case-commands';
import { servesAt, type OfficerState } from '#libs/directory';
import type { Instant } from '#libs/kernel';
import type { Standing } from './caller.js';

type Known = NonNullable<ReturnType<StreamCache['peek']>>;

/**
 * Whether an officer serves. The clocks of two processes differ by moments: what his stream says happened has happened,
 * even where this process's clock is not there yet.
 *
 * @param known his stream as it was read
 */
export function officerStanding({ state, head }: Known, now: Instant): Standing {
  const officer = state as OfficerState;
  if (officer.officer === null) return 'unknown';
  return servesAt(officer, notBefore(now, head.recordedAt)) ? 'active' : 'inactive';
}
