import type { CaseFile } from '#libs/case-file';
import type { OfficerId, PostId, UnitId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { principalOf } from '../auth/caller.js';
import {
  administratorPost,
  leadsUnit,
  policy,
  standingsOf,
  unitOf,
  type Grants,
  type Standing,
} from './policy.js';

/** What a caller may see and manage, worked out once for each request. */
export type Rights = Readonly<{
  caller: Caller;
  /** Null for a client. */
  officer: OfficerId | null;
  posts: readonly PostId[];
  /** His own unit and those of his posts. */
  units: readonly UnitId[];
  /** Those that he leads. */
  leads: readonly UnitId[];
  /** Sees that every case exists and how it stands, but for those sealed. */
  seesAll: boolean;
  /** Sees sealed ones too that do not name him. */
  seesSealed: boolean;
  /** Reads the texts of the cases he sees. An administrator does not. */
  readsTexts: boolean;
  /** Whose personal data he reads. */
  readsParties: Grants['parties'];
  /** May ask something of a case. */
  acts: boolean;
  administers: boolean;
  /** His looks are recorded before he gets the answer, and he sees everybody's. */
  investigates: boolean;
  /** Lists the acts of every officer, not only his own. */
  listsActsOfAll: boolean;
}>;

export const clientRights = (caller: Extract<Caller, { kind: 'client' }>): Rights => ({
  caller,
  officer: null,
  posts: [],
  units: [],
  leads: [],
  ...granted(['client']),
});

/** @param unit the officer's own */
export function officerRights(
  caller: Extract<Caller, { kind: 'officer' }>,
  unit: UnitId | null,
  posts: readonly PostId[],
): Rights {
  const standing = standingsOf(posts);
  const working = posts.filter((post) => post !== administratorPost);
  const own = unit && standing.includes('officer') ? [unit] : [];
  return {
    caller,
    officer: caller.officer,
    posts: working,
    units: [...new Set([...own, ...working.map((post) => unitOf(post) as UnitId)])],
    leads: working.filter(leadsUnit).map((post) => unitOf(post) as UnitId),
    ...granted(standing),
  };
}

/** Standings add up. */
function granted(standing: readonly Standing[]) {
  const grants: readonly Grants[] = standing.map((one) => policy[one]);
  return {
    seesAll: grants.some(({ cases }) => cases === 'all'),
    seesSealed: grants.some(({ sealed }) => sealed === 'all'),
    readsTexts: grants.some(({ texts }) => texts),
    readsParties: mostOf(grants.map(({ parties }) => parties)),
    acts: grants.some(({ acts }) => acts),
    administers: grants.some(({ manages }) => manages),
    investigates: grants.some(({ looks }) => looks === 'before'),
    listsActsOfAll: grants.some(({ ledgers }) => ledgers === 'acts of all' || ledgers === 'all'),
  };
}

const mostOf = (given: readonly Grants['parties'][]): Grants['parties'] =>
  given.includes('all') ? 'all' : given.includes('needed') ? 'needed' : 'none';

/**
 * May this caller know of the case? A client: those it started. An officer: those of his units, those he handles, those
 * in which he has or had a task; overseers all. A sealed one: those named, the system that started it, and investigators.
 *
 * @param openedBy `officer/{id}` or `client/{id}`
 */
export function maySee(rights: Rights, file: CaseFile, openedBy: string): boolean {
  const { officer } = rights;
  const isItsOwn = openedBy === principalOf(rights.caller);
  if (file.seal && !rights.seesSealed) return officer === null ? isItsOwn : file.seal.named.includes(officer);
  if (rights.seesAll || isItsOwn) return true;
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
