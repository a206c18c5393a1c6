import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { textsOf } from '@/words/texts-of';

const names = ['q', 'unit', 'status', 'custody', 'handler'] as const;
export type CasesSearch = Readonly<Partial<Record<(typeof names)[number], string>>>;

export const casesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases',
  validateSearch: (search: Record<string, unknown>): CasesSearch => textsOf(search, names),
  component: lazyRouteComponent(() => import('./cases-page'), 'CasesPage'),
});
