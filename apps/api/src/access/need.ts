import { handlingIn, LEADER_POST, type CaseFile } from '#libs/case-file';
import type { OfficerId, PostId } from '#libs/kernel';
import type { Rights } from './rights.js';

/**
 * Does this caller, who may see the case, need what is written in it: the personal data of those whom it concerns, titles of
 * materials, grounds, opinions, and whatever else somebody put into words? Whoever handles or proposes in it, has a task in it
 * or signed one, owes a duty, took part in a finding, decides on a recusal, has taken part in its discussions, is named in its
 * seal, or leads its unit. Others see its course without them.
 */
export function needsTexts(rights: Rights, file: CaseFile): boolean {
  const { officer, readsParties } = rights;
  if (readsParties !== 'needed') return readsParties === 'all';
  if (officer === null) return false;
  return (
    rights.leads.includes(file.unit) ||
    file.seal?.named.includes(officer) === true ||
    handlingIn(file).includes(officer) ||
    hasToSign(file, officer, rights.posts) ||
    isAskedOf(file, [officer, ...rights.posts]) ||
    decidesRecusal(file, rights.posts) ||
    file.dialogue.some(({ by }) => by === officer)
  );
}

/** What bars a person from the case itself, not only from signing now. */
const kept = new Set(['recused', 'concerned']);

/** An open task at a post of his, or one that is his; or a signature of his. */
function hasToSign({ tasks }: CaseFile, officer: OfficerId, posts: readonly PostId[]): boolean {
  return Object.values(tasks).some((task) => {
    const { status, eligibility, assignedTo, claimedBy, signedBy, collective } = task;
    if (signedBy === officer || collective?.voted.includes(officer)) return true;
    if (status !== 'open') return false;
    if (eligibility.eligible.includes(officer) || assignedTo === officer || claimedBy === officer)
      return true;
    const isKeptOut = eligibility.passedOver.some(
      (passed) => passed.officer === officer && kept.has(passed.because),
    );
    const offered = [task.post, ...task.offeredTo, ...(collective?.members ?? [])];
    return !isKeptOut && offered.some((post) => posts.includes(post));
  });
}

/** The Leader decides on the grounds that somebody wrote. */
const decidesRecusal = ({ recusals }: CaseFile, posts: readonly PostId[]): boolean =>
  posts.includes(LEADER_POST) && Object.values(recusals).some(({ status }) => status === 'undecided');

/** Owes a duty; or took part in a finding, whoever pointed it out, was to mend it, urged it or looked at it again. */
function isAskedOf({ duties, findings }: CaseFile, who: readonly (OfficerId | PostId)[]): boolean {
  const his = (named: readonly (OfficerId | PostId)[]) => named.some((one) => who.includes(one));
  const isOwed = Object.values(duties).some(
    ({ status, owedBy }) => (status === 'open' || status === 'suspended') && his(owedBy),
  );
  return (
    isOwed ||
    Object.values(findings).some(({ by, mender, urged, rechecks }) =>
      his([by, ...mender, ...[...urged, ...rechecks].flatMap((act) => act.by ?? [])]),
    )
  );
}
