import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { useNames } from '@/words/names';
import { useDurations } from '@/words/duration-words';
import type { Standing } from './standing';
import { ClockRow } from './suspects';
import { useParty } from './use-who';
import { useCaseWords } from './words';
import styles from './case.module.css';

type Props = Readonly<{ standing: Standing; now: string; past?: boolean }>;

/** The limits that run, soonest first; with `past`, those that are over below them. */
export function Limits({ standing, now, past = true }: Props) {
  const say = useCaseWords();
  const party = useParty(standing.parties);
  const sorted = standing.clocks.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const runs = sorted.filter(({ status }) => status === 'running');
  const over = sorted.filter(({ status }) => status !== 'running');
  return (
    <div className={page['list']}>
      {runs.length === 0 && <p className={page['muted']}>{say('noLimits')}</p>}
      {runs.map((clock) => (
        <div key={clock.id}>
          <p className={page['small']}>{party(clock.subject)}</p>
          <ClockRow clock={clock} now={now} />
        </div>
      ))}
      {past && over.length > 0 && <Past clocks={over} party={party} />}
    </div>
  );
}

function Past({
  clocks,
  party,
}: Readonly<{ clocks: Standing['clocks']; party: (id: string | null) => string }>) {
  const say = useCaseWords();
  const name = useNames();
  const span = useDurations();
  return (
    <details className={styles['more']}>
      <summary>
        {say('clock-stopped')} / {say('clock-expired')} {clocks.length}
      </summary>
      <ul>
        {clocks.map((clock) => (
          <li key={clock.id} className={styles['duty']}>
            <span>
              {name(clock.name)}{' '}
              <span className={page['small']}>
                {party(clock.subject)} · {span(clock.limit)} · {clock.source}
              </span>
            </span>
            <span className={page['small']}>
              {say(`clock-${clock.status}`)} <At iso={clock.stoppedAt ?? clock.dueAt} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
