import { assertNever, type Digest, type OfficerId } from '#libs/kernel';
import type { MaterialPages, ReadingEvent } from './events.js';
import { joined, type Pages } from './pages.js';

/** Who opened what for a task, and which pages of it were before him. */
export type ReadingState = Readonly<{
  version: number;
  opened: readonly Readonly<{ officer: OfficerId; material: Digest; round: number }>[];
  displayed: readonly (MaterialPages & Readonly<{ officer: OfficerId; round: number }>)[];
}>;

export const unbornReading: ReadingState = { version: 0, opened: [], displayed: [] };

export function foldReading(state: ReadingState, event: ReadingEvent): ReadingState {
  const version = state.version + 1;
  switch (event.type) {
    case 'MaterialOpened': {
      const { officer, material, round } = event.data;
      return { ...state, version, opened: [...state.opened, { officer, material, round }] };
    }
    case 'PagesDisplayed': {
      const { officer, round, pages } = event.data;
      const more = pages.map(({ material, from, to }) => ({ officer, round, material, from, to }));
      return { ...state, version, displayed: [...state.displayed, ...more] };
    }
    default:
      return assertNever(event);
  }
}

/** What an officer opened, in order of first opening; of one round when it is given. */
export function openedBy({ opened }: ReadingState, officer: OfficerId, round?: number): readonly Digest[] {
  const his = opened.filter(
    (look) => look.officer === officer && (round === undefined || look.round === round),
  );
  return [...new Set(his.map(({ material }) => material))];
}

/** Which pages of a material were before an officer in a round, in ascending order. */
export function displayedTo(
  { displayed }: ReadingState,
  officer: OfficerId,
  round: number,
  material: Digest,
): readonly Pages[] {
  return joined(
    displayed.filter(
      (look) => look.officer === officer && look.round === round && look.material === material,
    ),
  );
}
