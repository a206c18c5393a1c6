import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { queryClient } from '@/api/query-client';
import { sessionQuery } from '@/api/session';
import { NotFound, PageCrashed } from './page-fallbacks';
import { Shell } from './shell/shell';

export const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: PageCrashed,
});

/** Every page behind the login is a child of this route. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    if (await queryClient.ensureQueryData(sessionQuery)) return;
    throw redirect({ to: '/login', search: { returnTo: location.href } });
  },
  component: Shell,
});

export const indexRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox', search: {} });
  },
});

export const loginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  validateSearch: ({ returnTo }: Record<string, unknown>) => ({
    returnTo: typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/',
  }),
  component: lazyRouteComponent(() => import('@/pages/login/login-page'), 'LoginPage'),
});

/** Where a window that was opened to sign in again ends up: it tells the page that waits, and goes. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  component: lazyRouteComponent(() => import('@/pages/login/signed-in-page'), 'SignedInPage'),
});
