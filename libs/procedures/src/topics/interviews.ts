import type { Names } from '#libs/kernel';

/** Who must be there when a person is heard, and when a recording must run. */
export type InterviewRules = Readonly<{
  kinds: readonly InterviewKind[];
  /**
   * At least so many officers. Fewer raises an alarm, and the record proves nothing until somebody decides.
   * `exclusion`: the ground. `recordedSuffices`: a recording without a gap stands in for the second officer.
   */
  officers: Readonly<{ atLeast: number; exclusion: string; recordedSuffices?: boolean }>;
  /** A minor is heard with his guardian or an appropriate adult; otherwise as above. */
  minors: Readonly<{ exclusion: string }>;
  /** Mandatory where an offence charged says so, or a fact of the case has one of these values. */
  recording: Readonly<{
    whenFacts: readonly Readonly<{ fact: string; values: readonly string[] }>[];
    because: Names;
    source: string;
  }>;
}>;

/**
 * `recorded`: the recording may be mandatory for this kind. `fulfils`: duties that the interview of a person discharges
 * by its record, when they were owed before it began and officers enough took part.
 */
export type InterviewKind = Readonly<{
  id: string;
  name: Names;
  document: string;
  recorded: boolean;
  fulfils?: readonly string[];
  source: string;
}>;
