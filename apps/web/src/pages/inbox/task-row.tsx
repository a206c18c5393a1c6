import { memo } from 'react';
import type { TaskSummary } from '@/api/types';
import { At } from '@/design/instant';
import { SealedMark } from '@/design/withheld';
import { Held, LeftAt } from '@/parts/task/time-left';
import { UntrustedMark } from '@/parts/untrusted/rows';
import { bureauTime } from '@/words/instants';
import type { RowSayings } from './use-row-sayings';
import styles from './inbox.module.css';

type Said = Readonly<{ task: TaskSummary; sayings: RowSayings }>;
type Props = Said &
  Readonly<{
    chosen: boolean;
    atCursor: boolean;
    marked: boolean;
    onOpen: (task: string) => void;
    onMark: (task: string) => void;
  }>;

/** One task. It follows nothing by itself: while a list is scrolled, rows are made by the hundred. */
export const TaskRow = memo(({ task, sayings, chosen, atCursor, marked, onOpen, onMark }: Props) => {
  const { say, ofTask, shared, name, unit } = sayings;
  const title = task.title ?? (task.untrusted ? (task.caseNumber ?? task.case) : shared('hidden'));
  const names = [styles['row'], chosen && styles['chosen'], atCursor && styles['cursor']];
  return (
    <div className={names.filter(Boolean).join(' ')}>
      <input
        type="checkbox"
        className={styles['tick']}
        checked={marked}
        onChange={() => onMark(task.id)}
        aria-label={`${say('mark')}: ${title}`}
      />
      <button
        type="button"
        className={styles['open']}
        aria-current={chosen || undefined}
        onClick={() => onOpen(task.id)}
      >
        <span className={styles['line']}>
          <strong className={styles['title']} title={title}>
            {title}
          </strong>
          {task.status === 'open' ? (
            <Pressing task={task} sayings={sayings} />
          ) : (
            task.doneAt && <At iso={task.doneAt} />
          )}
        </span>
        <span className={styles['line']}>
          <span className={styles['what']} title={name(task.stepName)}>
            {name(task.linkName)}
            <span className={styles['step']}> · {name(task.stepName)}</span>
          </span>
          <span className={styles['marks']}>
            {task.returns > 0 && (
              <span className={styles['again']}>{ofTask('round', { round: task.round })}</span>
            )}
            {task.untrusted && <UntrustedMark />}
            {task.sealed && <SealedMark />}
            {task.inCustody && <Held custodyDueAt={task.custodyDueAt} say={ofTask} />}
          </span>
        </span>
        <span className={`${styles['line']} ${styles['small']}`}>
          <span className={styles['what']}>
            {unit(task.unit)} · {task.caseNumber ?? task.case}
          </span>
          <span className={styles['marks']}>
            <Worker task={task} sayings={sayings} />
            {task.unread !== null && task.unread > 0 && (
              <span className={styles['unread']}>○ {say('unread', { count: task.unread })}</span>
            )}
          </span>
        </span>
      </button>
    </div>
  );
});

/** The sooner of the two limits: the reviewer's and that of custody; which one it is stands in the title. */
function Pressing({ task: { pressingAt, dueAt, inCustody }, sayings: { ofTask, now } }: Said) {
  const review = bureauTime(dueAt);
  const title =
    pressingAt < dueAt
      ? ofTask('pressingCustody', { time: bureauTime(pressingAt), review })
      : ofTask('reviewUntil', { time: review });
  return <LeftAt dueAt={pressingAt} custody={inCustody} title={title} inWords now={now} say={ofTask} />;
}

/** Who works on it, where somebody does. */
function Worker({ task: { claimedBy, assignedTo }, sayings: { say, officer, me } }: Said) {
  if (claimedBy === me) return <span className={styles['mineMark']}>{say('claimedByMe')}</span>;
  if (claimedBy) return <span>{say('claimedBy', { name: officer(claimedBy) })}</span>;
  return assignedTo ? <span>{say('assignedTo', { name: officer(assignedTo) })}</span> : null;
}
