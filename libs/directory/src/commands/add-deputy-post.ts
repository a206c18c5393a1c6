import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { AddDeputyPost } from '../commands.js';
import type { PostEvent } from '../events.js';
import type { PostState } from '../posts.js';
import type { DirectoryRefusal } from '../refusals.js';

/** @refuses not-permitted, unknown-post (either), deputy-of-itself, deputy-exists */
export function addDeputyPost(
  { data }: AddDeputyPost,
  basis: DirectoryBasis,
): Decision<PostEvent, DirectoryRefusal> {
  const { post, deputy } = data;
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  const state = basis.look.at<PostState>(streamOf.post(post));
  if (!state.post) return refuse({ code: 'unknown-post', post });
  if (deputy === post) return refuse({ code: 'deputy-of-itself', post });
  if (!basis.look.at<PostState>(streamOf.post(deputy)).post)
    return refuse({ code: 'unknown-post', post: deputy });
  if (state.deputies.includes(deputy)) return refuse({ code: 'deputy-exists', post, deputy });
  return accept({ type: 'DeputyPostAdded', data: { deputy } });
}
