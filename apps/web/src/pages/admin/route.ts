import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { textsOf } from '@/words/texts-of';
import type { AdminSearch } from './search';

export const adminRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin',
  validateSearch: (search: Record<string, unknown>): AdminSearch =>
    textsOf(search, ['tab', 'procedure', 'unit']),
  component: lazyRouteComponent(() => import('./admin-page'), 'AdminPage'),
});
