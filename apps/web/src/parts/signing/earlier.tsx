import { useOfficerNames, usePostNames } from '@/api/directory';
import type { TaskView } from '@/api/types';
import { At } from '@/design/instant';
import { useNames } from '@/words/names';
import { opinionParts } from './draft';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Opinion = TaskView['earlier'][number];

/** What those before said in this round; what nobody agreed to stands open. */
export function Earlier({ task, all = false }: Readonly<{ task: TaskView; all?: boolean }>) {
  const say = useSigningWords();
  const shown = task.earlier.filter(({ round }) => all || round === task.round);
  return (
    <section className={styles['group']} aria-label={say('earlier')}>
      <h2 className={styles['legend']}>{say('earlier')}</h2>
      {shown.length === 0 && <p className={styles['help']}>{say('noEarlier')}</p>}
      <ol className={styles['earlier']}>
        {shown.map((opinion) => (
          <Said key={opinion.id} opinion={opinion} />
        ))}
      </ol>
    </section>
  );
}

function Said({ opinion }: Readonly<{ opinion: Opinion }>) {
  const say = useSigningWords();
  const name = useNames();
  const officer = useOfficerNames();
  const post = usePostNames();
  const { decision, lapsed, overrules, checklist, capacity } = opinion;
  const against = decision !== 'approve';
  const noes = checklist.filter(({ result }) => result === 'no');
  return (
    <li>
      <details open={against && !lapsed} className={lapsed ? styles['lapsed'] : undefined}>
        <summary className={styles['saidHead']}>
          <span className={`${styles['stamp']} ${styles[`is-${decision}`]}`}>{say(decision)}</span>
          <strong>{name(officer(opinion.officer))}</strong>
          <span className={styles['saidPost']}>{name(post(capacity.post))}</span>
          <At iso={opinion.at} />
        </summary>
        <dl className={styles['parts']}>
          {opinionParts
            .filter((part) => opinion.opinion[part])
            .map((part) => (
              <div key={part}>
                <dt>{say(part)}</dt>
                <dd>{opinion.opinion[part]}</dd>
              </div>
            ))}
          {noes.map(({ id, note }) => (
            <div key={id} className={styles['noed']}>
              <dt>{id}</dt>
              <dd>
                {say('no')} {note}
              </dd>
            </div>
          ))}
        </dl>
        {lapsed && <p className={styles['help']}>{say('lapsed')}</p>}
        {overrules.length > 0 && <p className={styles['help']}>{say('overruled')}</p>}
      </details>
    </li>
  );
}
