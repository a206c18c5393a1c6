import { holdersAt, keyOf, suspensionAt, type OfficerState, type PostState } from '#libs/directory';
import { streamOf, type Instant, type OfficerId, type PostId } from '#libs/kernel';
import type { Random } from '../engine/random.js';
import { instantOf, msOf } from '../engine/instants.js';
import { admin, by, holdersOf, keyOfOfficer, signers, stepPosts } from './bureau.js';
import type { Idea } from './idea.js';
import type { View } from './view.js';

/** So many officers suspended, and the next idea reinstates one: somebody must be left to sign. */
const suspendedMax = 3;

/** Changes in who may sign: suspended and reinstated, taken out of a post and put back, while signatures are under way. */
export function directoryIdea(
  view: View,
  random: Random,
  now: Instant,
  signingNow: readonly OfficerId[],
): Idea {
  switch (random.weighted({ suspension: 60, holding: 25, key: 15 })) {
    case 'suspension':
      return suspension(view, random, now, signingNow);
    case 'holding':
      return holding(view, random, now);
    case 'key':
      return key(view, random, now, signingNow);
  }
}

/** A key is revoked, another proposed in its place, and that one confirmed, each by whoever may. */
function key(view: View, random: Random, now: Instant, signingNow: readonly OfficerId[]): Idea {
  const keyless = signers.find((signer) => keyState(view, signer, now) !== 'active');
  const officer = keyless ?? random.pick(signingNow.length > 0 ? signingNow : signers);
  const keyId = newestKey(view, officer);
  switch (keyState(view, officer, now)) {
    case 'active': {
      const data = { officer, keyId, reason: 'drill' };
      return { kind: 'directory', actor: admin, command: { type: 'RevokeKey', data } };
    }
    case 'pending':
      return { kind: 'directory', actor: admin, command: { type: 'ConfirmKey', data: { officer, keyId } } };
    default: {
      const data = { officer, keyId: `${keyId}+`, alg: 'Ed25519', publicKey: `${keyId}+` } as const;
      return { kind: 'directory', actor: by(officer), command: { type: 'ProposeKey', data } };
    }
  }
}

const officerState = (view: View, officer: OfficerId) =>
  view.state(streamOf.officer(officer)) as OfficerState;

/** The key an officer would sign with. */
export const newestKey = (view: View, officer: OfficerId): string =>
  officerState(view, officer).keys.at(-1)?.keyId ?? keyOfOfficer(officer);

const keyState = (view: View, officer: OfficerId, now: Instant) =>
  keyOf(officerState(view, officer), newestKey(view, officer), now).status;

function suspension(view: View, random: Random, now: Instant, signingNow: readonly OfficerId[]): Idea {
  const suspended = signers.filter((signer) => isSuspended(view, signer, now));
  const isEnough = suspended.length > suspendedMax;
  const candidates = signingNow.length > 0 && random.chance(0.8) ? signingNow : signers;
  const officer = random.pick(isEnough ? suspended : candidates);
  const reason = 'drill';
  if (isSuspended(view, officer, now)) {
    const data = { officer, at: now, reason };
    return { kind: 'directory', actor: admin, command: { type: 'LiftSuspension', data } };
  }
  const to = random.chance(0.5) ? instantOf(msOf(now) + random.between(1, 120) * 60_000) : null;
  const data = { officer, from: now, to, reason };
  return { kind: 'directory', actor: admin, command: { type: 'SuspendOfficer', data } };
}

function holding(view: View, random: Random, now: Instant): Idea {
  const vacant = stepPosts.find((post) => holdersNow(view, post, now).length === 0);
  const post = vacant !== undefined && random.chance(0.7) ? vacant : random.pick(stepPosts);
  const officer = random.pick(holdersOf(post));
  const holds = holdersNow(view, post, now).includes(officer);
  if (!holds) {
    const data = { post, officer, as: 'own', from: now, to: null } as const;
    return { kind: 'directory', actor: admin, command: { type: 'AppointHolder', data } };
  }
  const data = { post, officer, at: now, reason: 'drill' };
  return { kind: 'directory', actor: admin, command: { type: 'RemoveHolder', data } };
}

export const isSuspended = (view: View, officer: OfficerId, now: Instant): boolean =>
  suspensionAt(officerState(view, officer), now) !== null;

/** Who holds a post now. */
export const holdersNow = (view: View, post: PostId, now: Instant): readonly OfficerId[] =>
  holdersAt(view.state(streamOf.post(post)) as PostState, now).map(({ officer }) => officer);
