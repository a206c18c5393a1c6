import { expect } from '@jest/globals';
import type { CaseCommand, CaseEvent, CaseRefusal } from '../../src/index.js';
import type { Play } from './play.js';

type Steps = (play: Play) => void;
/** A command, or a way to make one from the case as it stands. */
type Made = CaseCommand | ((play: Play) => CaseCommand);

/** Given what has been played, when somebody commands, then exactly these events or this refusal. */
export const specFor =
  (start: () => Play) =>
  (...steps: readonly Steps[]) => ({
    when: (made: Made, by: string) => {
      const play = start();
      for (const step of steps) step(play);
      const command = typeof made === 'function' ? made(play) : made;
      const outcome = play.try(command, by);
      return {
        play,
        /** Every field of every event, in order. */
        then: (...events: readonly CaseEvent[]) => expect(outcome).toEqual(events),
        thenTypes: (...types: readonly CaseEvent['type'][]) =>
          expect('code' in outcome ? outcome : outcome.map(({ type }) => type)).toEqual(types),
        thenRefused: (refusal: CaseRefusal) => expect(outcome).toEqual(refusal),
      };
    },
  });
