import type { TaskView } from '@/api/types';
import { Scroll } from '@/design/scroll';
import { ChangesSideBySide, DemandsAnswered } from './changes';
import { Earlier } from './earlier';
import { Eligibility } from './eligibility';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

/** The rounds of this request: what changed since the last one, what was demanded and answered, what was said in each. */
export function HistoryPanel({ task }: Readonly<{ task: TaskView }>) {
  const say = useSigningWords();
  return (
    <Scroll label={say('history')} className={styles['scroll']}>
      <ChangesSideBySide task={task} />
      <DemandsAnswered task={task} />
      <Earlier task={task} all />
      <Eligibility task={task} />
    </Scroll>
  );
}
