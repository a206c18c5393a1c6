import { queryOptions } from '@tanstack/react-query';
import { getJson, put, remove, seg } from './http';
import { isProblem } from './problem';
import type { Schemas } from './types';

/** A sign-off in the making, as the server keeps it for its writer. */
export type DraftContent = Readonly<Record<string, unknown>>;
export type KeptDraft = Omit<NonNullable<Schemas['DraftKept']['draft']>, 'content'> &
  Readonly<{ content: DraftContent }>;

const at = (task: string, what: 'draft' | 'presence') => `/v1/tasks/${seg(task)}/${what}`;

export const draftQuery = (task: string) =>
  queryOptions({
    queryKey: ['draft', task],
    queryFn: async ({ signal }): Promise<KeptDraft | null> =>
      (await getJson<Schemas['DraftKept']>(at(task, 'draft'), undefined, signal)).draft,
    // It is the writer's own: only another window of theirs changes it.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    retry: false,
  });

export type Saved = Schemas['DraftSaved'];

/** @param revision the one this was written upon; undefined overwrites whatever there is */
export const saveDraft = (task: string, content: DraftContent, revision: number | undefined) =>
  put<Saved>(at(task, 'draft'), { content, ...(revision !== undefined && { revision }) });
export const forgetDraft = (task: string) => remove(at(task, 'draft'));

export type Doing = 'reading' | 'writing';
export type Presence = Schemas['Presence'];

/** Says that one is here, and hears who else is. */
export const arrive = (task: string, doing: Doing) => put<Presence>(at(task, 'presence'), { doing });
export const leave = (task: string) => remove(at(task, 'presence'));

export type SavedView = Schemas['SavedView'];

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: async ({ signal }): Promise<readonly SavedView[]> => {
    try {
      return (await getJson<Readonly<{ items: readonly SavedView[] }>>('/v1/views', undefined, signal)).items;
    } catch (error) {
      if (isProblem(error, 'not-found')) return [];
      throw error;
    }
  },
  select: (views) => views.filter(({ list }) => list === 'tasks'),
});

export const saveView = (
  id: string,
  view: Pick<SavedView, 'name' | 'filter'> & Readonly<{ unit?: string }>,
) => put<SavedView>(`/v1/views/${seg(id)}`, { ...view, list: 'tasks' });
export const forgetView = (id: string) => remove(`/v1/views/${seg(id)}`);
