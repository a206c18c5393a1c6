import type { LinkProps } from '@tanstack/react-router';
import type { Schemas } from '@/api/types';
import type { IconName } from '@/design/icons';
import type { words } from '@/words/shared';

type Officer = Schemas['OfficerView'];

export type Entry = Readonly<{
  to: LinkProps['to'];
  word: keyof typeof words;
  icon: IconName;
  /** Who finds it in the navigation; what may be read is the server's to decide. */
  offeredTo: (officer: Officer) => boolean;
}>;

const everyone = () => true;

/** Holds a post whose role is one of these. */
export const hasRole =
  (...roles: readonly string[]) =>
  ({ posts }: Officer): boolean =>
    posts.some((post) => roles.includes(post.split('/')[1] ?? ''));

export const navigation: readonly Entry[] = [
  { to: '/inbox', word: 'navInbox', icon: 'inbox', offeredTo: everyone },
];
