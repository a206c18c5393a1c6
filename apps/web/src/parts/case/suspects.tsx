import { TimeLeft } from '@/parts/task/time-left';
import { urgencyOf } from '@/parts/task/urgency';
import { At } from '@/design/instant';
import { Withheld } from '@/design/withheld';
import { useNames } from '@/words/names';
import page from '@/design/page.module.css';
import { nextDue, type Clock, type Standing } from './standing';
import { useDisposals } from './disposal-words';
import { useParty } from './use-who';
import { useCaseWords } from './words';
import styles from './case.module.css';

type Props = Readonly<{ standing: Standing; now: string }>;

/** Each suspect: under what measure since when, and the limit that is over first. */
export function Suspects({ standing, now }: Props) {
  const say = useCaseWords();
  const name = useNames();
  const party = useParty(standing.parties);
  const disposal = useDisposals();
  if (standing.subjects.length === 0) return <p className={page['muted']}>{say('noSuspects')}</p>;
  return (
    <ul>
      {standing.subjects.map(({ id, measure, disposed }) => {
        const about = standing.parties.find((each) => each.id === id);
        const clock = nextDue(standing.clocks, id);
        return (
          <li key={id} className={styles['suspect']}>
            <p className={page['rowLine']}>
              <span className={styles['name']}>{party(id)}</span>
              {about?.withheld && <Withheld />}
              {about?.minor && <span className={`${page['chip']} ${page['chipWarn']}`}>{say('minor')}</span>}
              {about?.deputy && <span className={page['chip']}>{say('deputy')}</span>}
              {measure ? (
                <span className={`${page['chip']} ${page[measure.custody ? 'chipBad' : 'chipBlue']}`}>
                  {name(measure.name)}
                </span>
              ) : (
                <span className={page['muted']}>{say('noMeasure')}</span>
              )}
              {measure && (
                <span className={page['small']}>
                  <At iso={measure.since} />
                </span>
              )}
              {disposed && (
                <span className={page['small']}>{say('disposed', { as: disposal(disposed.as) })}</span>
              )}
            </p>
            {clock && <ClockRow clock={clock} now={now} />}
          </li>
        );
      })}
    </ul>
  );
}

/** A limit that runs: how much of it is used up, and how long is left. */
export function ClockRow({ clock, now }: Readonly<{ clock: Clock; now: string }>) {
  const name = useNames();
  const [from, to, at] = [clock.from, clock.dueAt, now].map((iso) => Date.parse(iso)) as [
    number,
    number,
    number,
  ];
  const used = Math.min(100, Math.max(0, ((at - from) / Math.max(1, to - from)) * 100));
  return (
    <div className={styles['clockRow']}>
      <span>
        {name(clock.name)}{' '}
        <span className={page['small']}>
          <At iso={clock.dueAt} /> · {clock.source}
        </span>
      </span>
      <TimeLeft dueAt={clock.dueAt} custody now={now} />
      <span className={styles['progress']} aria-hidden="true">
        <i data-urgency={urgencyOf(clock.dueAt, now, true)} style={{ width: `${used}%` }} />
      </span>
    </div>
  );
}
