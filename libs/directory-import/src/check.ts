import { ADMINISTRATOR_POST, existsAt, standsAt } from '#libs/directory';
import { fault, type ImportFault } from './faults.js';
import { confusables, nameFaults } from './names.js';
import type { Present } from './present.js';
import { byKind, type Place, type Row, type RowsOf } from './rows.js';

const plain = /^[a-z\d](?:-?[a-z\d]){0,62}$/;

/** Everything wrong with the rows of a file, in the order of its lines; nothing of it is applied while there is any. */
export function checkRows(all: readonly Row[], present: Present): readonly ImportFault[] {
  const rows = byKind(all);
  const faults = [
    ...all.flatMap(idFaults),
    ...all.flatMap(({ name, place }) => nameFaults(name, place)),
    ...duplicates(all),
    ...unitFaults(rows, present),
    ...postFaults(rows, present),
    ...officerFaults(rows, present),
    ...confusedNames(rows, present),
  ];
  return faults.sort((one, other) => one.line - other.line);
}

function idFaults({ kind, id, place }: Row): readonly ImportFault[] {
  const parts = kind === 'post' ? id.split('/') : [id];
  const good = parts.length === (kind === 'post' ? 2 : 1) && parts.every((part) => plain.test(part));
  if (good) return [];
  const shape = kind === 'post' ? '{unit}/{role}' : 'a-z, 0-9, -';
  const zh = `标识“${id}”不合规范：${shape}`;
  return [fault(place, 'bad-id', zh, `“${id}” is no id: ${shape}`)];
}

function duplicates(rows: readonly Row[]): readonly ImportFault[] {
  const first = new Map<string, Place>();
  return rows.flatMap(({ kind, id, place }) => {
    const earlier = first.get(`${kind} ${id}`);
    if (!earlier) {
      first.set(`${kind} ${id}`, place);
      return [];
    }
    const zh = `${id} 已在第 ${earlier.line} 行出现`;
    return [fault(place, 'duplicate', zh, `${id} is on line ${earlier.line} already`)];
  });
}

const unitsKnown = (rows: RowsOf, { units, at }: Present): ReadonlySet<string> =>
  new Set([
    ...rows.unit.map(({ id }) => id),
    ...[...units].filter(([, state]) => existsAt(state, at)).map(([id]) => id),
  ]);

const unknownUnit = (place: Place, unit: string): ImportFault =>
  fault(place, 'unknown-unit', `无此单位：${unit || '（空）'}`, `There is no unit ${unit || '(empty)'}`);

const unknownPost = (place: Place, post: string): ImportFault =>
  fault(place, 'unknown-post', `无此岗位：${post}`, `There is no post ${post}`);

function unitFaults(rows: RowsOf, present: Present): readonly ImportFault[] {
  const known = unitsKnown(rows, present);
  const parents = new Map<string, string | null>();
  for (const [id, { unit }] of present.units) parents.set(id, unit?.parent ?? null);
  for (const { id, parent } of rows.unit) parents.set(id, parent);
  const circling = aboveThemselves(parents);
  return rows.unit.flatMap(({ id, parent, place }) => {
    const gone = present.units.get(id)?.closedAt ?? null;
    if (gone !== null && gone <= present.at)
      return [fault(place, 'retired', `${id} 已撤销`, `${id} has been closed`)];
    if (parent !== null && !known.has(parent)) return [unknownUnit(place, parent)];
    if (!circling.has(id)) return [];
    const zh = `${id} 隶属于自身或其下级`;
    return [fault(place, 'unit-cycle', zh, `${id} is above itself`)];
  });
}

/** Units above themselves. The way up from each is walked as far as where another was walked already: long chains are cheap. */
function aboveThemselves(parents: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const walked = new Set<string>();
  const circling = new Set<string>();
  for (const unit of parents.keys()) {
    const way = new Set<string>();
    let next: string | null = unit;
    for (; next !== null && !walked.has(next) && !way.has(next); next = parents.get(next) ?? null)
      way.add(next);
    if (next !== null && way.has(next)) {
      const path = [...way];
      for (const round of path.slice(path.indexOf(next))) circling.add(round);
    }
    for (const passed of way) walked.add(passed);
  }
  return circling;
}

const postsKnown = (rows: RowsOf, { posts, at }: Present): ReadonlySet<string> =>
  new Set([
    ...rows.post.map(({ id }) => id),
    ...[...posts].filter(([, state]) => standsAt(state, at)).map(([id]) => id),
  ]);

function postFaults(rows: RowsOf, present: Present): readonly ImportFault[] {
  const units = unitsKnown(rows, present);
  const posts = postsKnown(rows, present);
  return rows.post.flatMap(({ id, deputyOf, place }) => {
    const [unit = ''] = id.split('/');
    const state = present.posts.get(id);
    if (state?.post && !standsAt(state, present.at))
      return [fault(place, 'retired', `${id} 已撤销`, `${id} has been abolished`)];
    if (!units.has(unit)) return [unknownUnit(place, unit)];
    if (deputyOf === id) {
      return [fault(place, 'deputy-of-itself', '岗位不得代理自身', 'A post cannot deputise for itself')];
    }
    return deputyOf !== null && !posts.has(deputyOf) ? [unknownPost(place, deputyOf)] : [];
  });
}

function officerFaults(rows: RowsOf, present: Present): readonly ImportFault[] {
  const units = unitsKnown(rows, present);
  const posts = postsKnown(rows, present);
  return rows.officer.flatMap(({ id, unit, posts: held, place }) => {
    const retiredAt = present.officers.get(id)?.retiredAt ?? null;
    if (retiredAt !== null && retiredAt <= present.at) {
      const zh = `${id} 已离任；标识终身只指一人，请用新的标识`;
      return [
        fault(place, 'retired', zh, `${id} has retired; an id names one person for ever, so choose another`),
      ];
    }
    const unknown = held.filter((post) => !posts.has(post) || post === ADMINISTRATOR_POST);
    return [
      ...(units.has(unit) ? [] : [unknownUnit(place, unit)]),
      ...unknown.filter((post) => post !== ADMINISTRATOR_POST).map((post) => unknownPost(place, post)),
      ...held
        .filter((post, nth) => held.indexOf(post) !== nth)
        .map((post) => fault(place, 'duplicate', `岗位重复：${post}`, `${post} is there twice`)),
    ];
  });
}

/** Among those of one kind: that a squad is named like a person confuses nobody. */
function confusedNames(rows: RowsOf, { units, officers }: Present): readonly ImportFault[] {
  const renamed = new Set([...rows.unit, ...rows.officer].map(({ kind, id }) => `${kind} ${id}`));
  const kept = [...units].flatMap(([id, { unit }]) =>
    unit && !renamed.has(`unit ${id}`) ? [{ id, name: unit.name, place: null }] : [],
  );
  const staying = [...officers].flatMap(([id, { officer }]) =>
    officer && !renamed.has(`officer ${id}`) ? [{ id, name: officer.name, place: null }] : [],
  );
  return [...confusables([...kept, ...rows.unit]), ...confusables([...staying, ...rows.officer])];
}
