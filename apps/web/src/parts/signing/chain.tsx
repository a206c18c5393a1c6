import { useQuery } from '@tanstack/react-query';
import { useOfficerNames, usePostNames } from '@/api/directory';
import { procedureQuery } from '@/api/procedures';
import { useMe } from '@/api/session';
import type { Names, TaskView } from '@/api/types';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { useChainWords } from './chain-words';
import styles from './chain.module.css';

type Given = TaskView['earlier'][number];
type Step = Readonly<{ id: string; name: Names }>;

const marks = { approve: '✓', return: '↩', refuse: '✕', abstain: '–' } as const;

/** The steps of this link in their order: who has signed what, whose turn it is, who comes after. */
export function Chain({ task }: Readonly<{ task: TaskView }>) {
  const say = useChainWords();
  const { data: definition } = useQuery(procedureQuery(task.record?.definition.procedure ?? 'criminal'));
  const known = definition?.links.find(({ id }) => id === task.link)?.steps ?? [];
  const own: Step = { id: task.step, name: task.stepName };
  const steps = known.some(({ id }) => id === task.step) ? known : [own];
  const standing = task.earlier.filter(
    ({ round, lapsed, withdrawn }) => round === task.round && !lapsed && !withdrawn,
  );
  return (
    <ol className={styles['chain']} aria-label={say('chain')}>
      {steps.map((step) => (
        <Link key={step.id} step={step} given={standing.filter((by) => by.step === step.id)} task={task} />
      ))}
    </ol>
  );
}

type LinkProps = Readonly<{ step: Step; given: readonly Given[]; task: TaskView }>;

function Link({ step, given, task }: LinkProps) {
  const say = useChainWords();
  const name = useNames();
  const post = usePostNames();
  const now = step.id === task.step && task.status === 'open';
  const [last] = given.slice(-1);
  if (now) {
    return (
      <li aria-current="step">
        <span className={styles['now']}>
          <span aria-hidden="true">●</span> <strong>{name(post(task.post))}</strong> <Turn task={task} /> ·{' '}
          {say('waits')} {given.length > 0 && say('votes', { count: given.length })}
        </span>
      </li>
    );
  }
  if (!last) {
    return (
      <li className={styles['later']}>
        <span aria-hidden="true">○</span> {name(step.name)}{' '}
        <span className="visually-hidden">{say('later')}</span>
      </li>
    );
  }
  return <Signed by={last} />;
}

function Signed({ by }: Readonly<{ by: Given }>) {
  const say = useChainWords();
  const name = useNames();
  const officer = useOfficerNames();
  const post = usePostNames();
  return (
    <li className={styles[by.decision]} title={bureauTime(by.at)}>
      <span aria-hidden="true">{marks[by.decision]}</span> {name(post(by.capacity.post))}{' '}
      <strong>{name(officer(by.officer))}</strong>{' '}
      <span className={by.decision === 'approve' ? 'visually-hidden' : undefined}>{say(by.decision)}</span>
    </li>
  );
}

/** Whose turn it is: the reader's, if it is; else whoever works on it, or could. */
function Turn({ task }: Readonly<{ task: TaskView }>) {
  const say = useChainWords();
  const me = useMe();
  const name = useNames();
  const officer = useOfficerNames();
  const at = task.assignedTo ?? task.claimedBy;
  if (task.record && (at === null || at === me.id)) return say('you', { name: name(me.name) });
  return (at === null ? task.eligibility.eligible : [at]).map((id) => name(officer(id))).join('、');
}
