import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { materialQuery, taskQuery } from '@/api/tasks';
import { Btn } from '@/design/button';
import { Icon } from '@/design/icons';
import { Empty, Failed, Loading } from '@/design/page-state';
import { useShortcut } from '@/design/shortcuts';
import { ReassignDialog } from '@/parts/task/reassign-dialog';
import { Filters } from './filters';
import { filterOf, listedBy } from './search';
import { TaskList } from './task-list';
import { useTaskList } from './use-task-list';
import { ViewTabs } from './view-tabs';
import { useInboxWords } from './words';
import styles from './inbox.module.css';

const route = getRouteApi('/shell/inbox');
const SigningRoom = lazy(async () => ({
  default: (await import('@/parts/signing/signing-room')).SigningRoom,
}));

const emptyWords = {
  mine: 'noneMine',
  available: 'noneAvailable',
  unit: 'noneUnit',
  delegated: 'noneDelegated',
  done: 'noneDone',
} as const;

function toggled(marked: ReadonlySet<string>, task: string): ReadonlySet<string> {
  const after = new Set(marked);
  if (!after.delete(task)) after.add(task);
  return after;
}

/** The list on the left, the file on the right; after a signature the next one opens by itself. */
export function InboxPage() {
  const say = useInboxWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const search = route.useSearch();
  const { view = 'available', task: chosen } = search;
  const filter = filterOf(search);
  const list = useTaskList(listedBy(search));
  const { items, drop } = list;
  const [cursor, setCursor] = useState(-1);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [reassigning, setReassigning] = useState(false);
  const [listHidden, setListHidden] = useState(false);

  const open = useCallback(
    (task: string | undefined) => {
      setCursor(items.findIndex(({ id }) => id === task));
      void navigate({ to: '/inbox', search: { ...search, task } as typeof search });
    },
    [items, navigate, search],
  );

  // What comes next is read before it is asked for, so that it is there at once.
  const at = chosen === undefined ? -1 : items.findIndex(({ id }) => id === chosen);
  const nextId = items[at + 1]?.id;
  useEffect(() => {
    if (nextId !== undefined) void client.prefetchQuery(taskQuery(nextId));
  }, [client, nextId]);

  const goOn = useCallback(
    (signed: string) => {
      const place = items.findIndex(({ id }) => id === signed);
      const following = items[place + 1] ?? items[place - 1];
      drop(signed);
      client.removeQueries({ queryKey: materialQuery('', '').queryKey.slice(0, 1), type: 'inactive' });
      open(following?.id);
    },
    [client, drop, items, open],
  );

  const mark = useCallback((task: string) => setMarked((before) => toggled(before, task)), []);
  const move = (by: number) =>
    setCursor((before) => Math.max(0, Math.min(items.length - 1, (before < 0 ? at : before) + by)));
  const underCursor = items[cursor]?.id;
  useShortcut('j', say('next'), () => move(1));
  useShortcut('k', say('previous'), () => move(-1));
  useShortcut('Enter', say('open'), () => underCursor && open(underCursor));
  useShortcut('x', say('mark'), () => underCursor && mark(underCursor));
  useShortcut('[', say('toggleList'), () => setListHidden((hidden) => !hidden));

  const markedTasks = items.filter(({ id }) => marked.has(id));
  const { sort: _, ...narrowing } = filter;
  const filtered = Object.keys(narrowing).length > 0;
  return (
    <div
      className={`${styles['page']} ${chosen ? styles['withFile'] : ''} ${listHidden ? styles['noList'] : ''}`}
    >
      <section className={styles['side']} aria-label={say('title')}>
        <h1 className="visually-hidden">{say('title')}</h1>
        <ViewTabs view={view} counts={list.counts} />
        <Filters search={search} />
        {list.old && (
          <Btn kind="quiet" size="small" onClick={() => void list.refresh()}>
            {say('fresh')}
          </Btn>
        )}
        {list.isPending && <Loading />}
        {list.error && items.length === 0 && <Failed error={list.error} retry={() => void list.refetch()} />}
        {!list.isPending && !list.error && items.length === 0 && (
          <Empty title={say(filtered ? 'noneFiltered' : emptyWords[view])}>{say('noneHelp')}</Empty>
        )}
        {items.length > 0 && (
          <TaskList
            items={items}
            custodyFirst={view !== 'done' && (filter.sort ?? 'custody') === 'custody'}
            chosen={chosen}
            cursor={cursor}
            marked={marked}
            hasMore={list.hasNextPage}
            readsMore={list.isFetchingNextPage}
            readMore={() => void list.fetchNextPage()}
            onOpen={open}
            onMark={mark}
          />
        )}
        {markedTasks.length > 0 && (
          <div className={styles['bulk']} role="toolbar">
            <span>{say('marked', { count: markedTasks.length })}</span>
            <Btn size="small" onClick={() => setReassigning(true)}>
              {say('reassign')}
            </Btn>
            <Btn size="small" kind="quiet" onClick={() => setMarked(new Set(items.map(({ id }) => id)))}>
              {say('markAll')}
            </Btn>
            <Btn size="small" kind="quiet" onClick={() => setMarked(new Set())}>
              {say('unmark')}
            </Btn>
          </div>
        )}
      </section>
      <section className={styles['file']}>
        <div className={styles['fileBar']}>
          <Btn kind="quiet" size="small" className={styles['onPhone']} onClick={() => open(undefined)}>
            <Icon name="back" /> {say('title')}
          </Btn>
          <Btn
            kind="quiet"
            size="small"
            className={styles['onDesk']}
            aria-label={say(listHidden ? 'showList' : 'hideList')}
            aria-expanded={!listHidden}
            onClick={() => setListHidden(!listHidden)}
          >
            <Icon name="panel" />
          </Btn>
        </div>
        {chosen ? (
          <Suspense fallback={<Loading />}>
            <SigningRoom key={chosen} taskId={chosen} onSigned={() => goOn(chosen)} />
          </Suspense>
        ) : (
          <Empty title={say('pick')}>{say('pickHelp')}</Empty>
        )}
      </section>
      {reassigning && (
        <ReassignDialog
          tasks={markedTasks}
          onClose={() => setReassigning(false)}
          onDone={() => {
            setReassigning(false);
            setMarked(new Set());
            void list.refresh();
          }}
        />
      )}
    </div>
  );
}
