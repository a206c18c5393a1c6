import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getBytes, getJson, post, seg, type Query } from './http';
import { caseOf } from './live';
import type { Acknowledged, RecordAnswer, RecordFrame, Schemas, TaskView, VoteAnswer } from './types';

export type TaskPage = Schemas['TaskPage'];
export type TaskFilter = Readonly<{ view: string } & Query>;

const pageLength = 100;

/** The inbox, page by page. */
export const taskListQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<TaskPage>('/v1/tasks', { ...filter, limit: pageLength, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: TaskPage) => nextCursor ?? undefined,
    // Comparing every task of every page that was read, at each page that comes, costs more than drawing forty rows.
    structuralSharing: false,
  });

export const taskQuery = (task: string) =>
  queryOptions({
    queryKey: ['task', caseOf(task), task],
    queryFn: ({ signal }) => getJson<TaskView>(`/v1/tasks/${seg(task)}`, undefined, signal),
  });

/** The bytes of a material. With `task`, a complete answer counts as having opened it for that task. */
export const materialQuery = (caseId: string, digest: string, task?: string) =>
  queryOptions({
    queryKey: ['material', caseId, digest, task ?? null],
    queryFn: ({ signal }) => getBytes(`/v1/cases/${seg(caseId)}/materials/${seg(digest)}`, { task }, signal),
    // Content-addressed: it never changes.
    staleTime: Infinity,
    gcTime: 5 * 60_000,
  });

/** What this page has displayed of a task's materials. */
export const displayedPages = (task: string, pages: Schemas['DisplayedPages']['pages']) =>
  post<unknown>(`/v1/tasks/${seg(task)}/pages`, { pages });

export const claimTask = (task: string) => post<Acknowledged>(`/v1/tasks/${seg(task)}/claim`, {});
export const releaseTask = (task: string) => post<Acknowledged>(`/v1/tasks/${seg(task)}/release`, {});
export const reassignTask = (task: string, to: string, reason: string, idempotencyKey: string) =>
  post<Acknowledged>(
    `/v1/tasks/${seg(task)}/reassign`,
    { to, ...(reason && { reason }) },
    { idempotencyKey },
  );

export type SignOff = (RecordAnswer | VoteAnswer) &
  Readonly<{
    record: RecordFrame;
    signature: Readonly<{ keyId: string; alg: string; value: string }> & Readonly<Record<string, unknown>>;
  }>;

export const signOff = (task: string, body: SignOff, idempotencyKey: string) =>
  post<Acknowledged>(`/v1/tasks/${seg(task)}/sign-offs`, body, { idempotencyKey });

/** Takes back one's own signature while nothing rests on it; that it was given stays on record. */
export const withdrawSignature = (task: string, reason: string, idempotencyKey: string) =>
  post<Acknowledged>(`/v1/tasks/${seg(task)}/sign-offs/withdraw`, { reason }, { idempotencyKey });
