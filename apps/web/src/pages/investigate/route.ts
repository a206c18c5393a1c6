import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { textsOf } from '@/words/texts-of';
import type { QuestionSearch } from './questions/parameters';

/** `inquiries`: which are listed; `closed`, `all`, else the open ones. */
export type InvestigateSearch = Readonly<{ q?: string; inquiries?: string }>;
export type LedgerSearch = Readonly<{
  tab?: string;
  from?: string;
  until?: string;
  type?: string;
  capacity?: string;
}>;

export const investigateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/investigate',
  validateSearch: (search: Record<string, unknown>): InvestigateSearch => textsOf(search, ['q', 'inquiries']),
  component: lazyRouteComponent(() => import('./investigate-page'), 'InvestigatePage'),
});

export const ledgerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/investigate/$officer',
  validateSearch: (search: Record<string, unknown>): LedgerSearch =>
    textsOf(search, ['tab', 'from', 'until', 'type', 'capacity']),
  component: lazyRouteComponent(() => import('./ledger-page'), 'LedgerPage'),
});

const asked = [
  'from',
  'until',
  'unit',
  'link',
  'officer',
  'handler',
  'withinSeconds',
  'unseen',
  'decision',
  'steps',
  'atLeast',
  'ground',
  'inquiry',
  'asked',
] as const;

export const questionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/investigate/questions/$kind',
  validateSearch: (search: Record<string, unknown>): QuestionSearch => textsOf(search, asked),
  component: lazyRouteComponent(() => import('./questions/question-page'), 'QuestionPage'),
});

export const inquiryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/investigate/inquiries/$inquiry',
  component: lazyRouteComponent(() => import('./inquiries/inquiry-page'), 'InquiryPage'),
});
