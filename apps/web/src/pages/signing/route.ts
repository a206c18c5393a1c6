import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';

/** One task on the whole page: what a link in a message leads to. */
export const taskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('./task-page'), 'TaskPage'),
});
