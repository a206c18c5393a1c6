import { useQuery } from '@tanstack/react-query';
import { procedureQuery } from '@/api/procedures';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import type { Standing } from './standing';
import { useCaseWords } from './words';
import styles from './case.module.css';

/** The stages of the procedure: which were entered and when, and where the case stands. */
export function Stages({ standing }: Readonly<{ standing: Standing }>) {
  const say = useCaseWords();
  const name = useNames();
  const { data: definition } = useQuery(procedureQuery(standing.procedure));
  const entered = new Map(standing.stages.map(({ stage, at }) => [stage, at]));
  const listed =
    definition?.stages ?? standing.stages.map(({ stage, name: its }) => ({ id: stage, name: its }));
  return (
    <ol className={styles['stages']} aria-label={say('stages')}>
      {listed.map(({ id, name: its }, nth) => {
        const at = entered.get(id);
        const present = standing.stage === id;
        return (
          <li
            key={id}
            className={`${styles['stage']} ${present ? styles['present'] : at ? styles['passed'] : ''}`}
            aria-current={present ? 'step' : undefined}
            title={at && bureauTime(at)}
          >
            <i aria-hidden="true">{at && !present ? '✓' : nth + 1}</i>
            {name(its)}
            {at && <small>{bureauTime(at, 'day').slice(5)}</small>}
          </li>
        );
      })}
    </ol>
  );
}
