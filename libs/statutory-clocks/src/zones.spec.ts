import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { BrokenInvariant, type Instant } from '#libs/kernel';
import { epochMs, instantOf } from './instants.js';
import { instantOfWall, wallMs } from './zones.js';
import { asiaShanghai } from './zones/asia-shanghai.js';

const zone = 'Asia/Shanghai';

it("has every change of Shanghai's clocks that Temporal knows", () => {
  const found: [number, number][] = [];
  let zoned: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`1800-01-01T00:00[${zone}]`);
  expect(asiaShanghai.initial).toBe(zoned.offsetNanoseconds / 1e9);
  while ((zoned = zoned.getTimeZoneTransition('next'))) {
    found.push([zoned.epochMilliseconds / 1000, zoned.offsetNanoseconds / 1e9]);
  }
  expect(asiaShanghai.transitions).toEqual(found);
});

describe('wall clocks', () => {
  const aroundChanges = fc.tuple(
    fc.constantFrom(...asiaShanghai.transitions.map(([at]) => at * 1000)),
    fc.integer({ min: -7_200_000, max: 7_200_000 }),
  );
  it('agree with Temporal around every change, skipped and repeated hours included', () =>
    fc.assert(
      fc.property(aroundChanges, ([change, distance]) => {
        const instant = instantOf(change + distance);
        const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
        const wall = wallMs(instant, zone);
        expect(wall).toBe(zoned.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds);
        for (const shown of [wall, wall + 3_600_000, wall - 3_600_000]) {
          const plain = Temporal.Instant.fromEpochMilliseconds(shown)
            .toZonedDateTimeISO('UTC')
            .toPlainDateTime();
          expect(instantOfWall(shown, zone)).toBe(instantOf(plain.toZonedDateTime(zone).epochMilliseconds));
        }
      }),
      { numRuns: 500 },
    ));
});

describe('instants', () => {
  it('are written as Date writes them, and read back', () =>
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (ms) => {
        const text = instantOf(ms);
        expect(text).toBe(new Date(ms).toISOString());
        expect(epochMs(text)).toBe(ms);
      }),
    ));

  it.each([
    '2026-06-24T18:00:00+08:00',
    '2026-06-24T18:00:00Z',
    '2026-06-24T18:00:00.0000Z',
    '2026-06-31T00:00:00.000Z',
    '2027-02-29T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-06-30T24:00:00.000Z',
    '2026-06-30T23:60:00.000Z',
    '2026-06-30T23:59:60.000Z',
    '2026-06-30 23:59:59.000Z',
    ' 2026-06-30T23:59:59.000Z',
  ])('%j is none', (text) => expect(() => epochMs(text as Instant)).toThrow(BrokenInvariant));

  it.each([-62_167_219_200_001, 253_402_300_800_000, 0.5, NaN])('%d ms is none', (ms) =>
    expect(() => instantOf(ms)).toThrow(BrokenInvariant),
  );
});
