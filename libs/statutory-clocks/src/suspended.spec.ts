import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Duration, Instant } from '#libs/kernel';
import {
  dueInstant,
  excludedDays,
  instantOf,
  type LimitRule,
  restartedDue,
  shippedCalendar,
  type Span,
} from './index.js';

const zone = 'Asia/Shanghai';
const on = (text: string): Instant =>
  instantOf(Date.parse(`2026-${text.includes(' ') ? text.replace(' ', 'T') : `${text}T00:00`}:00+08:00`));
const custody = (excluded: readonly Span[]): LimitRule => ({
  limit: 'P2M' as Duration,
  holidaysExtend: false,
  excluded,
});
const due = (rule: LimitRule, from: Instant) => dueInstant(rule, from, shippedCalendar, zone).dueAt;

/** Psychiatric appraisal is the one appraisal that stops the clock. @source C149, P257 */
describe('a limit suspended by a psychiatric appraisal', () => {
  const arrest = on('04-10 17:20');
  const appraisal: Span = { from: on('05-06 09:00'), to: on('06-03 16:00') };

  it('gets the days from its start to its end, and no holiday moves custody', () => {
    expect(due(custody([]), arrest)).toBe(on('06-11'));
    expect(due(custody([appraisal]), arrest)).toBe(on('07-09')); // 28 days
  });
  it('counts only what lies after its own start', () =>
    expect(due(custody([{ from: on('04-01'), to: on('04-20 10:00') }]), arrest)).toBe(on('06-21')));
  it('begun on the last day still counts, and on the day after revives nothing', () => {
    expect(due(custody([{ from: on('06-10 23:59'), to: on('06-20') }]), arrest)).toBe(on('06-21'));
    expect(due(custody([{ from: on('06-11 00:00'), to: on('06-20') }]), arrest)).toBe(on('06-11'));
  });
  it('begun within the days that an earlier one won counts as well', () => {
    const later: Span = { from: on('07-08 10:00'), to: on('07-10 10:00') };
    expect(due(custody([later, appraisal]), arrest)).toBe(on('07-11'));
    expect(due(custody([later]), arrest)).toBe(on('06-11'));
  });
  it('is added before a last day moves, and may begin on a day it has moved to', () => {
    const filing = (excluded: readonly Span[]) =>
      due({ limit: 'P3D' as Duration, excluded }, on('05-06 09:00'));
    expect(filing([])).toBe(on('05-10')); // Saturday 9 May is worked
    expect(filing([{ from: on('05-07'), to: on('05-08') }])).toBe(on('05-12')); // Sunday 10 May is not
    const fromMay12 = (excluded: readonly Span[]) =>
      due({ limit: 'P4D' as Duration, excluded }, on('05-12 09:00'));
    expect(fromMay12([])).toBe(on('05-19')); // Saturday 16 May, moved to Monday
    expect(fromMay12([{ from: on('05-17'), to: on('05-19') }])).toBe(on('05-19')); // 18 May, itself a Monday
    expect(fromMay12([{ from: on('05-17'), to: on('05-20') }])).toBe(on('05-20'));
  });
});

describe('excluded days', () => {
  const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 5, 1) }).map(instantOf);
  const spans = fc.array(
    fc.tuple(instants, fc.integer({ min: -3, max: 40 })).map(([from, days]) => ({
      from,
      to: instantOf(Date.parse(from) + days * 86_400_000),
    })),
    { maxLength: 6 },
  );

  it('are the days that lie in any span, its first left out: an oracle that marks a calendar', () =>
    fc.assert(
      fc.property(spans, (some) => {
        const marked = new Set<string>();
        for (const { from, to } of some) {
          const last = Temporal.Instant.from(to).toZonedDateTimeISO(zone).toPlainDate();
          let day = Temporal.Instant.from(from).toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
          for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
            marked.add(day.toString());
        }
        expect(excludedDays(some, zone)).toBe(marked.size);
      }),
    ));

  it('never make a limit end sooner, never give more days than they are, and a later start never ends sooner', () =>
    fc.assert(
      fc.property(instants, instants, spans, fc.constantFrom('P3D', 'P30D', 'P2M'), (a, b, some, limit) => {
        const rule = { limit: limit as Duration, holidaysExtend: false };
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const without = due(rule, earlier);
        const suspended = due({ ...rule, excluded: some }, earlier);
        expect(suspended >= without).toBe(true);
        expect(Date.parse(suspended) - Date.parse(without)).toBeLessThanOrEqual(
          excludedDays(some, zone) * 86_400_000,
        );
        expect(due({ ...rule, excluded: some }, later) >= suspended).toBe(true);
      }),
    ));
});

describe('a limit counted anew', () => {
  const rule: LimitRule = { limit: 'P2M' as Duration, holidaysExtend: false };

  it('from the identification of case 5, with the date from arrest as the stricter one', () =>
    expect(
      restartedDue(rule, { first: on('02-28 16:00'), anew: on('03-06 09:30') }, shippedCalendar, zone),
    ).toEqual({ dueAt: on('05-07'), provisional: false, stricterAt: on('04-29') }));

  it('from the failed mediation of case 11, moving for holidays', () =>
    expect(
      restartedDue(
        { limit: 'P30D' as Duration },
        { first: on('03-12 10:00'), anew: on('03-26 10:00') },
        shippedCalendar,
        zone,
      ),
    ).toEqual({ dueAt: on('04-28'), provisional: false, stricterAt: on('04-14') }));
});
