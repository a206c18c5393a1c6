import { assertNever } from '#libs/kernel';
import type { Duration } from '#libs/kernel';
import type { Condition, Requirement, Stated } from '../../src/definition.js';

/**
 * What conditions ask of a case, answered for one subject (his own first, then the case's) or for the case.
 * The case file answers; the procedure does not know how a case is kept.
 */
export interface RequirementFacts {
  /** The answers about each suspect still to be dealt with, by himself. */
  ofEachSubject(): readonly RequirementFacts[];
  /** A fact of the case; undefined when it is not known. */
  fact(name: string): unknown;
  /** What the record or request states; of a link, what its newest approved request stated. */
  particular(name: string, of?: string): unknown;
  subjectIs(kind: 'minor' | 'deputy'): boolean;
  includes(document: string): boolean;
  filed(document: string): boolean;
  approved(link: string): boolean;
  /** Is an approval left that records of this kind have not used up? */
  approvedAnew(link: string, after: string): boolean;
  /** Does an approved request of this link cover him, or all still to be dealt with? */
  coveredBy(link: string): boolean;
  /** How often it has been recorded, the fact being recorded now included. */
  timesRecorded(record: string, result?: string): number;
  /** Has it been recorded before now? */
  recorded(record: string, result?: string): boolean;
  /** The result of the fact being recorded now; null where it has none or nothing is recorded. */
  result(): string | null;
  /** The result of the newest record of this kind; null when there is none. */
  lastResult(record: string): string | null;
  /** Is the newest of these records newer than every one of those? */
  unanswered(record: string, answer: string): boolean;
  /** The measure in force; null at large. */
  measure(): string | null;
  /** Is nobody under a measure but those disposed of in one of these ways? */
  measuresLifted(except: readonly string[]): boolean;
  clockRunning(clock: string): boolean;
  /** Has any such clock passed its due instant, whether or not somebody has noted it? */
  clockExpired(clock: string): boolean;
  timeLeft(clock: string): boolean;
  stoppedWithin(clock: string, within: Duration): boolean;
  dutyOpen(duty: string): boolean;
  anyDutyOpen(): boolean;
  anyRequestOpen(): boolean;
  everySubjectDisposed(): boolean;
  someSubjectDisposed(): boolean;
  elementsProved(): boolean;
  propertySettled(): boolean;
  propertyAgrees(): boolean;
  disposed(): boolean;
}

/** Does the case meet this condition? */
export function conditionHolds(condition: Condition, facts: RequirementFacts): boolean {
  if ('any' in condition) return condition.any.some((each) => conditionHolds(each, facts));
  if ('all' in condition) return condition.all.every((each) => conditionHolds(each, facts));
  if ('not' in condition) return !conditionHolds(condition.not, facts);
  if ('eachSubject' in condition)
    return facts.ofEachSubject().every((each) => conditionHolds(condition.eachSubject, each));
  if ('fact' in condition) return isStated(condition.fact, facts.fact(condition.fact.name));
  if ('particular' in condition) {
    const { name, of } = condition.particular;
    return isStated(condition.particular, facts.particular(name, of));
  }
  if ('subjectIs' in condition) return facts.subjectIs(condition.subjectIs);
  if ('includes' in condition) return facts.includes(condition.includes);
  if ('filed' in condition) return facts.filed(condition.filed);
  if ('approved' in condition) return facts.approved(condition.approved);
  if ('notApproved' in condition) return !facts.approved(condition.notApproved);
  if ('approvedAnew' in condition) {
    const { link, after } = condition.approvedAnew;
    return facts.approvedAnew(link, after);
  }
  if ('coveredBy' in condition) return facts.coveredBy(condition.coveredBy);
  if ('recorded' in condition) return facts.recorded(condition.recorded, condition.result);
  if ('resultIs' in condition) return condition.resultIs.includes(facts.result() ?? '');
  if ('lastResult' in condition) {
    const found = facts.lastResult(condition.lastResult.record);
    return found !== null && condition.lastResult.in.includes(found);
  }
  if ('recordedAtMost' in condition) {
    const { record, result, times } = condition.recordedAtMost;
    return facts.timesRecorded(record, result) <= times;
  }
  if ('unanswered' in condition) {
    const { record, answer } = condition.unanswered;
    return facts.unanswered(record, answer);
  }
  if ('measure' in condition) return condition.measure.includes(facts.measure() ?? '');
  if ('noMeasure' in condition) return facts.measure() === null;
  if ('measuresLifted' in condition) return facts.measuresLifted(condition.measuresLifted.except);
  if ('clockRunning' in condition) return facts.clockRunning(condition.clockRunning);
  if ('clockNotExpired' in condition) return !facts.clockExpired(condition.clockNotExpired);
  if ('timeLeft' in condition) return facts.timeLeft(condition.timeLeft);
  if ('stoppedWithin' in condition) {
    const { clock, within } = condition.stoppedWithin;
    return facts.stoppedWithin(clock, within);
  }
  if ('noDuty' in condition) return !facts.dutyOpen(condition.noDuty);
  if ('noOpenDuties' in condition) return !facts.anyDutyOpen();
  if ('noOpenRequests' in condition) return !facts.anyRequestOpen();
  if ('everySubjectDisposed' in condition) return facts.everySubjectDisposed();
  if ('someSubjectDisposed' in condition) return facts.someSubjectDisposed();
  if ('elementsProved' in condition) return facts.elementsProved();
  if ('propertySettled' in condition) return facts.propertySettled();
  if ('propertyAgrees' in condition) return facts.propertyAgrees();
  if ('undisposed' in condition) return !facts.disposed();
  return assertNever(condition);
}

/** Nothing stated is none of the values and at least nothing. Without either bound: is it stated as true? */
function isStated({ in: among, atLeast }: Stated, value: unknown): boolean {
  if (among !== undefined) return among.includes(value as string);
  if (atLeast !== undefined) return typeof value === 'number' && value >= atLeast;
  return value === true;
}

/** The requirements that are not met, in the order in which the definition names them. */
export const unmetOf = (
  requirements: readonly Requirement[],
  facts: RequirementFacts,
): readonly Requirement[] => requirements.filter((requirement) => !conditionHolds(requirement, facts));
