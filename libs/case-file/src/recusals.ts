import type { OfficerId, OpenedId, PostId } from '#libs/kernel';
import type { CaseFile } from './case-file.js';

/** Whose holder decides on recusals; on his own the procuratorial committee does. @source P36-37 */
export const LEADER_POST = 'bureau/bureau-leader' as PostId;

/** Officers who are to keep out of the case. Until the decision nobody is. @source P38 */
export const recusedIn = ({ recusals }: Pick<CaseFile, 'recusals'>): readonly OfficerId[] =>
  Object.values(recusals)
    .filter(({ status }) => status === 'recused')
    .map(({ officer }) => officer);

/** The signatures an officer has given in the case, lapsed ones too, in order. */
export const actsOf = ({ requests }: Pick<CaseFile, 'requests'>, officer: OfficerId): readonly OpenedId[] =>
  Object.values(requests)
    .flatMap(({ rounds }) => rounds)
    .flatMap(({ signatures }) => signatures)
    .filter((signature) => signature.officer === officer)
    .map(({ id }) => id);
