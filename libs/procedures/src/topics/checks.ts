import type { Names } from '#libs/kernel';

/**
 * A rule that can be computed from recorded facts. It informs a row of the checklist and never replaces its signer;
 * by itself it blocks nothing.
 */
export type CheckRule = Readonly<{ id: string; name: Names; checklist: string; source: string }> &
  (
    | Readonly<{ clocksKept: readonly string[] }>
    | Readonly<{ dutiesDone: readonly string[] }>
    | Readonly<{ documentsFiled: readonly string[] }>
    /** The link was approved no later than the fact it permits happened. */
    | Readonly<{ approvedBefore: Readonly<{ link: string; record: string }> }>
    | Readonly<{ officersEnough: true }>
    | Readonly<{ rightsTold: true }>
    | Readonly<{ recordingsWhole: true }>
    | Readonly<{ elementsProved: true }>
    /** Nothing questioned waits for a decision. */
    | Readonly<{ evidenceDecided: true }>
    | Readonly<{ propertyAgrees: true }>
    | Readonly<{ propertySettled: true }>
    | Readonly<{ submissionsAnswered: readonly string[] }>
    /** Every instrument that an approval issued is in the file. */
    | Readonly<{ instrumentsFiled: true }>
  );
