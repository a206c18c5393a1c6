import { accept, type Decision, postOf, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { CreatePost } from '../commands.js';
import type { PostEvent } from '../events.js';
import type { PostState } from '../posts.js';
import type { DirectoryRefusal } from '../refusals.js';
import { existsAt, type UnitState } from '../units.js';

/** @refuses not-permitted, post-exists, unknown-unit, deputy-of-itself, unknown-post (the one deputised for) */
export function createPost(
  { data }: CreatePost,
  basis: DirectoryBasis,
): Decision<PostEvent, DirectoryRefusal> {
  const { unit, role, name, deputyOf } = data;
  const { look } = basis;
  const post = postOf(unit, role);
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  if (look.at<PostState>(streamOf.post(post)).post) return refuse({ code: 'post-exists', post });
  if (!existsAt(look.at<UnitState>(streamOf.unit(unit)), basis.recordedAt))
    return refuse({ code: 'unknown-unit', unit });
  if (deputyOf === post) return refuse({ code: 'deputy-of-itself', post });
  if (deputyOf !== null && !look.at<PostState>(streamOf.post(deputyOf)).post) {
    return refuse({ code: 'unknown-post', post: deputyOf });
  }
  return accept({ type: 'PostCreated', data: { post, unit, role, name, deputyOf } });
}
