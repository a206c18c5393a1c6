import type { CaseFile } from '#libs/case-file';
import type { OfficerId, PostId, UnitId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { principalOf } from '../auth/caller.js';

/** Units whose posts look over every case: legal review and the leaders of the bureau. */
const overseeing: ReadonlySet<string> = new Set(['legal', 'bureau']);
export const administratorPost = 'bureau/administrator';
export const investigatorPost = 'inspectorate/investigator';

/** What a caller may see and manage, worked out once for each request. */
export type Rights = Readonly<{
  caller: Caller;
  /** Null for a client. */
  officer: OfficerId | null;
  posts: readonly PostId[];
  /** His own unit and those of his posts. */
  units: readonly UnitId[];
  /** Sees that every case exists and how it stands. */
  seesAll: boolean;
  /** Reads the texts of the cases he sees. An administrator does not. */
  readsTexts: boolean;
  administers: boolean;
  investigates: boolean;
}>;

const unitOf = (post: PostId) => post.slice(0, post.indexOf('/')) as UnitId;

export const clientRights = (caller: Extract<Caller, { kind: 'client' }>): Rights => ({
  caller,
  officer: null,
  posts: [],
  units: [],
  seesAll: false,
  readsTexts: true,
  administers: false,
  investigates: false,
});

/** @param unit the officer's own */
export function officerRights(
  caller: Extract<Caller, { kind: 'officer' }>,
  unit: UnitId | null,
  posts: readonly PostId[],
): Rights {
  const working = posts.filter((post) => post !== administratorPost);
  const administers = posts.length > working.length;
  const investigates = working.some((post) => post === investigatorPost);
  const oversees = investigates || working.some((post) => overseeing.has(unitOf(post)));
  const readsTexts = !administers || working.length > 0;
  const own = unit && readsTexts ? [unit] : [];
  return {
    caller,
    officer: caller.officer,
    posts: working,
    units: [...new Set([...own, ...working.map(unitOf)])],
    seesAll: oversees || administers,
    readsTexts,
    administers,
    investigates,
  };
}

/**
 * May this caller know of the case? A client: those it started. An officer: those of his units, those he handles, those
 * in which he has or had a task; overseers all.
 *
 * @param openedBy `officer/{id}` or `client/{id}`
 */
export function maySee(rights: Rights, file: CaseFile, openedBy: string): boolean {
  if (rights.seesAll || openedBy === principalOf(rights.caller)) return true;
  const { officer } = rights;
  if (officer === null) return false;
  return (
    rights.units.includes(file.unit) || file.handlers.includes(officer) || hasOrHadTask(rights, officer, file)
  );
}

function hasOrHadTask({ posts }: Rights, officer: OfficerId, { tasks }: CaseFile): boolean {
  return Object.values(tasks).some(
    (task) =>
      [task.post, ...task.offeredTo, ...(task.collective?.members ?? [])].some((post) =>
        posts.includes(post),
      ) ||
      task.eligibility.eligible.includes(officer) ||
      [task.claimedBy, task.assignedTo, task.signedBy].includes(officer),
  );
}

/** May this caller do anything in a case? An administrator who is nothing else keeps the directory and no more. */
export const mayAct = ({ administers, posts }: Rights): boolean => !administers || posts.length > 0;
