import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { textsOf } from '@/words/texts-of';
import { searchOf, version, type ReplaySearch } from './search';

export const replayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/replay/$caseId',
  validateSearch: (search: Record<string, unknown>): ReplaySearch =>
    searchOf({
      as: undefined,
      tab: undefined,
      by: undefined,
      of: undefined,
      ...textsOf(search, ['as', 'tab', 'by', 'of']),
      at: version(search['at']),
      with: version(search['with']),
    }),
  component: lazyRouteComponent(() => import('./replay-page'), 'ReplayPage'),
});
