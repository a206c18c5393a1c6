import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Instant, StreamName } from '#libs/kernel';
import type pg from 'pg';
import type { PreparedCommit } from './append.js';
import { CommitQueue } from './commit-queue.js';

/** Answers a transaction when it is told to; remembers which streams each one wrote. */
class HeldPool {
  readonly sent: (readonly string[])[] = [];
  readonly #open: (() => void)[] = [];

  query({ values }: { values: readonly unknown[] }): Promise<{ rows: readonly { found: null }[] }> {
    this.sent.push(values[2] as readonly string[]);
    return new Promise((resolve) => this.#open.push(() => resolve({ rows: [{ found: null }] })));
  }

  answer(): void {
    this.#open.shift()?.();
  }
}

const commit = (stream: string): PreparedCommit => ({
  request: {
    stream: stream as StreamName,
    expected: { version: 0, hash: null, recordedAt: null },
    events: [],
    recordedAt: '2026-03-02T09:00:00.000Z' as Instant,
    rules: null,
    command: { type: 'Spec', data: {} },
    readSet: [],
  },
  events: [],
  texts: [],
});

const turns = async (count: number) => {
  for (let nth = 0; nth < count; nth += 1) await turn();
};

describe('commits that come', () => {
  let pool: HeldPool;
  let queue: CommitQueue;
  beforeEach(() => {
    pool = new HeldPool();
    queue = new CommitQueue(pool as unknown as pg.Pool);
  });

  it('alone go at the end of the turn, waiting for nobody', async () => {
    void queue.add(commit('case/a'));
    await turns(2);
    expect(pool.sent).toEqual([['case/a']]);
  });

  it('eight at once go in two halves', async () => {
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8]) void queue.add(commit(`case/${nth}`));
    await turns(2);
    expect(pool.sent).toEqual([
      ['case/1', 'case/2', 'case/3', 'case/4'],
      ['case/5', 'case/6', 'case/7', 'case/8'],
    ]);
  });

  it('while a transaction is under way go together in the next', async () => {
    void queue.add(commit('case/a'));
    await turns(2);
    void queue.add(commit('case/b'));
    await turn();
    void queue.add(commit('case/c'));
    await turns(4);
    expect(pool.sent).toEqual([['case/a']]);
    pool.answer();
    await turns(4);
    expect(pool.sent).toEqual([['case/a'], ['case/b', 'case/c']]);
  });
});
