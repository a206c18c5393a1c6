import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OpenedId } from '#libs/kernel';
import type { DirectoryCommand, MaterialPages } from './index.js';
import { joined, missingFrom } from './index.js';
import { by, digest, officer } from './testing.js';
import { bureau, now, open } from './testing-commands.js';

const refused = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });
const [a, b] = [digest('a'), digest('b')];
const pages = (from: number, to = from, material = a): MaterialPages => ({ material, from, to });
const display = (...shown: readonly MaterialPages[]): DirectoryCommand => ({
  type: 'DisplayPages',
  data: { task: 'c1.9' as OpenedId, officer: officer('li'), round: 1, pages: shown },
});
const displayed = (...shown: readonly MaterialPages[]) => ({
  ok: true,
  events: [{ type: 'PagesDisplayed', data: { officer: 'li', round: 1, pages: shown } }],
});

describe('pages displayed', () => {
  it('are the officer’s own, of what was delivered to him in this round', () => {
    const directory = bureau();
    expect(directory.when(display(pages(1)), by('wang'), now)).toMatchObject(refused('not-permitted'));
    expect(directory.when(display(pages(1)), by('li'), now)).toEqual(
      refused('materials-unopened', { materials: [a] }),
    );
    directory.when(open('wang'), by('wang'), now);
    directory.when(open('li', 2), by('li'), now);
    expect(directory.when(display(pages(1)), by('li'), now)).toEqual(
      refused('materials-unopened', { materials: [a] }),
    );
    directory.when(open('li'), by('li'), now);
    expect(directory.when(display(pages(1), pages(1, 1, b)), by('li'), now)).toEqual(
      refused('materials-unopened', { materials: [b] }),
    );
    expect(directory.when(display(pages(1)), by('li'), now)).toEqual(displayed(pages(1)));
  });

  it('are recorded once each, however often they are reported', () => {
    const directory = bureau();
    directory.when(open('li'), by('li'), now);
    expect(directory.when(display(pages(2, 4)), by('li'), now)).toEqual(displayed(pages(2, 4)));
    expect(directory.when(display(pages(2, 3), pages(4)), by('li'), now)).toEqual({ ok: true, events: [] });
    expect(directory.when(display(pages(1, 6), pages(6, 7)), by('li'), now)).toEqual(
      displayed(pages(1), pages(5, 6), pages(7)),
    );
  });
});

describe('ranges of pages', () => {
  const range = fc
    .tuple(fc.nat(40), fc.nat(8))
    .map(([from, more]) => ({ from: from + 1, to: from + 1 + more }));
  const each = (ranges: readonly Readonly<{ from: number; to: number }>[]) =>
    ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, nth) => from + nth));
  const sorted = (numbers: Iterable<number>) => [...numbers].sort((x, y) => x - y);

  it('are joined without losing or adding a page, in as few ranges as they take', () =>
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const found = joined(ranges);
        expect(each(found)).toEqual(sorted(new Set(each(ranges))));
        for (const [nth, { from }] of found.entries())
          if (nth > 0) expect(from).toBeGreaterThan((found[nth - 1]?.to ?? 0) + 1);
      }),
    ));

  it('lack exactly what the others do not have', () =>
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 12 }), (asked, others) => {
        const known = new Set(each(others));
        expect(each(missingFrom(asked, others))).toEqual(each([asked]).filter((page) => !known.has(page)));
      }),
    ));
});
