import { createRouter } from '@tanstack/react-router';
import { Loading } from '@/design/page-state';
import { adminRoute } from '@/pages/admin/route';
import { caseRoute } from '@/pages/case/route';
import { casesRoute } from '@/pages/cases/route';
import { custodyRoute } from '@/pages/custody/route';
import { deskRoute, importRoute, newCaseRoute, workRoute } from '@/pages/desk/route';
import { inboxRoute } from '@/pages/inbox/route';
import { inquiryRoute, investigateRoute, ledgerRoute, questionRoute } from '@/pages/investigate/route';
import { profileRoute } from '@/pages/profile/route';
import { replayRoute } from '@/pages/replay/route';
import { taskRoute } from '@/pages/signing/route';
import { indexRoute, loginRoute, rootRoute, shellRoute, signedInRoute } from './root-route';

/** A page is a route of its own folder, loaded when it is opened: add it here and to navigation.ts. */
const routeTree = rootRoute.addChildren([
  loginRoute,
  signedInRoute,
  shellRoute.addChildren([
    indexRoute,
    inboxRoute,
    taskRoute,
    casesRoute,
    caseRoute,
    replayRoute,
    custodyRoute,
    deskRoute,
    newCaseRoute,
    importRoute,
    workRoute,
    investigateRoute,
    ledgerRoute,
    questionRoute,
    inquiryRoute,
    adminRoute,
    profileRoute,
  ]),
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
