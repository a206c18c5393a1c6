import { wakeUps, type CaseCommand, type CaseFile } from '#libs/case-file';
import type { Instant } from '#libs/kernel';

/**
 * The instant at which an act counts: what is stated of a fact and of a duty done, when that lies before its record. A
 * fact that happened before a limit passed is in time, though it is entered after. `null`: not before anything, as the
 * clock's own acts, or what begins a case.
 */
export function actsAt(command: CaseCommand, recordedAt: Instant): Instant | null {
  switch (command.type) {
    case 'RecordFact':
    case 'DischargeDuty':
      return command.data.at < recordedAt ? command.data.at : recordedAt;
    case 'StartCase':
    case 'Wake':
    case 'ReviewEligibility':
    case 'ApplyRepair':
      return null;
    default:
      return recordedAt;
  }
}

/** Whether something fell due in a case by then that is not recorded. */
export function isDue(file: CaseFile, by: Instant | null): boolean {
  const [next] = by === null ? [] : wakeUps(file);
  return next !== undefined && by !== null && next.at <= by;
}
