import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, type CSSProperties } from 'react';
import { procedureQuery } from '@/api/procedures';
import { bureauTime } from '@/words/instants';
import { useDurations } from '@/words/duration-words';
import { useNames } from '@/words/names';
import type { Standing } from '../standing';
import { useParty, useWho } from '../use-who';
import { useCaseWords } from '../words';
import {
  lanesByLink,
  lanesByPerson,
  type Bar,
  type BarLook,
  type Group,
  type Mark,
  type Telling,
} from './lanes';
import { Legend } from './legend';
import { scaleOf, type Scale } from './scale';
import { MarkShape } from './shapes';
import styles from './timeline.module.css';

export type By = 'person' | 'link';

type Props = Readonly<{
  standing: Standing;
  by: By;
  /** The instant of the line: now, or the one that is replayed. */
  now: string;
  nowWord: string;
  /** What is in view when it should not follow from the standing: a replay keeps its frame. */
  frame?: Readonly<{ from: string; until: string; ends: readonly string[] }>;
}>;

/** A case drawn over time: custody and limits as bars, acts as marks, and where we are now. */
export function Timeline({ standing, by, now, nowWord, frame }: Props) {
  const say = useCaseWords();
  const telling = useTelling(standing, now);
  const scale = useMemo(() => {
    const { from, until, ends } = frame ?? frameOf(standing, now);
    return scaleOf(from, until, ends);
  }, [standing, now, frame]);
  const groups = by === 'person' ? lanesByPerson(standing, telling) : lanesByLink(standing, telling);
  const line = Math.min(100, Math.max(0, scale.place(now)));
  return (
    <div className={styles['timeline']} style={{ '--now': line / 100 } as CSSProperties}>
      <div className={styles['axis']} aria-hidden="true">
        {scale.ticks.map(({ at, label, major }) => (
          <span key={at} className={major ? styles['major'] : styles['tick']} style={{ left: `${at}%` }}>
            {label}
          </span>
        ))}
        <span
          className={`${styles['nowTag']} ${line > 88 ? styles['nowTagLeft'] : ''}`}
          style={{ left: `${line}%` }}
        >
          {nowWord} {bureauTime(now).slice(5)}
        </span>
      </div>
      {groups.every(({ lanes }) => lanes.length === 0) && (
        <p className={styles['nothing']}>{say('nothingYet')}</p>
      )}
      {groups.map((group) => (
        <Lanes key={group.id} group={group} scale={scale} titled={by === 'person'} />
      ))}
      <Legend by={by} />
    </div>
  );
}

const frameOf = ({ startedAt, closed, clocks, duties }: Standing, now: string) => ({
  from: startedAt,
  until: closed?.at ?? now,
  ends: [
    ...clocks.filter(({ status }) => status === 'running').map(({ dueAt }) => dueAt),
    ...duties.filter(({ status }) => status === 'open').map(({ dueAt }) => dueAt),
  ],
});

function useTelling(standing: Standing, now: string): Telling {
  const say = useCaseWords();
  const name = useNames();
  const span = useDurations();
  const { officer } = useWho();
  const party = useParty(standing.parties);
  const { data: definition } = useQuery(procedureQuery(standing.procedure));
  const named = (
    list: readonly Readonly<{ id: string; name: Parameters<typeof name>[0] }>[] | undefined,
    id: string,
  ) => name(list?.find((each) => each.id === id)?.name) || id;
  return {
    name,
    say,
    party,
    officer,
    span,
    now,
    at: bureauTime,
    record: (id) => named(definition?.records, id),
    alarm: (id) => named(definition?.alarms, id),
    custody: (id) => definition?.measures.some((measure) => measure.id === id && measure.custody) ?? false,
  };
}

function Lanes({ group, scale, titled }: Readonly<{ group: Group; scale: Scale; titled: boolean }>) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['group']}>
      <h3 id={id} className={titled ? styles['groupTitle'] : 'visually-hidden'}>
        {group.label}
      </h3>
      {group.lanes.map((lane) => (
        <div key={lane.id} className={styles['lane']}>
          <h4 className={styles['laneTitle']} title={lane.label}>
            {lane.label}
          </h4>
          <ul className={styles['track']}>
            {scale.ticks.map(({ at }) => (
              <li key={at} aria-hidden="true" className={styles['grid']} style={{ left: `${at}%` }} />
            ))}
            {lane.bars.map((bar) => (
              <OneBar key={bar.id} bar={bar} scale={scale} />
            ))}
            {lane.marks.map((mark) => (
              <OneMark key={mark.id} mark={mark} scale={scale} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A label goes inside a bar that has room for it, else behind it, else before it. In a full lane there is no such place. */
const roomFrom = 11;
const roomInFullLane = 4;
const fullLane: ReadonlySet<BarLook> = new Set(['custody', 'measure', 'stage']);

function placeOf(bar: Bar, from: number, width: number): 'inside' | 'behind' | 'before' | 'none' {
  if (fullLane.has(bar.look)) return width >= roomInFullLane ? 'inside' : 'none';
  if (width >= roomFrom) return 'inside';
  if (bar.crowded) return 'none';
  return from + width < 84 ? 'behind' : 'before';
}

function OneBar({ bar, scale }: Readonly<{ bar: Bar; scale: Scale }>) {
  const from = Math.max(0, scale.place(bar.from));
  const end = bar.to === null ? 100 : Math.min(100, scale.place(bar.to));
  const goesOn = bar.to === null || scale.place(bar.to) > 100;
  const width = Math.max(end - from, 0.35);
  const side = placeOf(bar, from, width);
  return (
    <li
      className={`${styles['bar']} ${styles[bar.look]} ${goesOn ? styles['goesOn'] : ''} ${styles[side]}`}
      style={{ left: `${from}%`, width: `${width}%` }}
      title={bar.tells}
    >
      <span className={styles['label']} aria-hidden="true">
        {bar.label}
      </span>
      <span className="visually-hidden">{bar.tells}</span>
    </li>
  );
}

function OneMark({ mark, scale }: Readonly<{ mark: Mark; scale: Scale }>) {
  const at = scale.place(mark.at);
  if (at < 0 || at > 100) return null;
  return (
    <li
      className={`${styles['mark']} ${styles[`mark-${mark.look}`]}`}
      style={{ left: `${at}%` }}
      title={mark.tells}
    >
      <MarkShape look={mark.look} />
      <span className="visually-hidden">{mark.tells}</span>
    </li>
  );
}
