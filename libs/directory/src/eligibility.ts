import { type Instant, type Look, type OfficerId, type PostId, streamOf } from '#libs/kernel';
import { againstDelegation } from './delegated-authority.js';
import { type DelegableAct, faultOf } from './delegations.js';
import { nextChange } from './eligibility-changes.js';
import { type OfficerState, servesAt } from './officers.js';
import { holdersAt, type PostState } from './posts.js';
import { againstSigning, type Standards } from './standing.js';

/**
 * Who could have signed when a task was offered, and who was passed over and why.
 *
 * @property until the first instant at which what the directory says today makes it another; null when nothing does
 */
export type EligibilitySnapshot = Readonly<{
  eligible: readonly OfficerId[];
  passedOver: readonly Readonly<{ officer: OfficerId; because: string }>[];
  until: Instant | null;
}>;

/** Officers who may not sign whatever they hold, each with the reason: the proposer, the signer of another step. */
export type Exclusions = readonly Readonly<{ officer: OfficerId; because: string }>[];

type Question = Standards &
  Readonly<{
    post: PostId;
    /** Posts the task is offered to beside its own. @default none */
    alsoOfferedTo?: readonly PostId[];
    /** @default none */
    exclude?: Exclusions;
    /** What is to be signed; without it no delegation counts. */
    act?: DelegableAct | undefined;
  }>;

/**
 * Everyone the directory names for a task at an instant, in order: own holders, acting ones, delegates, holders of the
 * posts it was also offered to. Exclusion beats every holding: the reason given is the exclusion's.
 */
export function eligibilityFor(question: Question): EligibilitySnapshot {
  const { post, alsoOfferedTo = [], exclude = [], recused = [], named = null } = question;
  const found = new Map<OfficerId, string | null>();
  for (const { officer, against } of candidates(question)) {
    const because =
      (recused.includes(officer) ? 'recused' : null) ??
      (named?.includes(officer) === false ? 'not-named' : null) ??
      exclude.find((exclusion) => exclusion.officer === officer)?.because ??
      against ??
      personal(officer, question);
    if (found.get(officer) !== null) found.set(officer, because);
  }
  const reasons = [...found];
  return {
    eligible: reasons.filter(([, because]) => because === null).map(([officer]) => officer),
    passedOver: reasons.flatMap(([officer, because]) => (because === null ? [] : [{ officer, because }])),
    until: nextChange([post, ...alsoOfferedTo], question),
  };
}

type Candidate = Readonly<{ officer: OfficerId; against: string | null }>;

function candidates(question: Question): readonly Candidate[] {
  const { post, alsoOfferedTo = [], at, look } = question;
  const named = (offered: PostId) =>
    holdersAt(look.at<PostState>(streamOf.post(offered)), at).map(({ officer }) => ({
      officer,
      against: null,
    }));
  return [...named(post), ...delegates(question), ...alsoOfferedTo.flatMap(named)];
}

/** Whoever was given this act for now; a delegation that rests with its principal says so. */
function delegates(question: Question): readonly Candidate[] {
  const { post, alsoOfferedTo: offeredTo = [], act, at, look } = question;
  if (!act) return [];
  return look
    .at<PostState>(streamOf.post(post))
    .delegations.filter((delegation) => faultOf(delegation, at, act) === null)
    .map((delegation) => {
      const fault = againstDelegation(delegation, { post, offeredTo, act }, question);
      const against = fault && (reasonsOfPrincipals[fault.refusal.code] ?? fault.refusal.code);
      return { officer: delegation.delegate, against };
    });
}

const reasonsOfPrincipals: Readonly<Record<string, string>> = {
  'not-your-post': 'principal-gone',
  suspended: 'principal-suspended',
  recused: 'principal-recused',
  unqualified: 'principal-unqualified',
};

function personal(officer: OfficerId, question: Readonly<{ look: Look; at: Instant }>): string | null {
  const { look, at } = question;
  if (!servesAt(look.at<OfficerState>(streamOf.officer(officer)), at)) return 'not-in-service';
  return againstSigning(officer, question)?.refusal.code ?? null;
}
