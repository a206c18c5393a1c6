import type { CaseId, Instant, OfficerId, OpenedId } from '#libs/kernel';
import type { CaseFile } from './case-file.js';
import type { RepairAct } from './events.js';

/** The procedure under whose cases repairs are proposed, reasoned and signed. */
export const REPAIR_PROCEDURE = 'repair';

/**
 * What a repair is to do, as its own case states it.
 *
 * @property concerned who had a part in what is repaired; none of them signs
 */
export type RepairAsked = Readonly<{
  case: CaseId;
  act: RepairAct;
  target: OpenedId;
  at?: Instant;
  number?: string;
  result?: string;
  concerned: readonly OfficerId[];
}>;

type Told = Pick<CaseFile, 'procedure' | 'facts'>;

/** The facts of a case of repair; null of any other case. The definition's schema has checked their shape. */
export const repairAsked = ({ procedure, facts }: Told): RepairAsked | null =>
  procedure === REPAIR_PROCEDURE ? (facts as RepairAsked) : null;

/** Who may not sign in a case of repair, since he had a part in what it repairs. */
export const concernedIn = (file: Told): readonly OfficerId[] => repairAsked(file)?.concerned ?? [];
