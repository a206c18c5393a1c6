import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { textsOf } from '@/words/texts-of';

export type CustodySearch = Readonly<{ unit?: string }>;

export const custodyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/custody',
  validateSearch: (search: Record<string, unknown>): CustodySearch => textsOf(search, ['unit']),
  component: lazyRouteComponent(() => import('./custody-page'), 'CustodyPage'),
});
