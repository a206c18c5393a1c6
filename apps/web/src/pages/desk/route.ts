import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { textsOf } from '@/words/texts-of';
import type { WorkSearch } from './search';

export const deskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk',
  component: lazyRouteComponent(() => import('./desk-page'), 'DeskPage'),
});

export const newCaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/new',
  component: lazyRouteComponent(() => import('./new-case-page'), 'NewCasePage'),
});

export const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/import',
  component: lazyRouteComponent(() => import('./import-page'), 'ImportPage'),
});

export const workRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/desk/$caseId',
  validateSearch: (search: Record<string, unknown>): WorkSearch => textsOf(search, ['work', 'what', 'duty']),
  component: lazyRouteComponent(() => import('./work-page'), 'WorkPage'),
});
