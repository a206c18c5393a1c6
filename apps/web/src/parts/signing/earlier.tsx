import { useOfficerNames, usePostNames } from '@/api/directory';
import type { TaskView } from '@/api/types';
import { At } from '@/design/instant';
import stamp from '@/design/stamp.module.css';
import { useNames } from '@/words/names';
import { useChangeWords } from './change-words';
import { opinionParts } from './draft';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Opinion = TaskView['earlier'][number];

/** What those before said in this round, or round by round; what nobody agreed to stands open. */
export function Earlier({ task, all = false }: Readonly<{ task: TaskView; all?: boolean }>) {
  const say = useSigningWords();
  const rounds = [...task.rounds].reverse().filter(({ round }) => all || round === task.round);
  const given = (nth: number) => task.earlier.filter(({ round, vote }) => round === nth && !vote);
  const none = rounds.every(({ round }) => given(round).length === 0);
  return (
    <section className={styles['group']} aria-label={say('earlier')}>
      <h2 className={styles['legend']}>{say('earlier')}</h2>
      {none && <p className={styles['help']}>{say('noEarlier')}</p>}
      {rounds.map((round) => (
        <div key={round.round}>
          {all && task.rounds.length > 1 && <RoundHead round={round} />}
          <ol className={styles['earlier']}>
            {given(round.round).map((opinion) => (
              <Said key={opinion.id} opinion={opinion} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function RoundHead({ round: { round, by, requestedAt } }: Readonly<{ round: TaskView['rounds'][number] }>) {
  const say = useChangeWords();
  const name = useNames();
  const officer = useOfficerNames();
  return (
    <h3 className={styles['roundHead']}>
      {say('roundOf', { round, name: name(officer(by)) })} <At iso={requestedAt} />
    </h3>
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
      <details
        open={(against && !lapsed) || opinion.withdrawn !== undefined}
        className={lapsed ? styles['lapsed'] : undefined}
      >
        <summary className={styles['saidHead']}>
          <span className={`${stamp['stamp']} ${styles[`is-${decision}`]}`}>{say(decision)}</span>
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
        {opinion.withdrawn && (
          <p className={styles['help']}>
            {say('wasWithdrawn')} <At iso={opinion.withdrawn.at} /> {opinion.withdrawn.reason}
          </p>
        )}
        {lapsed && !opinion.withdrawn && <p className={styles['help']}>{say('lapsed')}</p>}
        {overrules.length > 0 && <p className={styles['help']}>{say('overruled')}</p>}
      </details>
    </li>
  );
}
