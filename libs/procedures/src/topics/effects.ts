import type { Duration } from '#libs/kernel';
import type { Condition } from './conditions.js';

/** What a fact brings about, in the same commit. One verb each, so that the definition reads as a list of verbs. */
export type Effect =
  /** `lasting`: for the duration that this particular of the record states, instead of the rule's limit. */
  | Readonly<{ startClock: string; lasting?: string }>
  | Readonly<{ stopClock: string }>
  /** To this length, or to the one that the newest approved request for its extension proposes. */
  | Readonly<{ extendClock: string; to?: Duration }>
  /** Time from now on does not count. `keepWarning`: the date counted so far is still warned of, and expires nothing. */
  | Readonly<{ suspendClock: string; keepWarning?: boolean }>
  | Readonly<{ resumeClock: string }>
  /** Counted anew from now, or from when this record happened. */
  | Readonly<{ restartClock: string; from?: string }>
  | Readonly<{ openDuty: string }>
  /** A duty that no longer applies. */
  | Readonly<{ cancelDuty: string }>
  /** A duty that cannot be done for now: neither done nor overdue. */
  | Readonly<{ suspendDuty: string }>
  /** Owed again, and then at once. */
  | Readonly<{ resumeDuty: string }>
  /** A duty that the recorded fact fulfils, by the document of the record. */
  | Readonly<{ dischargeDuty: string }>
  | Readonly<{ startMeasure: string }>
  | Readonly<{ endMeasures: true }>
  /** Ends a measure that holds the subject; leaves bail and surveillance running. */
  | Readonly<{ endCustody: true }>
  | Readonly<{ enterStage: string }>
  | Readonly<{ disposeSubject: string }>
  /** Those disposed of in one of these ways are so no longer; `true`: everybody, as definitions of old say. */
  | Readonly<{ reopenSubjects: true | readonly string[] }>
  | Readonly<{ closeCase: string }>
  /** A closed case is open again, in this stage. */
  | Readonly<{ reopenCase: string }>
  | Readonly<{ raiseAlarm: string }>
  /** The evidence that the approved request names. */
  | Readonly<{ excludeEvidence: true }>
  /** The evidence that the refused request named, as far as its defect can be cured. */
  | Readonly<{ admitEvidence: true }>
  | Readonly<{ when: Condition; then: readonly Effect[]; otherwise?: readonly Effect[] }>
  /** Each suspect not disposed of by himself, when the fact is about the whole case. */
  | Readonly<{ forEachSubject: readonly Effect[] }>;
