import { useCaseWords } from '../words';
import type { MarkLook } from './lanes';
import { MarkShape } from './shapes';
import type { By } from './timeline';
import styles from './timeline.module.css';

const bars = [
  ['custody', 'legendCustody'],
  ['measure', 'legendMeasure'],
  ['calm', 'legendRunning'],
  ['urgent', 'legendUrgent'],
  ['over', 'legendOver'],
  ['late', 'legendLate'],
] as const;
const marks = {
  person: [
    ['due', 'legendDue'],
    ['record', 'legendRecord'],
    ['alarm', 'legendAlarm'],
  ],
  link: [
    ['approve', 'legendApprove'],
    ['return', 'legendReturn'],
    ['refuse', 'legendRefuse'],
  ],
} as const satisfies Record<By, readonly (readonly [MarkLook, string])[]>;

/** What colours and shapes mean. */
export function Legend({ by }: Readonly<{ by: By }>) {
  const say = useCaseWords();
  return (
    <ul className={styles['legend']} aria-label={say('legend')}>
      {by === 'person' &&
        bars.map(([look, word]) => (
          <li key={look}>
            <span className={`${styles['swatch']} ${styles[look]}`} aria-hidden="true" />
            {say(word)}
          </li>
        ))}
      {marks[by].map(([look, word]) => (
        <li key={look}>
          <span className={styles[`mark-${look}`]}>
            <MarkShape look={look} />
          </span>
          {say(word)}
        </li>
      ))}
    </ul>
  );
}
