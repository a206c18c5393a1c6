import type { Replay } from '@/api/types';
import { bureauTime } from '@/words/instants';
import { useReplayWords } from './words';
import styles from './replay.module.css';

type Event = Replay['events'][number];
type Props = Readonly<{
  events: readonly Event[];
  at: number;
  tell: (event: Event) => string;
  who: (event: Event) => string;
  onMove: (version: number) => void;
}>;

/** So many events are listed around the one that is shown. */
const around = 9;

/** What led here and what came next, one line an event. */
export function EventList({ events, at, tell, who, onMove }: Props) {
  const say = useReplayWords();
  const from = Math.max(0, Math.min(at - 1 - around, events.length - 2 * around - 1));
  const listed = events.slice(from, from + 2 * around + 1);
  return (
    <ol className={styles['events']} aria-label={say('events')}>
      {listed.map((event) => (
        <li key={event.version}>
          <button
            type="button"
            className={`${styles['event']} ${event.version > at ? styles['later'] : ''}`}
            aria-current={event.version === at ? 'step' : undefined}
            onClick={() => onMove(event.version)}
          >
            <span className={styles['eventTime']}>{bureauTime(event.at).slice(5)}</span>
            <span className={styles['eventText']}>
              {tell(event)} <small>{who(event)}</small>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
