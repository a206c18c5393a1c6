import { logClockQuery } from '@/api/log-clock';
import { queryClient } from '@/api/query-client';
import { sessionQuery } from '@/api/session';
import { taskListQuery, taskQuery } from '@/api/tasks';
import { listedBy, readInboxSearch } from '@/pages/inbox/search';
import { router } from './router';

/**
 * Asks at once and together for what the first page needs. Left to themselves the router asks who signed in and then for
 * the page's script, and the page for its list when it is there: three ways one after the other.
 */
export function askEarly(): void {
  const { pathname, search } = router.latestLocation;
  const path = pathname === '/' ? '/inbox' : pathname;
  if (path !== '/login') void queryClient.prefetchQuery(sessionQuery);
  void queryClient.prefetchQuery(logClockQuery);
  if (path === '/inbox') {
    const asked = readInboxSearch(search);
    void queryClient.prefetchInfiniteQuery(taskListQuery(listedBy(asked)));
    if (asked.task !== undefined) {
      void queryClient.prefetchQuery(taskQuery(asked.task));
      void import('@/parts/signing/signing-room');
    }
  }
  // Scripts last: a browser asks one server six things at a time, and the answers above are what a reader waits for.
  const [routes] = router.getMatchedRoutes(path);
  for (const route of routes) void router.loadRouteChunk(route);
}
