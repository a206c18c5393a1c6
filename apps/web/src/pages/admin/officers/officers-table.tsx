import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useSession } from '@/api/session';
import { officerPagesQuery, type Officer } from '@/api/staff';
import { Btn } from '@/design/button';
import { Empty, Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useWho } from '@/parts/case/use-who';
import { useNames } from '@/words/names';
import { NewOfficerDialog } from './new-officer-dialog';
import { OfficerSheet } from './officer-sheet';
import { StandingChip } from './standing-chip';
import { useOfficerWords } from './words';

/** Everybody: where, in which posts, qualified for what, and whether they may approve. The server looks for a name. */
export function OfficersTable({ opened }: Readonly<{ opened: string | undefined }>) {
  const say = useOfficerWords();
  const navigate = useNavigate();
  const { rights } = useSession();
  const [text, setText] = useState('');
  const [adding, setAdding] = useState(false);
  const q = useDeferredValue(text.trim());
  const list = useInfiniteQuery(officerPagesQuery(q));
  const officers = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const show = (officer: string | undefined) =>
    void navigate({ to: '/admin', search: { tab: 'officers', ...(officer !== undefined && { officer }) } });
  return (
    <section className={page['card']}>
      <div className={page['cardHead']}>
        <input
          className={`field ${page['narrow']}`}
          type="search"
          aria-label={say('filter')}
          placeholder={say('filter')}
          value={text}
          maxLength={100}
          onChange={({ target }) => setText(target.value)}
        />
        {rights.administers && <Btn onClick={() => setAdding(true)}>{say('register')}</Btn>}
      </div>
      {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.isSuccess && officers.length === 0 && <Empty title={say('nobody')} />}
      {officers.length > 0 && (
        <Table
          heads={(['officer', 'unit', 'posts', 'qualification', 'standing'] as const).map((word) =>
            say(word),
          )}
        >
          {officers.map((officer) => (
            <Row key={officer.id} officer={officer} />
          ))}
        </Table>
      )}
      {list.hasNextPage && (
        <Btn busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('more', { count: officers.length })}
        </Btn>
      )}
      {opened !== undefined && <OfficerSheet key={opened} officer={opened} onClose={() => show(undefined)} />}
      {adding && (
        <NewOfficerDialog
          onClose={() => setAdding(false)}
          onDone={(officer) => {
            setAdding(false);
            show(officer);
          }}
        />
      )}
    </section>
  );
}

function Row({ officer }: Readonly<{ officer: Officer }>) {
  const say = useOfficerWords();
  const name = useNames();
  const { post, unit } = useWho();
  return (
    <tr>
      <th scope="row">
        <Link to="/admin" search={{ tab: 'officers', officer: officer.id }}>
          {name(officer.name)}
        </Link>{' '}
        <code className={page['small']}>{officer.id}</code>
      </th>
      <td>{unit(officer.unit)}</td>
      <td>{officer.posts.map(post).join(' · ')}</td>
      <td>
        {officer.qualifications.length === 0
          ? say('noQualification')
          : officer.qualifications.map(({ level }) => say(level)).join(' · ')}
      </td>
      <td>
        <StandingChip officer={officer} />
      </td>
    </tr>
  );
}
