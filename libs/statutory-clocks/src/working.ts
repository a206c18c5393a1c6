import type { Duration, Instant, Names } from '#libs/kernel';
import type { Calendar } from './calendar.js';
import { dateText, type DayNumber, digits, weekday } from './civil.js';
import { dayCount } from './day-count.js';
import { type Due, dueInstant, nextFullHour } from './due.js';
import { durationParts, type DurationParts } from './durations.js';
import type { Span } from './exclusions.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './instants.js';
import type { LimitRule } from './limit-rule.js';
import { dueWithinTotal } from './totals.js';
import { wallMs } from './zones.js';

/** A due instant with the way to it, in words that can be checked with a calendar in hand. */
export type WorkedDue = Due & Readonly<{ working: readonly Names[] }>;

/**
 * `dueInstant`, with each step of the computation in words.
 *
 * @throws BrokenInvariant as `dueInstant` does
 */
export function workedDue(rule: LimitRule, from: Instant, calendar: Calendar, zone: string): WorkedDue {
  const due = dueInstant(rule, from, calendar, zone);
  const parts = durationParts(rule.limit);
  const steps =
    parts.months + parts.days === 0
      ? hourSteps(rule, parts, from, zone)
      : daySteps(rule, from, calendar, zone);
  return { ...due, working: [...steps, overdueStep(due.dueAt, zone)] };
}

/**
 * `dueWithinTotal` with each step in words.
 *
 * @param spent earlier times under the same measure
 */
export function workedTotal(
  total: Duration,
  from: Instant,
  spent: readonly Span[],
  { calendar, zone }: Readonly<{ calendar: Calendar; zone: string }>,
): WorkedDue {
  const first = workedDue({ limit: total, holidaysExtend: false }, from, calendar, zone);
  const { dueAt, spentDays, exhausted } = dueWithinTotal(total, from, spent, zone);
  if (spentDays === 0) return first;
  const taken: Names = exhausted
    ? {
        zh: `此前已采取该措施 ${spentDays} 日，最长期限已用尽，不得再采取。`,
        en: `It has lasted ${spentDays} days before: nothing is left of the total, and it may not begin again.`,
      }
    : {
        zh: `此前已采取该措施 ${spentDays} 日，从最长期限中扣除。`,
        en: `It has lasted ${spentDays} days before, which are taken off the total.`,
      };
  return {
    dueAt,
    provisional: false,
    working: [...first.working.slice(0, -1), taken, overdueStep(dueAt, zone)],
  };
}

function hourSteps(rule: LimitRule, parts: DurationParts, from: Instant, zone: string): readonly Names[] {
  if (parts.timeMs === 0)
    return [{ zh: '应当立即履行，没有期间可计算。', en: 'At once: there is no time to count.' }];
  const start = clockText(from, zone);
  const { zh, en } = inWords(rule.limit);
  if (rule.hours === 'exact' || !parts.hoursOnly)
    return [
      {
        zh: `自 ${start} 起连续计算，最长${zh}。`,
        en: `Counted exactly from ${start}, ${en} at the longest.`,
      },
    ];
  const first = clockText(nextFullHour(from, zone), zone);
  return [
    {
      zh: `开始的时不计算在内：${start} 开始，自下一整点 ${first} 起算。`,
      en: `The starting hour is left out: begun at ${start}, it counts from the next full hour, ${first}.`,
    },
    { zh: `期间为${zh}，以时计算，不因节假日顺延。`, en: `It lasts ${en}; hours move for no holiday.` },
  ];
}

function daySteps(rule: LimitRule, from: Instant, calendar: Calendar, zone: string): readonly Names[] {
  const { start, counted, unmoved, last, provisional } = dayCount(rule, from, calendar, zone);
  const { zh, en } = inWords(rule.limit);
  const steps: Names[] = [
    { zh: `开始之日 ${day.zh(start)}不计算在内。`, en: `The starting day, ${day.en(start)}, is left out.` },
    {
      zh: `期间为${rule.workingDays ? '工作日' : ''}${zh}，最后一日为 ${day.zh(counted)}。`,
      en: `It lasts ${en}${rule.workingDays ? ', working days alone' : ''}; its last day is ${day.en(counted)}.`,
    },
  ];
  if (rule.excluded?.length) steps.push(excludedStep(unmoved - counted, unmoved));
  steps.push(movingStep(rule, unmoved, last));
  if (provisional) steps.push(provisionalStep);
  return steps;
}

const excludedStep = (days: number, last: DayNumber): Names => ({
  zh: `不计入期间的共 ${days} 日（截止日减起始日，重叠只算一次），最后一日为 ${day.zh(last)}。`,
  en: `${days} days do not count (end date minus start date, overlaps once); the last day is ${day.en(last)}.`,
});

function movingStep({ holidaysExtend }: LimitRule, unmoved: DayNumber, last: DayNumber): Names {
  if (holidaysExtend === false)
    return {
      zh: '不因节假日顺延：在押期间、取保候审和监视居住届满本身，均不顺延。',
      en: 'No holiday moves it: not in custody, and not the end of bail or surveillance itself.',
    };
  if (unmoved === last)
    return { zh: '最后一日不是休息日，不顺延。', en: 'The last day is not a day off: it does not move.' };
  return {
    zh: `${day.zh(unmoved)}为休息日，顺延至其后第一个工作日 ${day.zh(last)}。`,
    en: `${day.en(unmoved)} is a day off: it moves to the next working day, ${day.en(last)}.`,
  };
}

const provisionalStep: Names = {
  zh: '所涉年份的节假日安排尚未公布，暂以未顺延的日期为准；公布后只会更晚，不会更早。',
  en: 'The holidays of a year it touches are not published: the unmoved date is provisional; it may become later, never earlier.',
};

const overdueStep = (dueAt: Instant, zone: string): Names => ({
  zh: `自 ${clockText(dueAt, zone)} 起逾期。`,
  en: `Overdue from ${clockText(dueAt, zone)} on.`,
});

const day = {
  zh: (number: DayNumber) => `${dateText(number)}（星期${'日一二三四五六'.charAt(weekday(number))}）`,
  en: (number: DayNumber) =>
    `${['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday(number)]} ${dateText(number)}`,
};

const units = [
  ['months', '个月', 'month'],
  ['days', '日', 'day'],
  ['hours', '小时', 'hour'],
  ['minutes', '分钟', 'minute'],
  ['seconds', '秒', 'second'],
] as const;

/** `P2M`: 2 个月, 2 months. */
export function inWords(duration: Duration): Names {
  const { months, days, timeMs } = durationParts(duration);
  const amounts = {
    months,
    days,
    hours: Math.floor(timeMs / MS_PER_HOUR),
    minutes: Math.floor((timeMs % MS_PER_HOUR) / MS_PER_MINUTE),
    seconds: Math.floor((timeMs % MS_PER_MINUTE) / MS_PER_SECOND),
  };
  const said = units.filter(([unit]) => amounts[unit] > 0);
  if (said.length === 0) return { zh: '立即', en: 'at once' };
  return {
    zh: said
      .map(([unit, zh]) => `${amounts[unit]}${zh}`)
      .join('')
      .trim(),
    en: said.map(([unit, , en]) => `${amounts[unit]} ${en}${amounts[unit] === 1 ? '' : 's'}`).join(' '),
  };
}

/** `2026-03-05 21:50`, with seconds only where there are any. */
function clockText(instant: Instant, zone: string): string {
  const wall = wallMs(instant, zone);
  const date = Math.floor(wall / MS_PER_DAY);
  const time = wall - date * MS_PER_DAY;
  const hours = Math.floor(time / MS_PER_HOUR);
  const minutes = Math.floor((time % MS_PER_HOUR) / MS_PER_MINUTE);
  const seconds = Math.floor((time % MS_PER_MINUTE) / MS_PER_SECOND);
  const text = `${dateText(date)} ${digits(hours, 2)}:${digits(minutes, 2)}`;
  return seconds === 0 ? text : `${text}:${digits(seconds, 2)}`;
}
