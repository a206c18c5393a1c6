import { holdersAt, suspensionAt, type OfficerState, type PostState } from '#libs/directory';
import { streamOf, type Instant } from '#libs/kernel';
import type { Random } from '../engine/random.js';
import { instantOf, msOf } from '../engine/instants.js';
import { admin, holdersOf, signers, stepPosts } from './bureau.js';
import type { Idea } from './case-ideas.js';
import type { View } from './view.js';

/** Changes in who may sign: suspended and reinstated, taken out of a post and put back, while signatures are under way. */
export function directoryIdea(view: View, random: Random, now: Instant): Idea {
  return random.chance(0.6) ? suspension(view, random, now) : holding(view, random, now);
}

function suspension(view: View, random: Random, now: Instant): Idea {
  const officer = random.pick(signers);
  const state = view.state<OfficerState>(streamOf.officer(officer));
  const reason = 'drill';
  if (suspensionAt(state, now)) {
    const data = { officer, at: now, reason };
    return { kind: 'directory', actor: admin, command: { type: 'LiftSuspension', data } };
  }
  const to = random.chance(0.5) ? instantOf(msOf(now) + random.between(1, 120) * 60_000) : null;
  const data = { officer, from: now, to, reason };
  return { kind: 'directory', actor: admin, command: { type: 'SuspendOfficer', data } };
}

function holding(view: View, random: Random, now: Instant): Idea {
  const post = random.pick(stepPosts);
  const officer = random.pick(holdersOf(post));
  const holds = holdersAt(view.state<PostState>(streamOf.post(post)), now).some(
    (holder) => holder.officer === officer,
  );
  if (!holds) {
    const data = { post, officer, as: 'own', from: now, to: null } as const;
    return { kind: 'directory', actor: admin, command: { type: 'AppointHolder', data } };
  }
  const data = { post, officer, at: now, reason: 'drill' };
  return { kind: 'directory', actor: admin, command: { type: 'RemoveHolder', data } };
}
