import { defineWords } from './define-words';

const { useWords } = defineWords('duration', {
  years_one: ['{{count}} 年', '{{count}} year'],
  years_other: ['{{count}} 年', '{{count}} years'],
  months_one: ['{{count}} 个月', '{{count}} month'],
  months_other: ['{{count}} 个月', '{{count}} months'],
  weeks_one: ['{{count}} 周', '{{count}} week'],
  weeks_other: ['{{count}} 周', '{{count}} weeks'],
  days_one: ['{{count}} 日', '{{count}} day'],
  days_other: ['{{count}} 日', '{{count}} days'],
  hours_one: ['{{count}} 小时', '{{count}} hour'],
  hours_other: ['{{count}} 小时', '{{count}} hours'],
  minutes_one: ['{{count}} 分钟', '{{count}} minute'],
  minutes_other: ['{{count}} 分钟', '{{count}} minutes'],
  seconds_one: ['{{count}} 秒', '{{count}} second'],
  seconds_other: ['{{count}} 秒', '{{count}} seconds'],
});

const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

/** Says an ISO 8601 duration: `P30D` is 30 日. What is none is said as it stands. */
export function useDurations(): (iso: string) => string {
  const say = useWords();
  return (iso) => {
    const [, ...counts] = shape.exec(iso) ?? [];
    const said = units.flatMap((unit, nth) => {
      const count = counts[nth];
      return count === undefined ? [] : [say(unit, { count: Number(count) })];
    });
    return said.length === 0 ? iso : said.join(' ');
  };
}
