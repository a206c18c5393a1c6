import { type Instant, type Look, type OfficerId, type PostId, streamOf } from '#libs/kernel';
import { type OfficerState, servesAt, suspensionAt } from './officers.js';
import { holdersAt, type PostState } from './posts.js';

/** Who could have signed when a task was offered, and who was passed over and why. */
export type EligibilitySnapshot = Readonly<{
  eligible: readonly OfficerId[];
  passedOver: readonly Readonly<{ officer: OfficerId; because: string }>[];
}>;

/** Officers who may not sign whatever they hold, each with the reason: the proposer, the signer of another step. */
export type Exclusions = readonly Readonly<{ officer: OfficerId; because: string }>[];

type Question = Readonly<{
  post: PostId;
  /** Posts the task is offered to beside its own. @default none */
  alsoOfferedTo?: readonly PostId[];
  at: Instant;
  look: Look;
  /** @default none */
  exclude?: Exclusions;
}>;

/**
 * Everyone the directory names for a task at an instant, in order: own holders, acting ones, holders of the posts it
 * was also offered to. Exclusion beats every holding: the reason given is the exclusion's.
 */
export function eligibilityFor({
  post,
  alsoOfferedTo = [],
  at,
  look,
  exclude = [],
}: Question): EligibilitySnapshot {
  const eligible: OfficerId[] = [];
  const passedOver: { officer: OfficerId; because: string }[] = [];
  for (const officer of new Set([post, ...alsoOfferedTo].flatMap((offered) => namedBy(offered, at, look)))) {
    const because = reasonAgainst(officer, at, look, exclude);
    if (because === null) eligible.push(officer);
    else passedOver.push({ officer, because });
  }
  return { eligible, passedOver };
}

const namedBy = (post: PostId, at: Instant, look: Look) =>
  holdersAt(look.at<PostState>(streamOf.post(post)), at).map(({ officer }) => officer);

function reasonAgainst(officer: OfficerId, at: Instant, look: Look, exclude: Exclusions): string | null {
  const excluded = exclude.find((exclusion) => exclusion.officer === officer);
  if (excluded) return excluded.because;
  const state = look.at<OfficerState>(streamOf.officer(officer));
  if (!servesAt(state, at)) return 'not-in-service';
  return suspensionAt(state, at) ? 'suspended' : null;
}
