import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { textsOf } from '@/words/texts-of';
import type { CasePageSearch } from './search';

export const caseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/$caseId',
  validateSearch: (search: Record<string, unknown>): CasePageSearch =>
    textsOf(search, ['tab', 'by', 'material', 'of']),
  component: lazyRouteComponent(() => import('./case-page'), 'CasePage'),
});
