import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getJson } from './http';
import type { Names, Schemas } from './types';

type Page<Item> = Readonly<{ items: readonly Item[]; nextCursor: string | null }>;

const pageLength = 200;

/** Every page of a list that is short enough to hold: the directory. */
async function all<Item>(path: string, signal: AbortSignal): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await getJson<Page<Item>>(path, { limit: pageLength, cursor }, signal);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}

const seldomMs = 10 * 60_000;

const listQuery = <Item>(key: string, path: string) =>
  queryOptions({
    queryKey: [key, 'all'],
    queryFn: ({ signal }) => all<Item>(path, signal),
    staleTime: seldomMs,
  });

export const officersQuery = listQuery<Schemas['OfficerView']>('officers', '/v1/officers');
export const postsQuery = listQuery<Schemas['PostView']>('posts', '/v1/posts');
export const unitsQuery = listQuery<Schemas['UnitView']>('units', '/v1/units');

type Named = Readonly<{ id: string; name: Names }>;
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Names>>();

/** By id; made once for a list, however many rows ask. */
function indexOf(items: readonly Named[]): ReadonlyMap<string, Names> {
  const known = indexes.get(items) ?? new Map(items.map(({ id, name }) => [id, name]));
  indexes.set(items, known);
  return known;
}

const nameIn = (items: readonly Named[] | undefined) => {
  const byId = items && indexOf(items);
  return (id: string): Names => byId?.get(id) ?? { zh: id, en: id };
};

function useNamesIn(items: readonly Named[] | undefined): (id: string) => Names {
  return useMemo(() => nameIn(items), [items]);
}

/** Names of officers, posts and units by id; the id itself until they are known. */
export const useOfficerNames = () => useNamesIn(useQuery(officersQuery).data);
export const usePostNames = () => useNamesIn(useQuery(postsQuery).data);
export const useUnitNames = () => useNamesIn(useQuery(unitsQuery).data);
