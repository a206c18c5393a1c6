import { memo, useMemo } from 'react';
import type { Replay } from '@/api/types';
import { Btn } from '@/design/button';
import { useShortcut } from '@/design/shortcuts';
import { bureauTime } from '@/words/instants';
import { useReplayWords } from './words';
import styles from './replay.module.css';

type Events = Replay['events'];
type Props = Readonly<{
  events: Events;
  at: number;
  pinned: number | null;
  summary: string;
  onMove: (version: number) => void;
}>;

/** Drags through every event of a case. The marks above it say where something was signed, due or recorded. */
export function Slider({ events, at, pinned, summary, onMove }: Props) {
  const say = useReplayWords();
  const count = events.length;
  const now = events[at - 1];
  const step = (by: number) => onMove(Math.max(1, Math.min(count, at + by)));
  const toSignature = (by: 1 | -1) => {
    for (let version = at + by; version >= 1 && version <= count; version += by)
      if (events[version - 1]?.type === 'SignedOff') return onMove(version);
  };
  useShortcut('ArrowLeft', say('previous'), () => step(-1));
  useShortcut('ArrowRight', say('next'), () => step(1));
  useShortcut('[', say('previousSignature'), () => toSignature(-1));
  useShortcut(']', say('nextSignature'), () => toSignature(1));
  return (
    <div className={styles['slider']}>
      <div className={styles['buttons']}>
        <Btn size="small" aria-label={say('first')} title={say('first')} onClick={() => onMove(1)}>
          |◂
        </Btn>
        <Btn
          size="small"
          aria-label={say('previousSignature')}
          title={say('previousSignature')}
          onClick={() => toSignature(-1)}
        >
          ✎◂
        </Btn>
        <Btn size="small" aria-label={say('previous')} title={say('previous')} onClick={() => step(-1)}>
          ◂
        </Btn>
        <Btn size="small" aria-label={say('next')} title={say('next')} onClick={() => step(1)}>
          ▸
        </Btn>
        <Btn
          size="small"
          aria-label={say('nextSignature')}
          title={say('nextSignature')}
          onClick={() => toSignature(1)}
        >
          ▸✎
        </Btn>
        <Btn size="small" aria-label={say('last')} title={say('last')} onClick={() => onMove(count)}>
          ▸|
        </Btn>
      </div>
      <div className={styles['rail']}>
        <Marks events={events} />
        {pinned !== null && (
          <span
            className={styles['pin']}
            aria-hidden="true"
            style={{ left: `${((pinned - 1) / Math.max(1, count - 1)) * 100}%` }}
          >
            ▼
          </span>
        )}
        <input
          type="range"
          className={styles['range']}
          min={1}
          max={count}
          value={at}
          aria-label={say('slider')}
          aria-valuetext={now && `${bureauTime(now.at)} ${summary}`}
          onChange={({ target }) => onMove(Number(target.value))}
        />
        <div className={styles['ends']} aria-hidden="true">
          <span>{events[0] && bureauTime(events[0].at, 'day')}</span>
          <span>{events.at(-1) && bureauTime(events.at(-1)?.at ?? '', 'day')}</span>
        </div>
      </div>
      <p className={styles['instant']} aria-live="polite">
        <strong>{now && bureauTime(now.at)}</strong>
        <span>{say('event', { version: at, count })}</span>
      </p>
    </div>
  );
}

const looks = [
  ['sign', /^SignedOff$/, 16],
  ['late', /Expired|Overdue|Escalated|Alarm|Refused|Returned/, 11],
  ['fact', /^(FactRecorded|MeasureStarted|MeasureEnded|StageEntered|CaseClosed|DutyDischarged|Link)/, 7],
] as const;

/** Drawn once: a move of the slider does not touch it. */
const Marks = memo(function Marks({ events }: Readonly<{ events: Events }>) {
  const paths = useMemo(
    () =>
      looks.map(([look, shape, height]) => {
        const d = events
          .flatMap(({ type }, nth) => (shape.test(type) ? [`M${nth + 0.5} 16V${16 - height}`] : []))
          .join('');
        return { look, d };
      }),
    [events],
  );
  return (
    <svg
      className={styles['marks']}
      viewBox={`0.5 0 ${Math.max(1, events.length - 1)} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {paths.map(({ look, d }) => (
        <path key={look} d={d} className={styles[`mark-${look}`]} />
      ))}
    </svg>
  );
});
