import { useOfficerNames } from '@/api/directory';
import type { TaskView } from '@/api/types';
import { useNames } from '@/words/names';
import { useReasonWords } from './reason-words';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

/** Who could sign when the task was offered, and who was passed over and why. */
export function Eligibility({ task: { eligibility } }: Readonly<{ task: TaskView }>) {
  const say = useSigningWords();
  const reason = useReasonWords();
  const name = useNames();
  const officer = useOfficerNames();
  return (
    <section className={styles['group']}>
      <h2 className={styles['legend']}>{say('eligibility')}</h2>
      <ul className={styles['eligible']}>
        {eligibility.eligible.map((id) => (
          <li key={id}>✓ {name(officer(id))}</li>
        ))}
        {eligibility.passedOver.map(({ officer: id, because }) => (
          <li key={id} className={styles['help']}>
            ✕ {name(officer(id))} · {reason(because)}
          </li>
        ))}
      </ul>
    </section>
  );
}
