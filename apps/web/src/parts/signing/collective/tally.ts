import type { TaskView } from '@/api/types';
import type { Vote } from '../draft';

type Given = TaskView['earlier'][number];

/** Votes on this task that stand, as they were given. */
export const votesOn = ({ id, earlier }: TaskView): readonly Given[] =>
  earlier.filter(({ task, vote, lapsed, withdrawn }) => task === id && vote && !lapsed && !withdrawn);

export type Tally = Readonly<Record<Vote, number>>;

export function tallyOf(votes: readonly (Vote | undefined)[]): Tally {
  const times = (vote: Vote) => votes.filter((given) => given === vote).length;
  return { for: times('for'), against: times('against'), abstain: times('abstain') };
}

/** More for than against. What really counts is decided by the case when the chair signs. */
export const carries = (tally: Tally): boolean => tally.for > tally.against;

/** A vote looks like the decision that it is. */
export const voteLooks = { for: 'is-approve', against: 'is-refuse', abstain: 'is-abstain' } as const;
