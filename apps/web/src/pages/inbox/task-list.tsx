import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { TaskSummary } from '@/api/types';
import { TaskRow } from './task-row';
import { useInboxWords } from './words';
import styles from './inbox.module.css';

const rowHeight = 78;
/** How near the end of what is read the next page is asked for, in rows. */
const readAhead = 20;

type Props = Readonly<{
  items: readonly TaskSummary[];
  chosen: string | undefined;
  cursor: number;
  marked: ReadonlySet<string>;
  hasMore: boolean;
  readsMore: boolean;
  readMore: () => void;
  onOpen: (task: string) => void;
  onMark: (task: string) => void;
}>;

/** A list of any length: only what is on the screen is in the page. */
export function TaskList(props: Props) {
  const { items, chosen, cursor, marked, hasMore, readsMore, readMore, onOpen, onMark } = props;
  const say = useInboxWords();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !readsMore && last >= items.length - readAhead) readMore();
  }, [hasMore, readsMore, last, items.length, readMore]);
  useEffect(() => {
    if (cursor >= 0) rows.scrollToIndex(cursor, { align: 'auto' });
  }, [cursor, rows]);
  return (
    <div ref={scroller} className={styles['scroller']} role="region" aria-label={say('list')}>
      <ul className={styles['rows']} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const task = items[index];
          return (
            task && (
              <li
                key={task.id}
                className={styles['place']}
                style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              >
                <TaskRow
                  task={task}
                  chosen={task.id === chosen}
                  atCursor={index === cursor}
                  marked={marked.has(task.id)}
                  onOpen={() => onOpen(task.id)}
                  onMark={() => onMark(task.id)}
                />
              </li>
            )
          );
        })}
      </ul>
      {readsMore && <p className={styles['more']}>{say('more')}</p>}
    </div>
  );
}
