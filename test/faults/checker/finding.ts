/** What can be wrong with a log, or between a log and what clients were told. */
export type FindingKind =
  /** A receipt was given and the log has no such event. */
  | 'lost'
  /** The log has another event where the receipt names one. */
  | 'contradicted'
  /** The receipt's signature is not that of the receipt key. */
  | 'forged-receipt'
  /** One act stands in the log twice, or two receipts for one act name different events. */
  | 'doubled'
  /** The client was told no, and the log has the act. */
  | 'refused-yet-recorded'
  /** Nobody asked for what the log has. */
  | 'unasked'
  /** Recorded at an instant that was not between question and answer. */
  | 'misdated'
  | 'broken-chain'
  | 'torn-commit'
  | 'hole-in-leaves'
  | 'missed-wake-up'
  | 'repeated-wake-up'
  | 'early-wake-up'
  | 'late-wake-up'
  /** An open case without a workflow, or with one that does not know what the log knows. */
  | 'workflow-behind'
  /** A workflow that no worker could replay. */
  | 'unreplayable-workflow';

/** @property where stream and version, leaf, or the request's principal and key */
export type Finding = Readonly<{ kind: FindingKind; where: string; detail: string }>;
