import { wakeUps, type CaseCommand, type CaseFile } from '#libs/case-file';
import type { Instant } from '#libs/kernel';

/** What is asked for in nobody's name, because of the time or of what was decided elsewhere; it may come to nothing. */
export const isOfTheSystem = ({ type }: CaseCommand): boolean =>
  type === 'Wake' || type === 'ReviewEligibility' || type === 'ApplyRepair';

/** Whether something fell due in a case before an act that is recorded now, and is not recorded yet. */
export function overdueBefore(command: CaseCommand, file: CaseFile, recordedAt: Instant): boolean {
  if (isOfTheSystem(command)) return false;
  const [next] = wakeUps(file);
  return next !== undefined && next.at <= actsAt(command, recordedAt);
}

/**
 * The instant at which an act counts: what is stated of a fact and of a duty done, when that lies before its record. A
 * fact that happened before a limit passed is in time, though it is entered after.
 */
function actsAt(command: CaseCommand, recordedAt: Instant): Instant {
  if (command.type !== 'RecordFact' && command.type !== 'DischargeDuty') return recordedAt;
  return command.data.at < recordedAt ? command.data.at : recordedAt;
}
