import { Link } from '@tanstack/react-router';
import type { TaskPage } from '@/api/tasks';
import { filterOf, taskViews, type TaskView } from './search';
import { useInboxWords } from './words';
import styles from './inbox.module.css';

type Props = Readonly<{ view: TaskView; counts: TaskPage['counts'] | undefined }>;

/** The server counts so far. */
const countedMax = 1_000;
const countText = (count: number) => (count < countedMax ? String(count) : `${countedMax - 1}+`);

export function ViewTabs({ view, counts }: Props) {
  const say = useInboxWords();
  return (
    <nav aria-label={say('views')}>
      <ul className={styles['tabs']}>
        {taskViews.map((each) => (
          <li key={each}>
            <Link
              to="/inbox"
              search={(before) => ({ ...filterOf(before), view: each })}
              className={styles['tab'] ?? ''}
              aria-current={each === view ? 'page' : undefined}
            >
              {say(each)} {counts && <span className={styles['count']}>{countText(counts[each])}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
