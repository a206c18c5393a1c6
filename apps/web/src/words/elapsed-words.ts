import { defineWords } from './define-words';

const { useWords } = defineWords('elapsed', {
  days_one: ['{{count}} 天', '{{count}} day'],
  days_other: ['{{count}} 天', '{{count}} days'],
  hours_one: ['{{count}} 小时', '{{count}} hour'],
  hours_other: ['{{count}} 小时', '{{count}} hours'],
  minutes_one: ['{{count}} 分钟', '{{count}} minute'],
  minutes_other: ['{{count}} 分钟', '{{count}} minutes'],
});

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How long, in the two units that matter; whole units, never rounded up. */
export function useElapsed(): (ms: number) => string {
  const say = useWords();
  return (ms) => {
    const [days, hours] = [Math.floor(ms / dayMs), Math.floor((ms % dayMs) / hourMs)];
    if (days >= 10 || (days > 0 && hours === 0)) return say('days', { count: days });
    if (days > 0) return `${say('days', { count: days })} ${say('hours', { count: hours })}`;
    if (hours > 0) return say('hours', { count: hours });
    return say('minutes', { count: Math.floor(ms / minuteMs) });
  };
}
