import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { hearNews } from '@/api/live';
import { taskListQuery, type TaskFilter, type TaskPage } from '@/api/tasks';
import type { TaskSummary } from '@/api/types';

/** With more pages than this read, news does not read all of them again: the reader is asked. */
const pagesRefreshed = 3;

/** The list of one view: pages as they are scrolled to, and what has become known since. */
export function useTaskList(filter: TaskFilter) {
  const client = useQueryClient();
  const query = taskListQuery(filter);
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(query);
  const [old, setOld] = useState(false);
  const pages = data?.pages.length ?? 0;

  useEffect(
    () =>
      hearNews((news) => {
        if (!news.some(({ stream }) => /^(case|post|officer)\//.test(stream))) return;
        if (pages <= pagesRefreshed) void refetch();
        else setOld(true);
      }),
    [pages, refetch],
  );

  const refresh = useCallback(async () => {
    setOld(false);
    await client.resetQueries({ queryKey: query.queryKey });
  }, [client, query.queryKey]);

  /** What has just been signed here leaves the list at once; the server's word follows. */
  const drop = useCallback(
    (task: string) => {
      client.setQueryData<InfiniteData<TaskPage, string | undefined>>(
        query.queryKey,
        (held) =>
          held && {
            ...held,
            pages: held.pages.map((page) => ({ ...page, items: page.items.filter(({ id }) => id !== task) })),
          },
      );
    },
    [client, query.queryKey],
  );

  const items = useMemo<readonly TaskSummary[]>(
    () => data?.pages.flatMap((page) => page.items) ?? [],
    [data],
  );
  const counts = data?.pages.at(-1)?.counts;
  return {
    items,
    counts,
    error,
    isPending,
    hasNextPage,
    isFetchingNextPage,
    fetchNextPage,
    refetch,
    old,
    refresh,
    drop,
  };
}
