import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SequencedEvent } from '#libs/event-log';
import { HeldNews } from './held-news.js';

const leaf = (leafIndex: number, stream: string, type = 'TaskOpened') =>
  ({ leafIndex, event: { stream, version: leafIndex + 1, type, data: {} } }) as SequencedEvent;
const indexes = (leaves: readonly SequencedEvent[]) => leaves.map(({ leafIndex }) => leafIndex);

describe('news that is held back', () => {
  let now: number;
  let news: HeldNews;
  const take = (...leaves: readonly SequencedEvent[]) => indexes(news.take(leaves));
  beforeEach(() => {
    now = 0;
    news = new HeldNews(() => now);
  });

  it('is told once a case has been quiet for half a second', () => {
    expect(take(leaf(0, 'case/a'), leaf(1, 'case/b'))).toEqual([]);
    expect(news.held).toEqual({ from: 0, forMs: 500 });
    now = 200;
    expect(take(leaf(2, 'case/a'))).toEqual([]);
    expect(news.held).toEqual({ from: 0, forMs: 300 });
    now = 499;
    expect(take()).toEqual([]);
    now = 500;
    expect(take()).toEqual([1]);
    expect(news.held).toEqual({ from: 0, forMs: 200 });
    now = 700;
    expect(take()).toEqual([0, 2]);
    expect(news.held).toBeNull();
  });

  it('is told after two seconds, however much more comes', () => {
    for (now = 0; now < 2_000; now += 200) expect(take(leaf(now / 200, 'case/a'))).toEqual([]);
    now = 1_999;
    expect(take()).toEqual([]);
    now = 2_000;
    expect(take(leaf(10, 'case/a'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('waits no longer when its case is closed, for no more will come', () => {
    take(leaf(0, 'case/a'), leaf(1, 'case/b'));
    expect(take(leaf(2, 'case/a', 'CaseClosed'), leaf(3, 'case/a'))).toEqual([0, 2, 3]);
    expect(news.held).toEqual({ from: 1, forMs: 500 });
  });

  it('all goes at once when the clock of a simulation was moved', () => {
    take(leaf(0, 'case/a'));
    expect(take(leaf(1, 'simulation/clock', 'ClockAdvanced'), leaf(2, 'case/b'))).toEqual([0, 1, 2]);
  });

  it('is of cases: what nobody is told of holds nothing up', () => {
    expect(take(leaf(0, 'officer/chen'))).toEqual([0]);
    expect(news.held).toBeNull();
  });

  it('comes again after the subscription has begun anew', () => {
    take(leaf(0, 'case/a'));
    news.clear();
    expect(news.held).toBeNull();
    now = 5_000;
    expect(take()).toEqual([]);
  });

  it('is never lost, doubled or turned round within a case, and its place is never beyond what is held', () => {
    const step = fc.record({
      afterMs: fc.integer({ min: 0, max: 400 }),
      streams: fc.array(fc.constantFrom('case/a', 'case/b', 'case/c', 'officer/x')),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        now = 0;
        news = new HeldNews(() => now);
        const told: number[] = [];
        let next = 0;
        for (const { afterMs, streams } of [...steps, { afterMs: 2_000, streams: [] }]) {
          now += afterMs;
          const leaves = streams.map((stream) => leaf(next++, stream));
          const due = news.take(leaves);
          expect(indexes(due)).toEqual([...indexes(due)].sort((a, b) => a - b));
          told.push(...indexes(due));
          const untold = Array.from({ length: next }, (_, nth) => nth).filter((nth) => !told.includes(nth));
          expect(news.held?.from ?? null).toBe(untold[0] ?? null);
        }
        expect([...told].sort((a, b) => a - b)).toEqual(Array.from({ length: next }, (_, nth) => nth));
      }),
    );
  });
});
