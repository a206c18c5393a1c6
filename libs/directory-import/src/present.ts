import { ADMINISTRATOR_POST, holdersAt, type OfficerState, type PostState, servesAt } from '#libs/directory';
import type { UnitState } from '#libs/directory';
import type { Instant } from '#libs/kernel';

/** The directory as it is when a file is compared with it. */
export type Present = Readonly<{
  units: ReadonlyMap<string, UnitState>;
  posts: ReadonlyMap<string, PostState>;
  officers: ReadonlyMap<string, OfficerState>;
  at: Instant;
}>;

/** The posts that each officer holds in his own right at that instant, in order of name. */
export function ownPosts({ posts, at }: Present): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, string[]>();
  for (const [post, state] of [...posts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const { officer, as } of holdersAt(state, at)) {
      if (as === 'own') held.set(officer, [...(held.get(officer) ?? []), post]);
    }
  }
  return held;
}

/** Administrators are appointed and removed by hand alone: a list of staff would lock everybody out. */
export const isAdministrator = (officer: string, held: ReadonlyMap<string, readonly string[]>): boolean =>
  held.get(officer)?.includes(ADMINISTRATOR_POST) ?? false;

/** In service at that instant. */
export const serving = ({ officers, at }: Present, id: string): OfficerState | null => {
  const state = officers.get(id);
  return state && servesAt(state, at) ? state : null;
};
