import type { CaseId, Fact, Instant, OfficerId, OpenedId } from '#libs/kernel';

/**
 * What a repair does to another case:
 * - `correct-record`: a fact was recorded with a wrong instant or number
 * - `correct-result`: a fact was recorded with a wrong result; what only that brought about is taken back
 * - `void-signature`: a signature is worth nothing
 * - `unlock-request`: a request that nobody can bring to its end is given up, so that it can be made anew
 */
export type RepairAct = 'correct-record' | 'correct-result' | 'void-signature' | 'unlock-request';

/** What can be wrong with a recorded fact and is corrected. `result`: only where it is what is corrected. */
export type RecordedDetails = Readonly<{ at: Instant; number: string | null; result?: string | null }>;

/**
 * A repair that two persons signed, in a case of its own, was carried out here. What it repairs stays as it was recorded.
 *
 * @property repair the case in which it was proposed, reasoned and signed
 * @property target the record, signature or request
 * @property was of a corrected record, what stood there
 * @property acts of a corrected result, what had been done upon it, which only people can undo
 */
export type RepairMade = Fact<
  'RepairMade',
  {
    repair: CaseId;
    act: RepairAct;
    target: OpenedId;
    proposedBy: OfficerId;
    signedBy: readonly OfficerId[];
    was: RecordedDetails | null;
    is: RecordedDetails | null;
    acts?: readonly OpenedId[];
  }
>;
