import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Duration, Instant } from '#libs/kernel';
import { dueInstant, instantOf, inWords, type LimitRule, shippedCalendar, workedDue } from './index.js';

const zone = 'Asia/Shanghai';
const on = (text: string): Instant => instantOf(Date.parse(`${text.replace(' ', 'T')}:00+08:00`));
const worked = (rule: Omit<LimitRule, 'limit'> & { limit: string }, from: string) =>
  workedDue({ ...rule, limit: rule.limit as Duration }, on(from), shippedCalendar, zone).working;

describe('the way to a due instant, in words', () => {
  it('of hours', () =>
    expect(worked({ limit: 'PT24H' }, '2026-03-05 21:50')).toEqual([
      {
        zh: '开始的时不计算在内：2026-03-05 21:50 开始，自下一整点 2026-03-05 22:00 起算。',
        en: 'The starting hour is left out: begun at 2026-03-05 21:50, it counts from the next full hour, 2026-03-05 22:00.',
      },
      {
        zh: '期间为24小时，以时计算，不因节假日顺延。',
        en: 'It lasts 24 hours; hours move for no holiday.',
      },
      { zh: '自 2026-03-06 22:00 起逾期。', en: 'Overdue from 2026-03-06 22:00 on.' },
    ]));

  it('of a longest duration', () =>
    expect(worked({ limit: 'PT12H', hours: 'exact' }, '2026-03-05 14:20')[0]).toEqual({
      zh: '自 2026-03-05 14:20 起连续计算，最长12小时。',
      en: 'Counted exactly from 2026-03-05 14:20, 12 hours at the longest.',
    }));

  it('of days that move for a holiday', () =>
    expect(worked({ limit: 'P3D' }, '2026-04-30 17:35').map(({ en }) => en)).toEqual([
      'The starting day, Thu 2026-04-30, is left out.',
      'It lasts 3 days; its last day is Sun 2026-05-03.',
      'Sun 2026-05-03 is a day off: it moves to the next working day, Wed 2026-05-06.',
      'Overdue from 2026-05-07 00:00 on.',
    ]));

  it('of custody, of excluded days and of a year without a calendar', () => {
    expect(worked({ limit: 'P30D', holidaysExtend: false }, '2026-03-05 21:50')[2]?.zh).toBe(
      '不因节假日顺延：在押期间、取保候审和监视居住届满本身，均不顺延。',
    );
    const excluded = [{ from: on('2026-07-08 10:00'), to: on('2026-07-17 15:00') }];
    expect(worked({ limit: 'P30D', excluded }, '2026-07-01 22:00').map(({ en }) => en)).toEqual([
      'The starting day, Wed 2026-07-01, is left out.',
      'It lasts 30 days; its last day is Fri 2026-07-31.',
      '9 days do not count (end date minus start date, overlaps once); the last day is Sun 2026-08-09.',
      'Sun 2026-08-09 is a day off: it moves to the next working day, Mon 2026-08-10.',
      'Overdue from 2026-08-11 00:00 on.',
    ]);
    expect(worked({ limit: 'P5D', workingDays: true }, '2026-12-30 09:00').map(({ zh }) => zh)).toEqual([
      '开始之日 2026-12-30（星期三）不计算在内。',
      '期间为工作日5日，最后一日为 2027-01-04（星期一）。',
      '最后一日不是休息日，不顺延。',
      '所涉年份的节假日安排尚未公布，暂以未顺延的日期为准；公布后只会更晚，不会更早。',
      '自 2027-01-05 00:00 起逾期。',
    ]);
  });

  it('always ends where the computation ends', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }).map(instantOf),
        fc.constantFrom('PT0S', 'PT30S', 'PT12H', 'P3D', 'P2M', 'P1M15D'),
        fc.boolean(),
        fc.boolean(),
        (from, limit, workingDays, holidaysExtend) => {
          const rule = { limit: limit as Duration, workingDays, holidaysExtend };
          const { working, ...due } = workedDue(rule, from, shippedCalendar, zone);
          expect(due).toEqual(dueInstant(rule, from, shippedCalendar, zone));
          const shown = /Overdue from (\S+) (\S+) on/.exec(working.at(-1)?.en ?? '');
          const seconds = shown?.[2]?.length === 5 ? ':00' : '';
          expect(Math.floor(Date.parse(due.dueAt) / 1000) * 1000).toBe(
            Date.parse(`${shown?.[1]}T${shown?.[2]}${seconds}+08:00`),
          );
        },
      ),
    ));
});

it.each([
  ['P2M', '2个月', '2 months'],
  ['P1M15D', '1个月15日', '1 month 15 days'],
  ['PT1H30M', '1小时30分钟', '1 hour 30 minutes'],
  ['PT0S', '立即', 'at once'],
])('%s in words', (duration, zh, en) => expect(inWords(duration as Duration)).toEqual({ zh, en }));
