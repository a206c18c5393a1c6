import type { TaskView } from '@/api/types';
import { At } from '@/design/instant';
import { TimeLeft } from '@/parts/task/time-left';
import { useNames } from '@/words/names';
import { useAboutWords } from './about-words';
import styles from './about.module.css';

type Props = Readonly<{ task: TaskView }>;

/** What a decision hangs on beside the request: limits that run, elements and their proof, what was handed in. */
export function AboutTheCase({ task }: Props) {
  return (
    <div className={styles['about']}>
      <Limits task={task} />
      <Evidence task={task} />
      <HandedIn task={task} />
    </div>
  );
}

function Limits({ task: { clocks, inCustody } }: Props) {
  const say = useAboutWords();
  const name = useNames();
  if (clocks.length === 0) return null;
  const soonest = [...clocks].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return (
    <section>
      <h2>{say('limits')}</h2>
      <ul className={styles['rows']}>
        {soonest.map(({ id, name: words, dueAt, source, provisional }) => (
          <li key={id}>
            <span>
              {name(words)} <cite>{source}</cite> {provisional && <em>{say('provisional')}</em>}
            </span>
            <span className={styles['due']}>
              <At iso={dueAt} /> <TimeLeft dueAt={dueAt} custody={inCustody} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const marks = { proved: '✓', unproved: '✕', reopened: '✕', removed: '✕' } as const;

function Evidence({ task: { evidence } }: Props) {
  const say = useAboutWords();
  const name = useNames();
  if (evidence.charges.length === 0) return null;
  return (
    <section>
      <h2>{say('evidence')}</h2>
      <p className={evidence.open ? styles['good'] : styles['bad']}>
        {say(evidence.open ? 'gateOpen' : 'gateShut')}
        {evidence.uncharged.length > 0 && ` · ${say('uncharged', { count: evidence.uncharged.length })}`}
      </p>
      {evidence.charges.map((charge) => (
        <ul key={charge.charge} className={styles['rows']}>
          <li>
            <strong>{name(charge.name) || charge.offence}</strong>
          </li>
          {charge.elements.map(({ element, name: words, state }) => (
            <li key={element} className={state === 'proved' ? styles['good'] : styles['bad']}>
              <span>
                <span aria-hidden="true">{marks[state]}</span> {name(words) || element}
              </span>
              <span>{say(state)}</span>
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}

function HandedIn({ task: { submissions } }: Props) {
  const say = useAboutWords();
  const name = useNames();
  if (submissions.length === 0) return null;
  return (
    <section>
      <h2>{say('submissions')}</h2>
      <ul className={styles['rows']}>
        {submissions.map(({ id, name: words, text, receivedAt, answer }) => (
          <li key={id}>
            <span>
              {name(words)} <At iso={receivedAt} grain="day" /> {text}
            </span>
            <span className={answer ? styles['good'] : styles['bad']}>
              {say(answer ? 'answered' : 'unanswered')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
