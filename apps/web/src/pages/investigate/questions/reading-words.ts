import { useQuestionWords } from './words';

const secondMs = 1_000;
const minuteMs = 60_000;
const hourMs = 3_600_000;

/** How long somebody read, down to the millisecond where that is what tells. */
export function useReadingTime(): (ms: number | null) => string {
  const say = useQuestionWords();
  return (ms) => {
    if (ms === null) return say('nothingOpened');
    if (ms < secondMs) return say('ms', { count: ms });
    if (ms < minuteMs) return say('seconds', { count: Math.floor(ms / 100) / 10 });
    const [minutes, seconds] = [Math.floor((ms % hourMs) / minuteMs), Math.floor((ms % minuteMs) / secondMs)];
    if (ms < hourMs) return say('minutes', { minutes, seconds });
    return say('hours', { hours: Math.floor(ms / hourMs), minutes });
  };
}
