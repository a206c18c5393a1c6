import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { textsOf } from '@/words/texts-of';

export type InvestigateSearch = Readonly<{ q?: string }>;
export type LedgerSearch = Readonly<{ tab?: string }>;

export const investigateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/investigate',
  validateSearch: (search: Record<string, unknown>): InvestigateSearch => textsOf(search, ['q']),
  component: lazyRouteComponent(() => import('./investigate-page'), 'InvestigatePage'),
});

export const ledgerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/investigate/$officer',
  validateSearch: (search: Record<string, unknown>): LedgerSearch => textsOf(search, ['tab']),
  component: lazyRouteComponent(() => import('./ledger-page'), 'LedgerPage'),
});
