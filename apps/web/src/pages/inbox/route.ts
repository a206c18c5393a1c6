import { createRoute } from '@tanstack/react-router';
import { shellRoute } from '@/app/root-route';
import { InboxPage } from './inbox-page';
import { readInboxSearch } from './search';

/** In the first script itself: where most begin the day, a second way for a dozen small files was half of the wait. */
export const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inbox',
  validateSearch: readInboxSearch,
  component: InboxPage,
});
