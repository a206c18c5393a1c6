import { Link } from '@tanstack/react-router';
import styles from './page.module.css';

export type TabEntry = Readonly<{ id: string; label: string; count?: number }>;

type Props = Readonly<{ label: string; tabs: readonly TabEntry[]; chosen: string }>;

/** Views of one page. Each has its address, so that it can be sent to somebody. */
export function Tabs({ label, tabs, chosen }: Props) {
  return (
    <nav aria-label={label} className={styles['tabs']}>
      {tabs.map(({ id, label: word, count }) => (
        <Link
          key={id}
          to="."
          search={(before) => ({ ...before, tab: id })}
          replace
          className={styles['tab'] ?? ''}
          aria-current={id === chosen ? 'page' : undefined}
        >
          {word} {count !== undefined && <span className={styles['count']}>{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
