import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useOfficerNames, useUnitNames } from '@/api/directory';
import type { Presence } from '@/api/desk';
import { asProblem } from '@/api/problem';
import { useMe } from '@/api/session';
import { claimTask, releaseTask } from '@/api/tasks';
import type { TaskView } from '@/api/types';
import { Btn } from '@/design/button';
import { useProblemTitle } from '@/design/page-state';
import { ReassignDialog } from '@/parts/task/reassign-dialog';
import { CustodyMark, TimeLeft } from '@/parts/task/time-left';
import { useTaskWords } from '@/parts/task/words';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { Withheld } from '@/design/withheld';
import { useSharedWords } from '@/words/shared';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Props = Readonly<{ task: TaskView; present: Presence['present'] }>;

/** Which file this is, what is asked of whom, how long is left, and who else is at it. */
export function FileHead({ task, present }: Props) {
  const say = useSigningWords();
  const ofTask = useTaskWords();
  const shared = useSharedWords();
  const name = useNames();
  const unit = useUnitNames();
  const officer = useOfficerNames();
  return (
    <header className={styles['head']}>
      <div className={styles['headText']}>
        <h1 className={styles['headTitle']}>{task.title ?? shared('hidden')}</h1>
        <p className={styles['headSub']}>
          <strong>{name(task.linkName)}</strong>
          <span>{name(task.stepName)}</span>
          {task.withheld && <Withheld />}
          {task.round > 1 && <span>{ofTask('round', { round: task.round })}</span>}
          <span>{name(unit(task.unit))}</span>
          <span>{say('handledBy', { names: task.handlers.map((id) => name(officer(id))).join(' · ') })}</span>
          <Link to="/cases/$caseId" params={{ caseId: task.case }} title={say('openCase')}>
            {task.caseNumber ?? task.case}
          </Link>
        </p>
      </div>
      <div className={styles['headSide']}>
        <p className={styles['headLeft']}>
          {task.status === 'open' && (
            <span className={styles['toSign']}>
              {ofTask('toSign')}{' '}
              <TimeLeft dueAt={task.dueAt} title={ofTask('reviewUntil', { time: bureauTime(task.dueAt) })} />
            </span>
          )}
          <CustodyMark {...task} />
        </p>
        <div className={styles['headActs']}>
          <Others present={present} />
          {task.status === 'open' && <WhoWorks task={task} />}
        </div>
      </div>
    </header>
  );
}

/** Two people in one task see each other. */
function Others({ present }: Pick<Props, 'present'>) {
  const say = useSigningWords();
  const me = useMe();
  const name = useNames();
  const officer = useOfficerNames();
  const others = present.filter(({ officer: id }) => id !== me.id);
  return (
    <span role="status" className={styles['others']}>
      {others.map(({ officer: id, doing }) => say(doing, { name: name(officer(id)) })).join(' · ')}
    </span>
  );
}

function WhoWorks({ task }: Readonly<{ task: TaskView }>) {
  const say = useSigningWords();
  const me = useMe();
  const name = useNames();
  const officer = useOfficerNames();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const settle = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['task', task.case] }),
      client.invalidateQueries({ queryKey: ['tasks'] }),
    ]);
  const claim = useMutation({ mutationFn: () => claimTask(task.id), onSettled: settle });
  const release = useMutation({ mutationFn: () => releaseTask(task.id), onSettled: settle });
  const [giving, setGiving] = useState(false);
  const error = claim.error ?? release.error;
  return (
    <p className={styles['headActs']}>
      {error && (
        <span role="alert" className={styles['fault']}>
          {problemTitle(asProblem(error))}
        </span>
      )}
      {task.claimedBy === me.id && (
        <Btn size="small" busy={release.isPending} onClick={() => release.mutate()}>
          {say('release')}
        </Btn>
      )}
      {task.claimedBy === null && task.record !== null && (
        <Btn size="small" busy={claim.isPending} onClick={() => claim.mutate()}>
          {say('claim')}
        </Btn>
      )}
      {task.claimedBy !== null && task.claimedBy !== me.id && (
        <span>{say('claimedBy', { name: name(officer(task.claimedBy)) })}</span>
      )}
      {task.kind !== 'collective' && (
        <Btn size="small" onClick={() => setGiving(true)}>
          {say('reassign')}
        </Btn>
      )}
      {giving && (
        <ReassignDialog
          tasks={[task]}
          onClose={() => setGiving(false)}
          onDone={() => {
            setGiving(false);
            void settle();
          }}
        />
      )}
    </p>
  );
}
