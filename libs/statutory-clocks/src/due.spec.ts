import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { BrokenInvariant, type Duration, type Instant } from '#libs/kernel';
import {
  daysBefore,
  dueInstant,
  instantOf,
  type LimitRule,
  shippedCalendar,
  unknownCalendar,
} from './index.js';

const zone = 'Asia/Shanghai';
const unknown = unknownCalendar('cn');
const at = (text: string) => text as Instant;
const due = (rule: Omit<LimitRule, 'limit'> & { limit: string }, from: string, calendar = shippedCalendar) =>
  dueInstant({ ...rule, limit: rule.limit as Duration }, at(from), calendar, zone);

/** Instants of 1987 to 2099, to the millisecond. */
const instants = fc.integer({ min: 536_457_600_000, max: 4_102_444_799_999 }).map(instantOf);
const shanghai = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
const stored = (zoned: Temporal.ZonedDateTime) => instantOf(zoned.epochMilliseconds);

describe('limits in hours', () => {
  it('start at the next full hour: 09:20 and 09:00 both at 10:00', () => {
    const tenTomorrow = { dueAt: '2026-03-03T02:00:00.000Z', provisional: false };
    expect(due({ limit: 'PT24H' }, '2026-03-02T01:20:00.000Z')).toEqual(tenTomorrow);
    expect(due({ limit: 'PT24H' }, '2026-03-02T01:00:00.000Z')).toEqual(tenTomorrow);
    expect(due({ limit: 'PT24H' }, '2026-03-02T01:59:59.999Z')).toEqual(tenTomorrow);
    expect(due({ limit: 'PT24H' }, '2026-03-02T00:59:59.999Z').dueAt).toBe('2026-03-03T01:00:00.000Z');
  });

  it.each(['PT30S', 'PT2S', 'PT90M', 'PT1H30M', 'PT0S', 'PT0H'])(
    'are exact with minutes or seconds: %s',
    (limit) => {
      const from = '2026-03-02T01:20:13.007Z';
      const expected = Temporal.Instant.from(from).add(limit);
      expect(due({ limit, hours: 'next-hour' }, from).dueAt).toBe(instantOf(expected.epochMilliseconds));
    },
  );

  it('agree with Temporal whenever they start', () =>
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 100 }), (from, hours) => {
        const nextHour = shanghai(from)
          .round({ smallestUnit: 'hour', roundingMode: 'floor' })
          .add({ hours: 1 });
        expect(due({ limit: `PT${hours}H` }, from).dueAt).toBe(stored(nextHour.add({ hours })));
        expect(due({ limit: `PT${hours}H`, hours: 'exact' }, from).dueAt).toBe(
          stored(shanghai(from).add({ hours })),
        );
      }),
    ));
});

describe('limits in days and months', () => {
  it('end at 24:00 of the last day, whatever the hour of the start', () => {
    expect(due({ limit: 'P3D' }, '2026-03-01T16:00:00.000Z').dueAt).toBe('2026-03-05T16:00:00.000Z');
    expect(due({ limit: 'P3D' }, '2026-03-02T15:59:59.999Z').dueAt).toBe('2026-03-05T16:00:00.000Z');
    expect(due({ limit: 'P3D' }, '2026-03-02T16:00:00.000Z').dueAt).toBe('2026-03-06T16:00:00.000Z');
    expect(due({ limit: 'P3D' }, '2026-03-03T16:00:00.000Z').dueAt).toBe('2026-03-09T16:00:00.000Z'); // from Saturday
  });

  it.each([
    ['2026-01-31', 'P1M', '2026-03-01'],
    ['2026-02-28', 'P2M', '2026-04-29'],
    ['2028-02-29', 'P12M', '2029-03-01'],
    ['2027-10-31', 'P4M', '2028-03-01'],
    ['2026-12-31', 'P2M', '2027-03-01'],
    ['2026-03-31', 'P1M15D', '2026-05-16'],
    ['2026-03-31', 'P1Y1W', '2027-04-08'],
  ])('from %s, %s is overdue from %s', (from, limit, overdue) => {
    const noon = stored(Temporal.PlainDateTime.from(`${from}T12:00`).toZonedDateTime(zone));
    const midnight = stored(Temporal.PlainDateTime.from(`${overdue}T00:00`).toZonedDateTime(zone));
    expect(due({ limit, holidaysExtend: false }, noon)).toEqual({ dueAt: midnight, provisional: false });
  });

  it('agree with Temporal where nothing moves', () =>
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 400 }),
        (from, months, days) => {
          const last = shanghai(from).toPlainDate().add({ months }).add({ days });
          const overdue = last.add({ days: 1 }).toZonedDateTime(zone);
          expect(due({ limit: `P${months}M${days}D`, holidaysExtend: false }, from).dueAt).toBe(
            stored(overdue),
          );
        },
      ),
    ));

  it('never end on a day off when they move, and never move by more than the days off', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 10, 1) }).map(instantOf),
        fc.integer({ min: 1, max: 45 }),
        (from, days) => {
          const unmoved = shanghai(
            due({ limit: `P${days}D`, holidaysExtend: false }, from).dueAt,
          ).toPlainDate();
          const moved = due({ limit: `P${days}D` }, from);
          const last = shanghai(moved.dueAt).toPlainDate().subtract({ days: 1 });
          expect(moved.provisional).toBe(false);
          expect(isWorkingDay(last)).toBe(true);
          for (
            let day = unmoved.subtract({ days: 1 });
            Temporal.PlainDate.compare(day, last) < 0;
            day = day.add({ days: 1 })
          ) {
            expect(isWorkingDay(day)).toBe(false);
          }
        },
      ),
    ));

  it('count working days: as many lie between start and end, the last included', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 10, 1) }).map(instantOf),
        fc.integer({ min: 1, max: 30 }),
        (from, days) => {
          const overdue = shanghai(due({ limit: `P${days}D`, workingDays: true }, from).dueAt).toPlainDate();
          let counted = 0;
          let day = shanghai(from).toPlainDate().add({ days: 1 });
          for (; Temporal.PlainDate.compare(day, overdue) < 0; day = day.add({ days: 1 }))
            if (isWorkingDay(day)) counted += 1;
          expect(counted).toBe(days);
          expect(isWorkingDay(overdue.subtract({ days: 1 }))).toBe(true);
        },
      ),
    ));
});

/** Written apart from the code under test: the notice's days, else Monday to Friday. */
function isWorkingDay(day: Temporal.PlainDate): boolean {
  const { off, worked } = shippedCalendar.years[2026]!;
  if ((worked as readonly string[]).includes(day.toString())) return true;
  return day.dayOfWeek <= 5 && !(off as readonly string[]).includes(day.toString());
}

describe('a year without published holidays', () => {
  it('gives the unmoved date and says so', () => {
    // 2026-05-09 is a Saturday; without the calendar nobody knows that it is worked.
    expect(due({ limit: 'P3D' }, '2026-05-06T01:00:00.000Z', unknown)).toEqual({
      dueAt: '2026-05-09T16:00:00.000Z',
      provisional: true,
    });
    expect(due({ limit: 'P5D', workingDays: true }, '2026-05-06T01:00:00.000Z', unknown)).toEqual({
      dueAt: '2026-05-11T16:00:00.000Z',
      provisional: true,
    });
  });

  it('does not matter where nothing moves', () =>
    expect(due({ limit: 'P12M', holidaysExtend: false }, '2026-03-20T08:00:00.000Z')).toEqual({
      dueAt: '2027-03-20T16:00:00.000Z',
      provisional: false,
    }));

  it('is provisional as soon as counting enters it', () => {
    expect(due({ limit: 'P3D', workingDays: true }, '2026-12-30T01:00:00.000Z').provisional).toBe(true);
    expect(due({ limit: 'P1D', workingDays: true }, '2026-12-30T01:00:00.000Z').provisional).toBe(false);
  });

  it('never gives a later instant than the published year would', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 9, 1) }).map(instantOf),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (from, days, workingDays) => {
          const rule = { limit: `P${days}D`, workingDays };
          expect(due(rule, from, unknown).dueAt <= due(rule, from).dueAt).toBe(true);
        },
      ),
    ));
});

describe('counting back', () => {
  it('moves nothing, and is undone by counting on', () =>
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 60 }), (instant, days) => {
        const midnight = stored(shanghai(instant).startOfDay());
        const expected = shanghai(instant).toPlainDate().subtract({ days }).toZonedDateTime(zone);
        expect(daysBefore(midnight, days, zone)).toBe(stored(expected));
      }),
    ));
});

describe('what cannot be read', () => {
  it.each([
    '3D',
    'P',
    'PT',
    'P1.5D',
    'P-1D',
    '-P1D',
    'P1D ',
    'PT1H1D',
    '',
    'P99999999999999999999999999D',
    'P101Y',
    'P36526D',
    'PT876601H',
  ])('the duration %j', (limit) =>
    expect(() => due({ limit }, '2026-03-02T01:00:00.000Z')).toThrow(BrokenInvariant),
  );
  it('a limit of days and hours', () =>
    expect(() => due({ limit: 'P1DT1H' }, '2026-03-02T01:00:00.000Z')).toThrow(BrokenInvariant));
  it('a zone without data', () =>
    expect(() =>
      dueInstant(
        { limit: 'P3D' as Duration },
        at('2026-03-02T01:00:00.000Z'),
        shippedCalendar,
        'Europe/Paris',
      ),
    ).toThrow(BrokenInvariant));
  it.each(['2026-03-02T01:00:00Z', '2026-02-30T01:00:00.000Z', '2026-03-02T09:00:00.000+08:00', 'now'])(
    'the instant %j',
    (from) => expect(() => due({ limit: 'P3D' }, from)).toThrow(BrokenInvariant),
  );
});
