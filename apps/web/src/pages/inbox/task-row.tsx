import { useMe } from '@/api/session';
import { useOfficerNames, useUnitNames } from '@/api/directory';
import type { TaskSummary } from '@/api/types';
import { At } from '@/design/instant';
import { Held, TimeLeft } from '@/parts/task/time-left';
import { useTaskWords } from '@/parts/task/words';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { useInboxWords } from './words';
import styles from './inbox.module.css';

type Props = Readonly<{
  task: TaskSummary;
  chosen: boolean;
  atCursor: boolean;
  marked: boolean;
  onOpen: () => void;
  onMark: () => void;
}>;

export function TaskRow({ task, chosen, atCursor, marked, onOpen, onMark }: Props) {
  const say = useInboxWords();
  const ofTask = useTaskWords();
  const shared = useSharedWords();
  const name = useNames();
  const unit = useUnitNames();
  const title = task.title ?? shared('hidden');
  const names = [styles['row'], chosen && styles['chosen'], atCursor && styles['cursor']];
  return (
    <div className={names.filter(Boolean).join(' ')}>
      <input
        type="checkbox"
        className={styles['tick']}
        checked={marked}
        onChange={onMark}
        aria-label={`${say('mark')}: ${title}`}
      />
      <button type="button" className={styles['open']} aria-current={chosen || undefined} onClick={onOpen}>
        <span className={styles['line']}>
          <strong className={styles['title']} title={title}>
            {title}
          </strong>
          {task.status === 'open' ? <Pressing task={task} /> : task.doneAt && <At iso={task.doneAt} />}
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
            {task.inCustody && <Held custodyDueAt={task.custodyDueAt} />}
          </span>
        </span>
        <span className={`${styles['line']} ${styles['small']}`}>
          <span className={styles['what']}>
            {name(unit(task.unit))} · {task.caseNumber ?? task.case}
          </span>
          <span className={styles['marks']}>
            <Worker task={task} />
            {task.unread !== null && task.unread > 0 && (
              <span className={styles['unread']}>○ {say('unread', { count: task.unread })}</span>
            )}
          </span>
        </span>
      </button>
    </div>
  );
}

/** The sooner of the two limits: the reviewer's and that of custody; which one it is stands in the title. */
function Pressing({ task: { pressingAt, dueAt, inCustody } }: Readonly<{ task: TaskSummary }>) {
  const say = useTaskWords();
  const review = bureauTime(dueAt);
  const title =
    pressingAt < dueAt
      ? say('pressingCustody', { time: bureauTime(pressingAt), review })
      : say('reviewUntil', { time: review });
  return <TimeLeft dueAt={pressingAt} custody={inCustody} title={title} inWords />;
}

/** Who works on it, where somebody does. */
function Worker({ task: { claimedBy, assignedTo } }: Readonly<{ task: TaskSummary }>) {
  const say = useInboxWords();
  const name = useNames();
  const officer = useOfficerNames();
  const me = useMe();
  if (claimedBy === me.id) return <span className={styles['mineMark']}>{say('claimedByMe')}</span>;
  if (claimedBy) return <span>{say('claimedBy', { name: name(officer(claimedBy)) })}</span>;
  return assignedTo ? <span>{say('assignedTo', { name: name(officer(assignedTo)) })}</span> : null;
}
