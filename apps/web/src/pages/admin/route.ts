import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { textsOf } from '@/words/texts-of';
import { adminSearchNames, type AdminSearch } from './search';

export const adminRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin',
  validateSearch: (search: Record<string, unknown>): AdminSearch => textsOf(search, adminSearchNames),
  component: lazyRouteComponent(() => import('./admin-page'), 'AdminPage'),
});
