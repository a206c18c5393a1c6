import { createRouter } from '@tanstack/react-router';
import { Loading } from '@/design/page-state';
import { inboxRoute } from '@/pages/inbox/route';
import { profileRoute } from '@/pages/profile/route';
import { taskRoute } from '@/pages/signing/route';
import { indexRoute, loginRoute, rootRoute, shellRoute, signedInRoute } from './root-route';

/** A page is a route of its own folder, loaded when it is opened: add it here and to navigation.ts. */
const routeTree = rootRoute.addChildren([
  loginRoute,
  signedInRoute,
  shellRoute.addChildren([indexRoute, inboxRoute, taskRoute, profileRoute]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultPendingMs: 200,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
