import type { CaseId, Fact, Instant, OfficerId, OpenedId } from '#libs/kernel';

/**
 * What a repair does to another case:
 * - `correct-record`: a fact was recorded with a wrong instant or number
 * - `void-signature`: a signature is worth nothing
 * - `unlock-request`: a request that nobody can bring to its end is given up, so that it can be made anew
 */
export type RepairAct = 'correct-record' | 'void-signature' | 'unlock-request';

/** What can be wrong with a recorded fact and is corrected. Its result is not: another result is another fact. */
export type RecordedDetails = Readonly<{ at: Instant; number: string | null }>;

/**
 * A repair that two persons signed, in a case of its own, was carried out here. What it repairs stays as it was recorded.
 *
 * @property repair the case in which it was proposed, reasoned and signed
 * @property target the record, signature or request
 * @property was of a corrected record, what stood there
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
  }
>;
