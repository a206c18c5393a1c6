import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { taskListQuery, taskQuery } from '@/api/tasks';
import { SigningRoom } from '@/parts/signing/signing-room';
import { useNames } from '@/words/names';
import { useTaskPageWords } from './words';
import styles from './task-page.module.css';

const route = getRouteApi('/shell/tasks/$taskId');

/** One task on the whole page. After a signature the most pressing of those that wait opens in its place. */
export function TaskPage() {
  const say = useTaskPageWords();
  const name = useNames();
  const { taskId } = route.useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data } = useInfiniteQuery(taskListQuery({ view: 'available' }));
  const next = data?.pages[0]?.items.find(({ id }) => id !== taskId);
  useEffect(() => {
    if (next) void client.prefetchQuery(taskQuery(next.id));
  }, [client, next]);
  const goOn = () =>
    next
      ? void navigate({ to: '/tasks/$taskId', params: { taskId: next.id } })
      : void navigate({ to: '/inbox', search: {} });
  return (
    <div className={styles['page']}>
      <nav className={styles['bar']} aria-label={say('way')}>
        <Link to="/inbox" search={{ task: taskId }}>
          {say('inInbox')}
        </Link>
        {next ? (
          <Link to="/tasks/$taskId" params={{ taskId: next.id }}>
            {say('next', { link: name(next.linkName), number: next.caseNumber ?? next.case })}
          </Link>
        ) : (
          <span>{say('last')}</span>
        )}
      </nav>
      <div className={styles['room']}>
        <SigningRoom key={taskId} taskId={taskId} onSigned={goOn} />
      </div>
    </div>
  );
}
