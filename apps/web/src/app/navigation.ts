import type { LinkProps } from '@tanstack/react-router';
import type { WhoAmI } from '@/api/session';
import type { IconName } from '@/design/icons';
import type { words } from '@/words/shared';

export type Entry = Readonly<{
  to: LinkProps['to'];
  word: keyof typeof words;
  icon: IconName;
  /** Who finds it in the navigation; what may be read is the server's to decide. */
  offeredTo: (session: WhoAmI) => boolean;
}>;

const everyone = () => true;

/** Holds a post whose role is one of these. */
export const hasRole =
  (...roles: readonly string[]) =>
  ({ officer }: WhoAmI): boolean =>
    officer?.posts.some(({ post }) => roles.includes(post.split('/')[1] ?? '')) ?? false;

export const navigation: readonly Entry[] = [
  { to: '/inbox', word: 'navInbox', icon: 'inbox', offeredTo: everyone },
  { to: '/cases', word: 'navCases', icon: 'case', offeredTo: everyone },
  {
    to: '/desk',
    word: 'navDesk',
    icon: 'desk',
    offeredTo: hasRole('handler', 'lead-handler', 'assisting-handler'),
  },
  { to: '/custody', word: 'navCustody', icon: 'custody', offeredTo: everyone },
  {
    to: '/investigate',
    word: 'navInvestigate',
    icon: 'search',
    offeredTo: ({ rights }) => rights.investigates,
  },
  {
    to: '/admin',
    word: 'navAdmin',
    icon: 'admin',
    offeredTo: ({ rights }) => rights.administers || rights.seesAll,
  },
];
