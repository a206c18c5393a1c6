import { describe, expect, it } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { cohorts } from './cohorts.js';

/** What lets one go on, through three stages with a wait between each, telling where he is. */
const through = (told: string[], name: string) => () => {
  void (async () => {
    for (const stage of [1, 2, 3]) {
      told.push(`${name}${stage}`);
      await Promise.resolve();
    }
  })();
};

describe('who comes in one turn of the event loop', () => {
  it('goes side by side with the others, in the order in which they came', async () => {
    const told: string[] = [];
    const join = cohorts();
    for (const name of ['a', 'b', 'c']) join(through(told, name));
    expect(told).toEqual([]);
    await nextTurn();
    expect(told).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3']);
  });

  it('goes with the next cohort when he comes while one goes on', async () => {
    const told: string[] = [];
    const join = cohorts();
    join(() => {
      told.push('a');
      join(() => void told.push('c'));
    });
    join(() => void told.push('b'));
    await nextTurn();
    expect(told).toEqual(['a', 'b']);
    await nextTurn();
    expect(told).toEqual(['a', 'b', 'c']);
  });

  it('waits for no company', async () => {
    const told: string[] = [];
    const join = cohorts();
    for (const name of ['a', 'b']) {
      join(() => void told.push(name));
      await nextTurn();
      expect(told.at(-1)).toBe(name);
    }
  });
});
