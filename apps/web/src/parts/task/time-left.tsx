import { useLogNow } from '@/api/log-clock';
import { bureauTime } from '@/words/instants';
import { leftUntil, urgencyOf, type Urgency } from './urgency';
import { useTaskWords } from './words';
import styles from './task.module.css';

/** Each degree has a shape of its own, so that it is told without colour. */
const shapes: Readonly<Record<Urgency, string>> = {
  overdue: 'M1 1h10v10H1z',
  urgent: 'M6 0.5 11.5 11.5H0.5z',
  soon: 'M6 0.5 11.5 6 6 11.5 0.5 6z',
  calm: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
};

export const UrgencyShape = ({ urgency }: Readonly<{ urgency: Urgency }>) => (
  <svg width="10" height="10" viewBox="0 0 12 12" aria-hidden="true">
    <path d={shapes[urgency]} fill="currentColor" />
  </svg>
);

type Props = Readonly<{
  dueAt: string;
  custody?: boolean;
  title?: string;
  /** Says the degree in words, too. @default false */
  inWords?: boolean;
  /** Another instant than the present, where the past is shown. */
  now?: string;
}>;

/** How long is left, in words, colour and shape; the exact instant on hover. */
export function TimeLeft({ now, ...left }: Props) {
  const say = useTaskWords();
  return now === undefined ? <LeftNow {...left} say={say} /> : <LeftAt {...left} now={now} say={say} />;
}

type Said = Readonly<{ say: ReturnType<typeof useTaskWords> }>;

const LeftNow = (left: Omit<Props, 'now'> & Said) => <LeftAt {...left} now={useLogNow()} />;

/** The same for a list of many, which knows the time and the words for all of them. */
export function LeftAt(given: Props & Said & Readonly<{ now: string }>) {
  const { dueAt, custody = false, title, inWords = false, now, say } = given;
  const urgency = urgencyOf(dueAt, now, custody);
  const { unit, count, over } = leftUntil(dueAt, now);
  return (
    <time
      className={`${styles['left']} ${styles[urgency]}`}
      dateTime={dueAt}
      title={title ?? bureauTime(dueAt, 'second')}
    >
      <UrgencyShape urgency={urgency} />
      {inWords && (urgency === 'urgent' || urgency === 'soon') && <span>{say(urgency)}</span>}
      {say(`${over ? 'over' : 'left'}${unit}`, { count })}
    </time>
  );
}

type Custody = Readonly<{ inCustody: boolean; custodyDueAt: string | null }>;

/** Somebody is held: until when. */
export function CustodyMark({ inCustody, custodyDueAt }: Custody) {
  const say = useTaskWords();
  if (!inCustody) return null;
  return (
    <span className={styles['custody']}>
      <Held custodyDueAt={custodyDueAt} say={say} />
      {custodyDueAt && <TimeLeft dueAt={custodyDueAt} custody title={bureauTime(custodyDueAt, 'second')} />}
    </span>
  );
}

/** That somebody is held, and on hover until when. */
export function Held({ custodyDueAt, say }: Pick<Custody, 'custodyDueAt'> & Said) {
  const until = custodyDueAt && say('custodyUntil', { time: bureauTime(custodyDueAt) });
  return (
    <span className={styles['held']} title={until ?? undefined}>
      {say('custody')}
    </span>
  );
}
