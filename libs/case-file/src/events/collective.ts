import type { Fact, OfficerId, OpenedId } from '#libs/kernel';

/**
 * The chair's signature has settled a collective step. Signatures are named, not counted again: the reasons of those
 * who voted against stay with them for life.
 */
export type CollectiveDecided = Fact<
  'CollectiveDecided',
  {
    task: OpenedId;
    request: OpenedId;
    round: number;
    step: string;
    /** Who presided and signed the outcome. */
    chair: OfficerId;
    outcome: 'carried' | 'not-carried';
    quorum: number;
    for: readonly OpenedId[];
    against: readonly OpenedId[];
    abstained: readonly OpenedId[];
    /** Votes kept and not counted: the voter has been recused or suspended since. */
    notCounted: readonly { signature: OpenedId; because: string }[];
    /** Members who could have voted and did not. */
    absent: readonly OfficerId[];
    /** The minutes of the discussion: dialogue recorded on this request while the step was open. */
    minutes: readonly OpenedId[];
  }
>;
