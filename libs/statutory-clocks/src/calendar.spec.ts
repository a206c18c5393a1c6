import { describe, expect, it } from '@jest/globals';
import { calendarOf, type CalendarEvent, shippedCalendar, shippedCalendarEvents } from './index.js';
import { dayNumberOf } from './civil.js';
import { dayKind } from './working-days.js';

const published = (year: number, off: string[], worked: string[] = []): CalendarEvent => ({
  type: 'CalendarYearPublished',
  data: { year, off, worked, source: 'notice' },
});

it('the shipped notice of 2026 gives 33 days off, and 6 weekend days to work', () => {
  const { off, worked } = shippedCalendar.years[2026]!;
  expect([off.length, worked.length]).toEqual([33, 6]);
  expect(new Set([...off, ...worked]).size).toBe(39);
  expect(calendarOf(shippedCalendarEvents)).toEqual(shippedCalendar);
});

describe('a day', () => {
  const calendar = calendarOf([published(2026, ['2026-10-01'], ['2026-10-10'])]);
  it.each([
    ['2026-10-01', 'off'], // a Thursday given off
    ['2026-10-10', 'working'], // a Saturday made up on
    ['2026-10-11', 'off'],
    ['2026-10-12', 'working'],
    ['2027-01-01', 'unknown'],
  ])('%s is %s', (day, kind) => expect(dayKind(dayNumberOf(day), calendar)).toBe(kind));
});

it('a year published again replaces what was known of it', () => {
  const calendar = calendarOf([
    published(2026, ['2026-10-01']),
    published(2027, []),
    published(2026, ['2026-10-02']),
  ]);
  expect(calendar.years[2026]!.off).toEqual(['2026-10-02']);
  expect(Object.keys(calendar.years)).toEqual(['2026', '2027']);
});
