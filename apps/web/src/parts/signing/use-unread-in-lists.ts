import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TaskPage } from '@/api/tasks';

type Held = InfiniteData<TaskPage, string | undefined>;

/** What has been opened here is no longer counted as unread in the list beside it; nothing is read again for that. */
export function useUnreadInLists(task: string, unread: number): void {
  const client = useQueryClient();
  useEffect(() => {
    client.setQueriesData<Held>({ queryKey: ['tasks', 'list'] }, (held) => {
      const told = held?.pages.some(({ items }) =>
        items.some((item) => item.id === task && item.unread !== null && item.unread !== unread),
      );
      return held && told ? { ...held, pages: held.pages.map((page) => counted(page, task, unread)) } : held;
    });
  }, [client, task, unread]);
}

const counted = (page: TaskPage, task: string, unread: number): TaskPage => ({
  ...page,
  items: page.items.map((item) => (item.id === task ? { ...item, unread } : item)),
});
