import { ADMINISTRATOR_POST, type DirectoryCommand } from '#libs/directory';
import type { Instant, Names, OfficerId, PostId, RoleId, UnitId } from '#libs/kernel';
import { isAdministrator, ownPosts, type Present, serving } from './present.js';
import { byKind, type OfficerRow, type PostRow, type Row, type UnitRow } from './rows.js';

/** Something that a file says otherwise than the directory. */
export type ImportChange = Readonly<{
  kind: Row['kind'];
  id: string;
  what: 'name' | 'unit' | 'posts' | 'deputy';
  from: Names | string | null | readonly string[];
  to: Names | string | null | readonly string[];
}>;

/**
 * What an import would do. `stages` are to be carried out one after the other; within one, nothing rests on another.
 *
 * @property leavers officers in service whom the file does not name, though it names officers: they retire
 */
export type ImportPlan = Readonly<{
  adds: readonly Readonly<{ kind: Row['kind']; id: string }>[];
  changes: readonly ImportChange[];
  leavers: readonly OfficerId[];
  stages: readonly (readonly DirectoryCommand[])[];
}>;

type Part = Readonly<{
  adds: readonly Readonly<{ kind: Row['kind']; id: string }>[];
  changes: readonly ImportChange[];
  commands: readonly DirectoryCommand[];
}>;

/** @param rows without faults */
export function planImport(rows: readonly Row[], present: Present, reason: string): ImportPlan {
  const { unit, post, officer } = byKind(rows);
  const held = ownPosts(present);
  const tiers = unitTiers(unit).map((tier) => tier.map((row) => unitPart(row, present)));
  const units = tiers.flat();
  const [firstPosts, deputyPosts] = postTiers(post, present);
  const posts = [...firstPosts, ...deputyPosts];
  const officers = officer.map((row) => officerPart(row, present));
  const holdings = officer.map((row) => holdingPart(row, held, present.at, reason));
  const leavers = officer.length === 0 ? [] : leaversOf(officer, present, held);
  const parts = [...units, ...posts, ...officers, ...holdings];
  return {
    adds: parts.flatMap(({ adds }) => adds),
    changes: parts.flatMap(({ changes }) => changes),
    leavers,
    stages: [
      ...tiers.map((tier) => tier.flatMap(({ commands }) => commands)),
      ofType(firstPosts, 'CreatePost'),
      ofType(deputyPosts, 'CreatePost'),
      ofType(posts, 'AddDeputyPost'),
      // One stream takes one command at a time: who is renamed and moved is so in two stages.
      ofType(officers, 'RegisterOfficer', 'RenameOfficer'),
      ofType(officers, 'MoveOfficer'),
      // First who comes, then who goes: nothing waits for nobody in between.
      ofType(holdings, 'AppointHolder'),
      ofType(holdings, 'RemoveHolder'),
      leavers.map((leaver): DirectoryCommand => ({
        type: 'RetireOfficer',
        data: { officer: leaver, at: present.at },
      })),
    ].filter((stage) => stage.length > 0),
  };
}

const ofType = (
  parts: readonly Part[],
  ...types: readonly DirectoryCommand['type'][]
): readonly DirectoryCommand[] =>
  parts.flatMap(({ commands }) => commands).filter(({ type }) => types.includes(type));

const sameName = (one: Names | undefined, other: Names) => one?.zh === other.zh && one.en === other.en;

/** From the top down: a unit comes after the one above it, and where two change places neither is ever above itself. */
function unitTiers(rows: readonly UnitRow[]): readonly (readonly UnitRow[])[] {
  const tiers: UnitRow[][] = [];
  let left = rows;
  while (left.length > 0) {
    const ids = new Set(left.map(({ id }) => id));
    const tier = left.filter(({ parent }) => parent === null || !ids.has(parent));
    tiers.push(tier);
    left = left.filter((row) => !tier.includes(row));
  }
  return tiers;
}

/** First the posts that deputise for none, then those that deputise for posts there are by then. */
function postTiers(rows: readonly PostRow[], present: Present): readonly [readonly Part[], readonly Part[]] {
  const first = rows.filter(({ deputyOf }) => deputyOf === null);
  const there = new Set([...present.posts.keys(), ...first.map(({ id }) => id)]);
  const deputies = rows.filter(({ deputyOf }) => deputyOf !== null);
  return [
    first.map((row) => postPart(row, present, there)),
    deputies.map((row) => postPart(row, present, there)),
  ];
}

function unitPart({ id, name, parent }: UnitRow, { units }: Present): Part {
  const unit = id as UnitId;
  const known = units.get(id)?.unit ?? null;
  if (!known) {
    const data = { unit, name, parent: parent as UnitId | null };
    return { adds: [{ kind: 'unit', id }], changes: [], commands: [{ type: 'CreateUnit', data }] };
  }
  const changes: ImportChange[] = [];
  const commands: DirectoryCommand[] = [];
  if (!sameName(known.name, name)) {
    changes.push({ kind: 'unit', id, what: 'name', from: known.name, to: name });
    commands.push({ type: 'RenameUnit', data: { unit, name } });
  }
  if (parent !== null && parent !== known.parent) {
    changes.push({ kind: 'unit', id, what: 'unit', from: known.parent, to: parent });
    commands.push({ type: 'MoveUnit', data: { unit, parent: parent as UnitId } });
  }
  return { adds: [], changes, commands };
}

/** @param there posts that exist when this one is created */
function postPart({ id, name, deputyOf }: PostRow, { posts }: Present, there: ReadonlySet<string>): Part {
  const [unit, role] = id.split('/') as [UnitId, RoleId];
  const state = posts.get(id);
  const deputises = deputyOf !== null && (posts.get(deputyOf)?.deputies ?? []).includes(id as PostId);
  const deputy: readonly DirectoryCommand[] =
    deputyOf !== null && !deputises
      ? [{ type: 'AddDeputyPost', data: { post: deputyOf as PostId, deputy: id as PostId } }]
      : [];
  if (state?.post) {
    const change = { kind: 'post', id, what: 'deputy', from: null, to: deputyOf } as const;
    return { adds: [], changes: deputy.length > 0 ? [change] : [], commands: deputy };
  }
  const named = deputyOf !== null && there.has(deputyOf) ? (deputyOf as PostId) : null;
  const data = { unit, role, name, deputyOf: named };
  return {
    adds: [{ kind: 'post', id }],
    changes: [],
    commands: [{ type: 'CreatePost', data }, ...deputy],
  };
}

function officerPart({ id, name, unit }: OfficerRow, { officers }: Present): Part {
  const officer = id as OfficerId;
  const to = unit as UnitId;
  const known = officers.get(id)?.officer ?? null;
  if (!known) {
    const data = { officer, name, unit: to };
    return { adds: [{ kind: 'officer', id }], changes: [], commands: [{ type: 'RegisterOfficer', data }] };
  }
  const changes: ImportChange[] = [];
  const commands: DirectoryCommand[] = [];
  if (!sameName(known.name, name)) {
    changes.push({ kind: 'officer', id, what: 'name', from: known.name, to: name });
    commands.push({ type: 'RenameOfficer', data: { officer, name } });
  }
  if (known.unit !== to) {
    changes.push({ kind: 'officer', id, what: 'unit', from: known.unit, to });
    commands.push({ type: 'MoveOfficer', data: { officer, unit: to } });
  }
  return { adds: [], changes, commands };
}

/** Acting holders, and the administrator's post, are named by hand: a list of staff says nothing about them. */
function holdingPart(
  { id, posts }: OfficerRow,
  held: ReadonlyMap<string, readonly string[]>,
  at: Instant,
  reason: string,
): Part {
  const officer = id as OfficerId;
  const before = (held.get(id) ?? []).filter((post) => post !== ADMINISTRATOR_POST);
  const after = posts.filter((post) => post !== ADMINISTRATOR_POST);
  const come = after.filter((post) => !before.includes(post)).map((post) => post as PostId);
  const gone = before.filter((post) => !after.includes(post)).map((post) => post as PostId);
  const commands: readonly DirectoryCommand[] = [
    ...come.map((post): DirectoryCommand => ({
      type: 'AppointHolder',
      data: { post, officer, as: 'own', from: at, to: null, reason },
    })),
    ...gone.map((post): DirectoryCommand => ({ type: 'RemoveHolder', data: { post, officer, at, reason } })),
  ];
  const change = { kind: 'officer', id, what: 'posts', from: before, to: after } as const;
  return { adds: [], changes: commands.length > 0 && held.has(id) ? [change] : [], commands };
}

const leaversOf = (
  rows: readonly OfficerRow[],
  present: Present,
  held: ReadonlyMap<string, readonly string[]>,
): readonly OfficerId[] => {
  const named = new Set(rows.map(({ id }) => id));
  return [...present.officers.keys()]
    .filter((id) => !named.has(id) && serving(present, id) !== null && !isAdministrator(id, held))
    .sort() as OfficerId[];
};
