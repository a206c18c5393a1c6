import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { TaskSummary } from '@/api/types';
import { TaskRow } from './task-row';
import { useRowSayings } from './use-row-sayings';
import styles from './inbox.module.css';

const rowHeight = 78;
const headingHeight = 27;
/** How near the end of what is read the next page is asked for, in rows. */
const readAhead = 20;

type Props = Readonly<{
  items: readonly TaskSummary[];
  /** Held persons come first: the list says where they end. */
  custodyFirst: boolean;
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
  const { items, custodyFirst, chosen, cursor, marked, hasMore, readsMore, readMore, onOpen, onMark } = props;
  const sayings = useRowSayings();
  const { say } = sayings;
  const scroller = useRef<HTMLDivElement>(null);
  const firstFree = custodyFirst ? items.findIndex(({ inCustody }) => !inCustody) : -1;
  const grouped = custodyFirst && items[0]?.inCustody === true;
  const headed = (index: number) => grouped && (index === 0 || index === firstFree);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight + (headed(index) ? headingHeight : 0),
    overscan: 8,
    // Rows beyond the edges are there already: scrolling need not wait until those after them are.
    useFlushSync: false,
  });
  useEffect(() => {
    rows.measure();
  }, [rows, grouped, firstFree]);
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
        {shown.map(({ index, start, size }) => {
          const task = items[index];
          return (
            task && (
              <li
                key={task.id}
                className={styles['place']}
                style={{ transform: `translateY(${start}px)`, height: size }}
              >
                {headed(index) && (
                  <h2 className={styles['heading']}>{say(index === 0 ? 'groupHeld' : 'groupFree')}</h2>
                )}
                <TaskRow
                  task={task}
                  sayings={sayings}
                  chosen={task.id === chosen}
                  atCursor={index === cursor}
                  marked={marked.has(task.id)}
                  onOpen={onOpen}
                  onMark={onMark}
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
