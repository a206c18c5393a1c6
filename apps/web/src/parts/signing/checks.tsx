import type { TaskView } from '@/api/types';
import { At } from '@/design/instant';
import { useNames } from '@/words/names';
import { useCheckWords } from './check-words';
import styles from './checks.module.css';

type Check = TaskView['checks'][number];

const marks = { ok: '✓', fails: '✕', unknown: '○' } as const;

/** What was computed of the rules that inform one row of the checklist, or of all rows. */
export function Checks({ checks }: Readonly<{ checks: readonly Check[] }>) {
  const say = useCheckWords();
  const name = useNames();
  if (checks.length === 0) return null;
  return (
    <ul className={styles['checks']} aria-label={say('checks')}>
      {checks.map((check) => (
        <li key={check.id} className={styles[check.state]}>
          <span aria-hidden="true">{marks[check.state]}</span> {name(check.name)}{' '}
          <span className={styles['state']}>
            {say(check.state)}
            {check.concerns.length > 0 && ` · ${say('places', { count: check.concerns.length })}`}
          </span>{' '}
          <cite className={styles['source']}>{check.source}</cite>
        </li>
      ))}
    </ul>
  );
}

/** All of them in one line: how many are kept. */
export function ChecksSum({ checks }: Readonly<{ checks: readonly Check[] }>) {
  const say = useCheckWords();
  const times = (state: Check['state']) => checks.filter((check) => check.state === state).length;
  if (checks.length === 0) return null;
  const [ok, fails, unknown] = [times('ok'), times('fails'), times('unknown')];
  return (
    <p className={`${styles['sum']} ${fails > 0 ? styles['fails'] : ''}`} title={say('onlyHelp')}>
      {say('sum', { count: checks.length, ok, fails, unknown })}
    </p>
  );
}

/** Rules that were not kept, as it was recorded: they ask and block nothing. */
export function Alarms({ alarms }: Pick<TaskView, 'alarms'>) {
  const say = useCheckWords();
  const name = useNames();
  if (alarms.length === 0) return null;
  return (
    <section className={styles['alarms']} aria-label={say('alarms', { count: alarms.length })}>
      <ul>
        {alarms.map(({ id, alarm, name: words, source, at }) => (
          <li key={id}>
            <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M6 0.5 11.5 11.5H0.5z" fill="currentColor" />
            </svg>{' '}
            <strong>{words ? name(words) : alarm}</strong> {source && <cite>{source}</cite>} <At iso={at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
