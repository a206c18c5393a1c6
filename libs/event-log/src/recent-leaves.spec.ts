import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SequencedEvent } from './ports.js';
import { RecentLeaves } from './recent-leaves.js';

const leaves = (from: number, length: number) =>
  Array.from({ length }, (_, nth) => ({ leafIndex: from + nth }) as SequencedEvent);
const indexes = (found: readonly SequencedEvent[]) => found.map(({ leafIndex }) => leafIndex);

describe('the leaves read lately', () => {
  it('are given from a known one on, and not where one is missing', () => {
    const recent = new RecentLeaves(4);
    expect(recent.from(0, 9)).toEqual([]);
    recent.keep(leaves(0, 3));
    recent.keep(leaves(2, 3));
    expect(indexes(recent.from(1, 2))).toEqual([1, 2]);
    expect(indexes(recent.from(3, 9))).toEqual([3, 4]);
    expect(recent.from(0, 9)).toEqual([]);
    expect(recent.from(5, 9)).toEqual([]);
    recent.keep(leaves(7, 2));
    expect(recent.from(4, 9)).toEqual([]);
    expect(indexes(recent.from(7, 9))).toEqual([7, 8]);
    recent.keep(leaves(0, 2));
    expect(indexes(recent.from(7, 9))).toEqual([7, 8]);
  });

  it('are those of the log, whatever was kept before', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.nat(6))),
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        (kept, from, limit) => {
          const recent = new RecentLeaves(8);
          for (const [at, length] of kept) recent.keep(leaves(at, length));
          const found = recent.from(from, limit);
          expect(indexes(found)).toEqual(indexes(leaves(from, found.length)));
          expect(found.length).toBeLessThanOrEqual(limit);
        },
      ),
    ));
});
