import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { TimeLeft } from '@/parts/task/time-left';
import { useNames } from '@/words/names';
import type { Duty, Standing } from './standing';
import { useParty, useWho } from './use-who';
import { useCaseWords } from './words';
import styles from './case.module.css';

type Props = Readonly<{
  standing: Standing;
  now: string;
  /** Begins to discharge an open one. */
  onDischarge?: (duty: string) => void;
}>;

/** What is owed and by whom, soonest first; what was done below it. */
export function Duties({ standing, now, onDischarge }: Props) {
  const say = useCaseWords();
  const name = useNames();
  const party = useParty(standing.parties);
  const sorted = standing.duties.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const open = sorted.filter(({ status }) => status === 'open');
  const rest = sorted.filter(({ status }) => status !== 'open');
  return (
    <div>
      {standing.duties.length === 0 && <p className={page['muted']}>{say('noDuties')}</p>}
      <ul>
        {open.map((duty) => (
          <li key={duty.id} className={styles['duty']}>
            <span>
              <strong>{name(duty.name)}</strong> <span className={page['small']}>{party(duty.subject)}</span>
            </span>
            <TimeLeft dueAt={duty.dueAt} custody now={now} />
            <Owers duty={duty} />
            {onDischarge && (
              <Btn size="small" onClick={() => onDischarge(duty.id)}>
                {say('discharge')}
              </Btn>
            )}
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={styles['more']} open={open.length === 0}>
          <summary>
            {say('duty-discharged')} {rest.filter(({ status }) => status === 'discharged').length}
          </summary>
          <ul>
            {rest.map((duty) => {
              const late = duty.dischargedAt !== null && duty.dischargedAt > duty.dueAt;
              return (
                <li key={duty.id} className={styles['duty']}>
                  <span>
                    {name(duty.name)}{' '}
                    <span className={page['small']}>
                      {party(duty.subject)} · {duty.source}
                    </span>
                  </span>
                  <span className={page['small']}>
                    {late ? (
                      <span className={`${page['chip']} ${page['chipBad']}`}>{say('doneLate')}</span>
                    ) : (
                      say(`duty-${duty.status}`)
                    )}{' '}
                    {duty.dischargedAt && <At iso={duty.dischargedAt} />}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}

function Owers({ duty }: Readonly<{ duty: Duty }>) {
  const say = useCaseWords();
  const { either } = useWho();
  return (
    <span className={page['small']}>
      {say('owedBy', { who: duty.owedBy.map(either).join(' · ') })} · {duty.source}
    </span>
  );
}
