import {
  type Actor,
  type Instant,
  type Look,
  type OfficerId,
  type PostId,
  type Refused,
  refuse,
  streamOf,
} from '#libs/kernel';
import { type OfficerState, servesAt } from './officers.js';
import { holdersAt, type PostState } from './posts.js';
import type { DirectoryRefusal } from './refusals.js';

/**
 * What a directory decision may rest on.
 *
 * @property recordedAt trusted server time; the instant at which authority is judged
 * @property look sight of every stream, the one to be written included; what it saw becomes the read set
 */
export type DirectoryBasis = Readonly<{ actor: Actor; recordedAt: Instant; look: Look }>;

/** Whose holders keep the directory. They never sign. */
export const ADMINISTRATOR_POST = 'bureau/administrator' as PostId;

/** Null when the actor may change the directory: an administrator in service, or the installation. */
export function administratorOnly({
  actor,
  recordedAt,
  look,
}: DirectoryBasis): Refused<DirectoryRefusal> | null {
  if (actor.kind === 'system' && actor.system === 'setup') return null;
  const holders = holdersAt(look.at<PostState>(streamOf.post(ADMINISTRATOR_POST)), recordedAt);
  const named = actor.kind === 'officer' && holders.some(({ officer }) => officer === actor.officer);
  if (named && servesAt(look.at<OfficerState>(streamOf.officer(actor.officer)), recordedAt)) return null;
  return refuse({ code: 'not-permitted', needs: ADMINISTRATOR_POST });
}

/** Null when the actor is that officer himself, in service. */
export function officerHimself(
  officer: OfficerId,
  { actor, recordedAt, look }: DirectoryBasis,
): Refused<DirectoryRefusal> | null {
  if (actor.kind !== 'officer' || actor.officer !== officer)
    return refuse({ code: 'not-permitted', needs: 'self' });
  const serves = servesAt(look.at<OfficerState>(streamOf.officer(officer)), recordedAt);
  return serves ? null : refuse({ code: 'unknown-officer', officer });
}
