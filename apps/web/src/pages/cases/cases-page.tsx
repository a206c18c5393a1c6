import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { caseListQuery } from '@/api/cases';
import { unitsQuery } from '@/api/directory';
import { procedureQuery } from '@/api/procedures';
import type { CaseSummary } from '@/api/types';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import { At } from '@/design/instant';
import { Empty, Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { SealedMark } from '@/design/withheld';
import { Table } from '@/design/table';
import { useWho } from '@/parts/case/use-who';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import type { CasesSearch } from './route';
import { useCasesWords } from './words';

const route = getRouteApi('/shell/cases');

/** Every case one may see, newest first. */
export function CasesPage() {
  const say = useCasesWords();
  const search = route.useSearch();
  const list = useInfiniteQuery(caseListQuery(search));
  const items = list.data?.pages.flatMap((each) => each.items) ?? [];
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{say('title')}</h1>
        <Filters search={search} />
      </header>
      <section className={page['card']}>
        {list.isPending && <Loading />}
        {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
        {list.isSuccess && items.length === 0 && <Empty title={say('none')}>{say('noneHelp')}</Empty>}
        {items.length > 0 && <Listed items={items} />}
        {list.hasNextPage && (
          <Btn busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {say('more')} · {say('listed', { count: items.length })}
          </Btn>
        )}
      </section>
    </div>
  );
}

function Filters({ search }: Readonly<{ search: CasesSearch }>) {
  const say = useCasesWords();
  const name = useNames();
  const navigate = useNavigate();
  const { data: units } = useQuery(unitsQuery);
  const [number, setNumber] = useState(search.q ?? '');
  const set = (changed: CasesSearch) => {
    const { q, unit, status, custody } = { ...search, ...changed };
    const kept = {
      ...(q && { q }),
      ...(unit && { unit }),
      ...(status && { status }),
      ...(custody && { custody }),
    };
    void navigate({ to: '/cases', search: kept, replace: true });
  };
  const find = (event: FormEvent) => {
    event.preventDefault();
    set({ q: number.trim() });
  };
  return (
    <form className={page['filters']} onSubmit={find}>
      <input
        className="field"
        aria-label={say('byNumber')}
        placeholder={say('byNumber')}
        value={number}
        onChange={({ target }) => setNumber(target.value)}
      />
      <Btn type="submit">{say('find')}</Btn>
      <Choice
        aria-label={say('byUnit')}
        value={search.unit ?? ''}
        none={say('anyUnit')}
        options={units?.map((unit) => [unit.id, name(unit.name)]) ?? []}
        onChange={(unit) => set({ unit })}
      />
      <Choice
        aria-label={say('byStatus')}
        value={search.status ?? ''}
        none={say('anyStatus')}
        options={[
          ['open', say('open')],
          ['closed', say('closed')],
        ]}
        onChange={(status) => set({ status })}
      />
      <label>
        <input
          type="checkbox"
          checked={search.custody === 'true'}
          onChange={({ target }) => set({ custody: target.checked ? 'true' : '' })}
        />{' '}
        {say('custodyOnly')}
      </label>
    </form>
  );
}

function Listed({ items }: Readonly<{ items: readonly CaseSummary[] }>) {
  const say = useCasesWords();
  return (
    <Table
      heads={(['caseOf', 'unit', 'stage', 'state', 'next', 'started'] as const).map((word) => say(word))}
    >
      {items.map((item) => (
        <Row key={item.id} item={item} />
      ))}
    </Table>
  );
}

function Row({ item }: Readonly<{ item: CaseSummary }>) {
  const say = useCasesWords();
  const shared = useSharedWords();
  const name = useNames();
  const { officer, unit } = useWho();
  const { data: definition } = useQuery(procedureQuery(item.procedure));
  return (
    <tr>
      <th scope="row">
        <Link to="/cases/$caseId" params={{ caseId: item.id }} search={{}}>
          {item.title ?? shared('hidden')}
        </Link>
        <div className={page['small']}>{item.caseNumber ?? item.id}</div>
      </th>
      <td>
        {unit(item.unit)}
        <div className={page['small']}>{item.handlers.map(officer).join(' · ')}</div>
      </td>
      <td>{name(definition?.stages.find(({ id }) => id === item.stage)?.name) || item.stage}</td>
      <td>
        <span className={`${page['chip']} ${item.closedAt === null ? page['chipBlue'] : ''}`}>
          {say(item.closedAt === null ? 'open' : 'closed')}
        </span>{' '}
        {item.sealed && <SealedMark />}{' '}
        {item.inCustody && <span className={`${page['chip']} ${page['chipBad']}`}>{say('custody')}</span>}
      </td>
      <td>{item.nextWakeAt && <At iso={item.nextWakeAt} />}</td>
      <td className={page['nowrap']}>
        <At iso={item.startedAt} grain="day" />
      </td>
    </tr>
  );
}
