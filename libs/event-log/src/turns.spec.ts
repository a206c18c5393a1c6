import { expect, it } from '@jest/globals';
import { Turns } from './turns.js';

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('does what is asked under one name in order, one at a time; another name does not wait', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const work = (name: string, ms: number) => async () => {
    done.push(`${name} begins`);
    await soon(ms);
    done.push(`${name} ends`);
  };
  await Promise.all([
    turns.take('a', work('first', 20)),
    turns.take('a', work('second', 0)),
    turns.take('b', work('other', 5)),
  ]);
  expect(done).toEqual([
    'first begins',
    'other begins',
    'other ends',
    'first ends',
    'second begins',
    'second ends',
  ]);
});

it('goes on after a failure, which only its own asker hears of', async () => {
  const turns = new Turns();
  const failing = turns.take('a', async () => {
    await soon(5);
    throw new Error('in vain');
  });
  const next = turns.take('a', () => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('in vain');
  await expect(next).resolves.toBe('done');
});
