import { describe, expect, it } from '@jest/globals';
import { Together } from './together.js';

describe('questions asked together', () => {
  const asked: (readonly number[])[] = [];
  const doubling = (bounds = {}) =>
    new Together<number, number>(async (questions) => {
      asked.push(questions);
      if (questions.includes(13)) throw new Error('unlucky');
      return questions.map((question) => question * 2);
    }, bounds);

  it('are answered together, each by its own answer', async () => {
    asked.length = 0;
    const together = doubling();
    expect(await Promise.all([1, 2, 3].map((question) => together.ask(question)))).toEqual([2, 4, 6]);
    expect(await together.ask(4)).toBe(8);
    expect(asked).toEqual([[1, 2, 3], [4]]);
  });

  it('go in several parts when they are many, and fail with their part alone', async () => {
    asked.length = 0;
    const together = doubling({ most: 2 });
    const answers = await Promise.allSettled([1, 2, 13, 4, 5].map((question) => together.ask(question)));
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(asked).toEqual([[1, 2], [13, 4], [5]]);
  });

  it('wait while as many answers are under way as may be, and then go together', async () => {
    asked.length = 0;
    const together = doubling({ atOnce: 1 });
    const first = together.ask(1);
    await Promise.resolve();
    const others = [13, 3].map((question) => together.ask(question));
    expect(asked).toEqual([[1]]);
    expect(await first).toBe(2);
    expect((await Promise.allSettled(others)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await together.ask(4)).toBe(8);
    expect(asked).toEqual([[1], [13, 3], [4]]);
  });
});
