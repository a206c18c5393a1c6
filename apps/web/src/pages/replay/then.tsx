import page from '@/design/page.module.css';
import { Duties } from '@/parts/case/duties';
import { Limits } from '@/parts/case/limits';
import { Stages } from '@/parts/case/stages';
import type { Standing } from '@/parts/case/standing';
import { Suspects } from '@/parts/case/suspects';
import { useWho } from '@/parts/case/use-who';
import { useCaseWords } from '@/parts/case/words';
import { TimeLeft } from '@/parts/task/time-left';
import { useElapsed } from '@/words/elapsed-words';
import { useNames } from '@/words/names';
import { useReplayWords } from './words';

type Props = Readonly<{ standing: Standing; at: string }>;

/** The case as it stood at that instant, and how much time was left then. */
export function Then({ standing, at }: Props) {
  const part = useCaseWords();
  const say = useReplayWords();
  return (
    <div className={page['list']}>
      <Stages standing={standing} />
      <h2>{part('suspects')}</h2>
      <Suspects standing={standing} now={at} />
      <h2>{say('waits')}</h2>
      <Waited standing={standing} at={at} />
      <h2>{part('duties')}</h2>
      <Duties standing={standing} now={at} />
      <h2>{part('limits')}</h2>
      <Limits standing={standing} now={at} past={false} />
    </div>
  );
}

function Waited({ standing, at }: Props) {
  const say = useReplayWords();
  const name = useNames();
  const elapsed = useElapsed();
  const { either } = useWho();
  const open = standing.tasks.filter(({ status }) => status === 'open');
  if (open.length === 0) return <p className={page['muted']}>{say('nothingWaited')}</p>;
  return (
    <ul>
      {open.map((task) => {
        const request = standing.requests.find(({ id }) => id === task.request);
        return (
          <li key={task.id} className={page['rowLine']}>
            <strong>{name(request?.name)}</strong>
            <span className={page['grow']}>
              {either(task.assignedTo ?? task.claimedBy ?? task.post)}{' '}
              <span className={page['small']}>
                {say('onTable', { span: elapsed(Date.parse(at) - Date.parse(task.openedAt)) })}
              </span>
            </span>
            <TimeLeft dueAt={task.dueAt} now={at} />
          </li>
        );
      })}
    </ul>
  );
}
