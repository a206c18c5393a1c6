import { useQuery } from '@tanstack/react-query';
import { logClockQuery, useLogNow } from '@/api/log-clock';
import { bureauTime } from '@/words/instants';
import { useSharedWords } from '@/words/shared';
import styles from './shell.module.css';

/** A simulated log says so on every page, so that it can never pass for a real one. */
export function SimulationBanner() {
  const say = useSharedWords();
  const { data: clock } = useQuery(logClockQuery);
  const now = useLogNow();
  if (!clock?.simulated) return <div />;
  return (
    <p className={styles['banner']} role="note">
      <span>{say('simulated')}</span>
      <span>{say('simulatedClock', { time: bureauTime(now) })}</span>
    </p>
  );
}
