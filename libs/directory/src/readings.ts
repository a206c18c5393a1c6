import type { Digest, OfficerId } from '#libs/kernel';
import type { ReadingEvent } from './events.js';

/** Who opened what for a task. */
export type ReadingState = Readonly<{
  version: number;
  opened: readonly Readonly<{ officer: OfficerId; material: Digest; round: number }>[];
}>;

export const unbornReading: ReadingState = { version: 0, opened: [] };

export function foldReading(state: ReadingState, { data }: ReadingEvent): ReadingState {
  const { officer, material, round } = data;
  return { version: state.version + 1, opened: [...state.opened, { officer, material, round }] };
}

/** What an officer opened, in order of first opening; of one round when it is given. */
export function openedBy({ opened }: ReadingState, officer: OfficerId, round?: number): readonly Digest[] {
  const his = opened.filter(
    (look) => look.officer === officer && (round === undefined || look.round === round),
  );
  return [...new Set(his.map(({ material }) => material))];
}
