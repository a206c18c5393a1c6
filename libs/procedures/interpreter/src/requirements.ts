import { assertNever } from '#libs/kernel';
import type { Requirement } from '../../src/definition.js';

/**
 * What requirements ask of a case, answered for one subject (his own first, then the case's) or for the case.
 * The case file answers; the procedure does not know how a case is kept.
 */
export interface RequirementFacts {
  approved(link: string): boolean;
  /** How often it has been recorded, the fact being recorded now included. */
  timesRecorded(record: string, result?: string): number;
  /** Has it been recorded before now? */
  recorded(record: string, result?: string): boolean;
  /** The measure in force; null at large. */
  measure(): string | null;
  clockRunning(clock: string): boolean;
  /** Has any such clock passed its due instant, whether or not somebody has noted it? */
  clockExpired(clock: string): boolean;
  dutyOpen(duty: string): boolean;
  anyDutyOpen(): boolean;
  anyRequestOpen(): boolean;
  everySubjectDisposed(): boolean;
  elementsProved(): boolean;
  propertySettled(): boolean;
  propertyAgrees(): boolean;
  disposed(): boolean;
}

/** Does the case meet this requirement? */
export function requirementHolds(requirement: Requirement, facts: RequirementFacts): boolean {
  if ('approved' in requirement) return facts.approved(requirement.approved);
  if ('notApproved' in requirement) return !facts.approved(requirement.notApproved);
  if ('recorded' in requirement) return facts.recorded(requirement.recorded, requirement.result);
  if ('recordedAtMost' in requirement) {
    const { record, result, times } = requirement.recordedAtMost;
    return facts.timesRecorded(record, result) <= times;
  }
  if ('measure' in requirement) return requirement.measure.includes(facts.measure() ?? '');
  if ('noMeasure' in requirement) return facts.measure() === null;
  if ('clockRunning' in requirement) return facts.clockRunning(requirement.clockRunning);
  if ('clockNotExpired' in requirement) return !facts.clockExpired(requirement.clockNotExpired);
  if ('noDuty' in requirement) return !facts.dutyOpen(requirement.noDuty);
  if ('noOpenDuties' in requirement) return !facts.anyDutyOpen();
  if ('noOpenRequests' in requirement) return !facts.anyRequestOpen();
  if ('everySubjectDisposed' in requirement) return facts.everySubjectDisposed();
  if ('elementsProved' in requirement) return facts.elementsProved();
  if ('propertySettled' in requirement) return facts.propertySettled();
  if ('propertyAgrees' in requirement) return facts.propertyAgrees();
  if ('undisposed' in requirement) return !facts.disposed();
  return assertNever(requirement);
}

/** The first requirement that is not met. */
export const firstUnmet = (
  requirements: readonly Requirement[],
  facts: RequirementFacts,
): Requirement | undefined => requirements.find((requirement) => !requirementHolds(requirement, facts));
