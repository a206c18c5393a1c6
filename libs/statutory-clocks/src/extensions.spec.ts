import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Duration } from '#libs/kernel';
import {
  comparedLengths,
  dueInstant,
  dueWithinTotal,
  extensionFault,
  type ExtensionStep,
  instantOf,
  isChained,
  shippedCalendar,
} from './index.js';

const zone = 'Asia/Shanghai';
const d = (text: string) => text as Duration;
const on = (text: string) => instantOf(Date.parse(`${text.replace(' ', 'T')}:00+08:00`));
const custody: readonly ExtensionStep[] = [
  { to: d('P3M'), after: d('P2M') },
  { to: d('P5M'), after: d('P3M') },
  { to: d('P7M'), after: d('P5M') },
];
const detention: readonly ExtensionStep[] = [{ to: d('P7D') }, { to: d('P30D') }];

describe('a chain of extensions', () => {
  it.each([
    [custody, 'P2M', 'P3M', null],
    [custody, 'P3M', 'P5M', null],
    [custody, 'P5M', 'P7M', null],
    [custody, 'P2M', 'P5M', 'out-of-turn'],
    [custody, 'P3M', 'P7M', 'out-of-turn'],
    [custody, 'P3M', 'P3M', 'shortens'],
    [custody, 'P5M', 'P3M', 'shortens'],
    [custody, 'P7M', 'P8M', 'unknown-length'],
    [custody, 'P7M', 'P7M', 'shortens'],
    [detention, 'P3D', 'P7D', null],
    [detention, 'P3D', 'P30D', null],
    [detention, 'P7D', 'P30D', null],
    [detention, 'P30D', 'P7D', 'shortens'],
    [detention, 'P3D', 'P37D', 'unknown-length'],
    [detention, 'P3D', 'P1W', null], // the same seven days
  ] as const)('%j from %s to %s: %s', (steps, current, to, fault) =>
    expect(extensionFault(steps, d(current), d(to))).toBe(fault),
  );

  it('never shortens, and never exceeds the longest step, whatever is asked in whatever order', () => {
    const limits = fc.constantFrom('P2M', 'P3M', 'P4M', 'P5M', 'P7M', 'P12M').map(d);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000_000 }).map(instantOf),
        fc.array(limits, { maxLength: 8 }),
        (from, asked) => {
          const due = (limit: Duration) =>
            dueInstant({ limit, holidaysExtend: false }, from, shippedCalendar, zone).dueAt;
          let current = d('P2M');
          for (const to of asked) {
            if (extensionFault(custody, current, to) !== null) continue;
            expect(due(to) > due(current)).toBe(true);
            current = to;
          }
          expect(due(current) <= due(d('P7M'))).toBe(true);
        },
      ),
    );
  });

  it('compares what the law compares', () => {
    expect(comparedLengths(d('P12M'), d('P1Y'))).toBe(0);
    expect(comparedLengths(d('PT24H'), d('PT12H'))).toBeGreaterThan(0);
    expect(comparedLengths(d('P30D'), d('P1M'))).toBeLessThan(0);
  });
});

describe('bail of 12 months and surveillance of 6, in all', () => {
  it('the first time lasts the whole', () => {
    expect(dueWithinTotal(d('P12M'), on('2026-03-20 16:00'), [], zone)).toEqual({
      dueAt: on('2027-03-21 00:00'),
      spentDays: 0,
      exhausted: false,
    });
  });
  it('a second time lasts what the first has left', () => {
    const first = { from: on('2026-03-20 16:00'), to: on('2026-06-20 10:00') }; // 92 days
    expect(dueWithinTotal(d('P12M'), on('2026-09-01 09:00'), [first], zone)).toEqual({
      dueAt: on('2027-06-02 00:00'),
      spentDays: 92,
      exhausted: false,
    });
  });
  it('nothing is left once the total is spent, to the day', () => {
    const spent = (to: string) =>
      dueWithinTotal(d('P6M'), on('2027-05-01 09:00'), [{ from: on('2026-05-01 09:00'), to: on(to) }], zone);
    // From 1 May 2027 six months are 184 days.
    expect(spent('2026-10-31 09:00')).toMatchObject({
      spentDays: 183,
      exhausted: false,
      dueAt: on('2027-05-03 00:00'),
    });
    expect(spent('2026-11-01 09:00')).toEqual({
      spentDays: 184,
      exhausted: true,
      dueAt: on('2027-05-01 09:00'),
    });
  });
  it('never exceeds the total, however often it is imposed', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (start, periods) => {
          let at = start;
          let under = 0;
          const spans: { from: ReturnType<typeof instantOf>; to: ReturnType<typeof instantOf> }[] = [];
          for (const [length, gap] of periods) {
            const from = instantOf(at);
            const { dueAt, exhausted } = dueWithinTotal(d('P12M'), from, spans, zone);
            if (exhausted) break;
            const end = Math.min(at + length * 86_400_000, Date.parse(dueAt) - 1);
            spans.push({ from, to: instantOf(end) });
            under += end - at;
            at = end + (gap + 1) * 86_400_000;
          }
          // 366 days of a leap year, and the part of a day at the start of each time, which does not count.
          expect(under / 86_400_000).toBeLessThanOrEqual(366 + spans.length);
        },
      ),
    ));
});

describe('one summons after another', () => {
  it.each([
    ['2026-03-06 14:19', true],
    ['2026-03-06 14:20', false],
    ['2026-03-06 14:21', false],
  ])('ended 02:20, arrival %s: chained %s', (arrival, chained) =>
    expect(isChained(on('2026-03-06 02:20'), on(arrival), d('PT12H'))).toBe(chained),
  );
});
