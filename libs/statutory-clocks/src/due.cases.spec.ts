import { describe, expect, it } from '@jest/globals';
import type { Duration, Instant } from '#libs/kernel';
import {
  daysBefore,
  dueInstant,
  exactDaysInstant,
  instantOf,
  type LimitRule,
  shippedCalendar,
  workingDaysBefore,
} from './index.js';

/** Every due instant of the twelve cases that follows from a starting instant and a limit. Times are +08:00, of 2026. */
const zone = 'Asia/Shanghai';
const inShanghai = (text: string): Instant => {
  const dated = /^\d{4}-\d{2}-\d{2}T/.test(text) ? text : `2026-${text}`;
  const [date, time] = dated.split('T') as [string, string];
  const full = { 2: `${time}:00:00`, 5: `${time}:00`, 8: time }[time.length];
  return instantOf(Date.parse(`${date}T${full}+08:00`));
};

type Kind = Omit<LimitRule, 'limit'>;
/** Days in custody, or a measure's own end: nothing moves. */
const fixed: Kind = { holidaysExtend: false };
/** Days and months that move to the next working day. */
const movable: Kind = {};
const nextHour: Kind = { hours: 'next-hour' };
const longest: Kind = { hours: 'exact' };
const workingDays: Kind = { workingDays: true };

const rows: readonly (readonly [what: string, from: string, limit: string, kind: Kind, due: string])[] = [
  ['1 filing', '03-02T08:50', 'P3D', movable, '03-06T00'],
  ['1 oral summons', '03-05T14:20', 'PT12H', longest, '03-06T02:20'],
  ['1 duties of detention', '03-05T21:50', 'PT24H', nextHour, '03-06T22:00'],
  ['1 arrest request', '03-05T21:50', 'P3D', fixed, '03-09T00'],
  ['1 arrest request, 30 days', '03-05T21:50', 'P30D', fixed, '04-05T00'],
  ['1 bail', '03-20T16:00', 'P12M', fixed, '2027-03-21T00'],
  ['1 arrest decision', '04-04T10:00', 'P7D', fixed, '04-12T00'],
  ['1 duties of arrest', '04-10T17:20', 'PT24H', nextHour, '04-11T18:00'],
  ['1 receipt of execution', '04-10T17:20', 'P3D', movable, '04-14T00'],
  ['1 custody', '04-10T17:20', 'P2M', fixed, '06-11T00'],
  ['1 review', '06-02T09:30', 'P1M', fixed, '07-03T00'],
  ['2 filing', '04-13T09:00', 'P3D', movable, '04-17T00'],
  ['2 duties of detention', '04-20T10:05', 'PT24H', nextHour, '04-21T11:00'],
  ['2 arrest request', '04-20T10:05', 'P3D', fixed, '04-24T00'],
  ['2 arrest request, 7 days', '04-20T10:05', 'P7D', fixed, '04-28T00'],
  ['2 arrest decision', '04-27T16:20', 'P7D', fixed, '05-05T00'],
  ['2 bail', '04-30T18:30', 'P12M', fixed, '2027-05-01T00'],
  ['2 receipt of execution', '04-30T17:35', 'P3D', movable, '05-07T00'],
  ['2 reconsideration', '04-30T17:35', 'P5D', movable, '05-07T00'],
  ['2 review', '08-18T10:00', 'P1M', movable, '09-19T00'],
  ['3 blood sent', '05-16T22:50', 'P5D', workingDays, '05-23T00'],
  ['3 result told', '05-18T10:00', 'P5D', workingDays, '05-26T00'],
  ['3 summons', '05-19T09:05', 'PT12H', longest, '05-19T21:05'],
  ['3 bail', '05-19T15:40', 'P12M', fixed, '2027-05-20T00'],
  ['3 objections to a draft', '05-11T09:00', 'P3D', movable, '05-15T00'],
  ['3 fast-track review', '05-27T10:00', 'P10D', movable, '06-09T00'],
  ['4 bail', '01-16T10:00', 'P12M', fixed, '2027-01-17T00'],
  ['4 review', '06-30T15:00', 'P1M', movable, '07-31T00'],
  ['5 duties of detention', '02-16T15:05', 'PT24H', nextHour, '02-17T16:00'],
  ['5 arrest request', '02-16T15:05', 'P3D', fixed, '02-20T00'],
  ['5 arrest request, 7 days', '02-16T15:05', 'P7D', fixed, '02-24T00'],
  ['5 arrest decision', '02-23T15:00', 'P7D', fixed, '03-03T00'],
  ['5 duty of arrest, from the full hour itself', '02-28T16:00', 'PT24H', nextHour, '03-01T17:00'],
  ['5 receipt of execution', '02-28T16:00', 'P3D', movable, '03-04T00'],
  ['5 custody counted from arrest', '02-28T16:00', 'P2M', fixed, '04-29T00'],
  ['5 custody counted from identification', '03-06T09:30', 'P2M', fixed, '05-07T00'],
  ['5 review', '04-20T10:00', 'P1M', fixed, '05-21T00'],
  ['6 filing', '05-06T09:00', 'P3D', movable, '05-10T00'],
  ['6 residential surveillance', '05-11T16:00', 'P6M', fixed, '11-12T00'],
  ['6 parties told', '06-16T10:00', 'P3D', movable, '06-23T00'],
  ['6 linked administrative case', '06-16T10:00', 'P30D', movable, '07-17T00'],
  ['7 filing', '09-03T09:00', 'P3D', movable, '09-08T00'],
  ['7 summons', '09-07T15:30', 'PT12H', longest, '09-08T03:30'],
  ['7 bail', '09-07T20:50', 'P12M', fixed, '2027-09-08T00'],
  ['7 review', '10-09T10:00', 'P1M', movable, '11-10T00'],
  ['7 reconsideration', '11-06T15:00', 'P7D', movable, '11-14T00'],
  ['8 duties of detention', '01-05T14:40', 'PT24H', nextHour, '01-06T15:00'],
  ['8 arrest request', '01-05T14:40', 'P3D', fixed, '01-09T00'],
  ['8 arrest request, 7 days', '01-05T14:40', 'P7D', fixed, '01-13T00'],
  ['8 arrest decision', '01-09T10:00', 'P7D', fixed, '01-17T00'],
  ['8 custody', '01-14T11:20', 'P2M', fixed, '03-15T00'],
  ['8 review', '03-04T10:00', 'P1M', fixed, '04-05T00'],
  ['8 supplement 1', '04-03T15:00', 'P1M', fixed, '05-04T00'],
  ['8 review anew', '04-29T10:00', 'P1M', fixed, '05-30T00'],
  ['8 supplement 2', '05-28T15:00', 'P1M', fixed, '06-29T00'],
  ['8 review a third time', '06-26T10:00', 'P1M', fixed, '07-27T00'],
  ['8 reconsideration', '07-24T16:00', 'P7D', movable, '08-01T00'],
  ['8 answer to it', '07-30T10:00', 'P30D', movable, '09-01T00'],
  ['8 review of it', '08-20T10:00', 'P7D', movable, '08-28T00'],
  ['9 inquiry', '07-01T21:30', 'PT24H', longest, '07-02T21:30'],
  ['9 administrative case', '07-01T22:00', 'P30D', movable, '08-01T00'],
  ['9 hearing request', '07-06T10:00', 'P5D', workingDays, '07-14T00'],
  ['9 fine', '08-06T10:00', 'P15D', movable, '08-22T00'],
  ['9 reconsideration', '08-06T10:00', 'P60D', movable, '10-09T00'],
  ['10 report of an on-the-spot penalty', '08-12T17:20', 'PT24H', nextHour, '08-13T18:00'],
  ['10 administrative case', '08-17T10:00', 'P30D', movable, '09-17T00'],
  ['10 inquiry', '08-17T15:00', 'PT8H', longest, '08-17T23:00'],
  ['11 administrative case', '03-12T10:00', 'P30D', movable, '04-14T00'],
  ['11 second mediation', '03-18T10:00', 'P7D', workingDays, '03-28T00'],
  ['11 case anew', '03-26T10:00', 'P30D', movable, '04-28T00'],
  ["11 the victim's copy", '04-10T10:00', 'P2D', movable, '04-14T00'],
  ['11 fine', '04-10T10:00', 'P15D', movable, '04-28T00'],
  ['12 filing', '10-08T10:00', 'P3D', movable, '10-13T00'],
  ['12 duties of detention', '10-12T09:45', 'PT24H', nextHour, '10-13T10:00'],
  ['12 arrest request', '10-12T09:45', 'P3D', fixed, '10-16T00'],
  ['12 arrest request, 7 days', '10-12T09:45', 'P7D', fixed, '10-20T00'],
  ['12 arrest decision', '10-19T15:00', 'P7D', fixed, '10-27T00'],
  ['12 duties of arrest', '10-23T17:00', 'PT24H', nextHour, '10-24T18:00'],
  ['12 custody', '10-23T17:00', 'P2M', fixed, '12-24T00'],
];

describe('due instants of the twelve cases', () => {
  it.each(rows)('%s: %s + %s', (_, from, limit, kind, due) =>
    expect(
      dueInstant({ ...kind, limit: limit as Duration }, inShanghai(from), shippedCalendar, zone),
    ).toEqual({ dueAt: inShanghai(due), provisional: false }),
  );
});

describe('the earlier instants of Reading 2', () => {
  it.each([
    ['1', '03-05T21:50', 'P3D', '03-08T21:50'],
    ['1, 30 days', '03-05T21:50', 'P30D', '04-04T21:50'],
    ['2', '04-20T10:05', 'P3D', '04-23T10:05'],
    ['2, 7 days', '04-20T10:05', 'P7D', '04-27T10:05'],
    ['5', '02-16T15:05', 'P3D', '02-19T15:05'],
    ['8, 7 days', '01-05T14:40', 'P7D', '01-12T14:40'],
    ['12', '10-12T09:45', 'P3D', '10-15T09:45'],
    ['12, 7 days', '10-12T09:45', 'P7D', '10-19T09:45'],
  ])('case %s: %s + %s', (_, from, limit, due) =>
    expect(exactDaysInstant(limit as Duration, inShanghai(from))).toBe(inShanghai(due)),
  );
});

describe('filings for an extension, seven days before custody is overdue (Reading 6)', () => {
  it.each([
    ['1', '06-11T00', '06-04T00'],
    ['5', '05-07T00', '04-30T00'],
    ['8', '03-15T00', '03-08T00'],
    ['12', '12-24T00', '12-17T00'],
  ])('case %s: custody %s', (_, custody, due) =>
    expect(daysBefore(inShanghai(custody), 7, zone)).toBe(inShanghai(due)),
  );
});

describe('notices of case 9, seven working days before the hearing', () => {
  it.each([
    ['07-17T09:00', '07-09T00'],
    ['07-30T09:00', '07-22T00'],
  ])('hearing %s', (hearing, due) =>
    expect(workingDaysBefore(inShanghai(hearing), 7, shippedCalendar, zone)).toEqual({
      dueAt: inShanghai(due),
      provisional: false,
    }),
  );
});

describe('excluded time of case 9 (Reading 7)', () => {
  const first = { from: inShanghai('07-08T10:00'), to: inShanghai('07-17T15:00') };
  const second = { from: inShanghai('07-21T10:00'), to: inShanghai('07-30T09:00') };
  const due = (excluded: LimitRule['excluded']) =>
    dueInstant({ limit: 'P30D' as Duration, excluded }, inShanghai('07-01T22:00'), shippedCalendar, zone)
      .dueAt;

  it('adds both hearings', () => expect(due([first, second])).toBe(inShanghai('08-19T00')));
  it('adds one, and moves from Sunday', () => expect(due([second])).toBe(inShanghai('08-11T00')));
  it('counts an overlap once, in any order', () => {
    const inside = { from: inShanghai('07-10T00'), to: inShanghai('07-12T00') };
    expect(due([second, inside, first, first])).toBe(inShanghai('08-19T00'));
  });
});
