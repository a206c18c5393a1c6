import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { caseListQuery } from '@/api/cases';
import { myFindingsQuery } from '@/api/findings';
import { useMe } from '@/api/session';
import { dutiesQuery } from '@/api/time';
import type { Schemas } from '@/api/types';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { At } from '@/design/instant';
import { TimeLeft } from '@/parts/task/time-left';
import { UntrustedRows } from '@/parts/untrusted/rows';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { Expiring } from './expiring';
import { useDeskWords } from './words';

/** What a handler has to do now: mend, discharge, watch what runs out, and go on with the cases. */
export function DeskPage() {
  const say = useDeskWords();
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{say('title')}</h1>
        <p className={page['acts']}>
          <Link to="/desk/new">{say('newCase')}</Link>
          <Link to="/desk/import">{say('importCases')}</Link>
        </p>
      </header>
      <div className={page['two']}>
        <div className={page['list']}>
          <ToMend />
          <MyDuties />
        </div>
        <div className={page['list']}>
          <Expiring />
          <MyCases />
        </div>
      </div>
    </div>
  );
}

function ToMend() {
  const say = useDeskWords();
  const shared = useSharedWords();
  const { data, error, refetch } = useQuery(myFindingsQuery);
  const requests = new Map<string, Schemas['FindingInCase'][]>();
  for (const finding of data?.items ?? []) {
    const key = finding.request ?? finding.id;
    requests.set(key, [...(requests.get(key) ?? []), finding]);
  }
  return (
    <section className={page['card']}>
      <h2>{say('toMend')}</h2>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      <UntrustedRows rows={data?.untrusted ?? []} />
      {data && requests.size === 0 && !data.untrusted && (
        <p className={page['muted']}>{say('nothingToMend')}</p>
      )}
      {[...requests].map(([request, findings]) => (
        <article key={request}>
          <p className={page['rowLine']}>
            <strong className={page['grow']}>{findings[0]?.caseNumber ?? findings[0]?.case}</strong>
            {findings[0]?.dueAt && <TimeLeft dueAt={findings[0].dueAt} />}
            <Link
              to="/desk/$caseId"
              params={{ caseId: findings[0]?.case ?? '' }}
              search={{ work: 'mend', what: request }}
            >
              {say('mend')}
            </Link>
          </p>
          <ol>
            {findings.map(({ id, item, requirement, problem }) => (
              <li key={id}>
                <span className={`${page['chip']} ${page['chipWarn']}`}>{item ?? '•'}</span>{' '}
                {requirement ?? problem ?? shared('hidden')}
              </li>
            ))}
          </ol>
        </article>
      ))}
    </section>
  );
}

function MyDuties() {
  const say = useDeskWords();
  const name = useNames();
  const me = useMe();
  const list = useInfiniteQuery(dutiesQuery({ status: 'open' }));
  const mine = new Set([me.id, ...me.posts.map(({ post }) => post)]);
  const owed = list.data?.pages
    .flatMap(({ items }) => items)
    .filter(({ owedBy }) => owedBy.some((who) => mine.has(who)));
  // Whose they are to discharge stands in the file alone: nobody who sees the case is to miss one.
  const untrusted = list.data?.pages.flatMap((each) => each.untrusted ?? []) ?? [];
  return (
    <section className={page['card']}>
      <h2>{say('myDuties')}</h2>
      {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      <UntrustedRows rows={untrusted} />
      {owed?.length === 0 && untrusted.length === 0 && <p className={page['muted']}>{say('noDuties')}</p>}
      <ul className={page['list']}>
        {owed?.map((duty) => (
          <li key={duty.id} className={page['rowLine']}>
            <span className={page['grow']}>
              <strong>{name(duty.name)}</strong>{' '}
              <span className={page['small']}>
                {duty.caseNumber ?? duty.case} · {duty.source}
              </span>
            </span>
            <TimeLeft dueAt={duty.dueAt} custody />
            <Link to="/desk/$caseId" params={{ caseId: duty.case }} search={{ duty: duty.id }}>
              {say('discharge')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MyCases() {
  const say = useDeskWords();
  const shared = useSharedWords();
  const me = useMe();
  const list = useInfiniteQuery(caseListQuery({ handler: me.id, status: 'open' }));
  const cases = list.data?.pages.flatMap(({ items }) => items);
  return (
    <section className={page['card']}>
      <h2>{say('myCases')}</h2>
      {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {cases?.length === 0 && <p className={page['muted']}>{say('noCases')}</p>}
      <ul className={page['list']}>
        {cases?.map(({ id, title, caseNumber, nextWakeAt }) => (
          <li key={id} className={page['rowLine']}>
            <span className={page['grow']}>
              <Link to="/cases/$caseId" params={{ caseId: id }} search={{}}>
                {title ?? shared('hidden')}
              </Link>{' '}
              <span className={`${page['small']} ${page['nowrap']}`}>{caseNumber}</span>
            </span>
            {nextWakeAt && (
              <span className={page['small']}>
                {say('nextWake')} <At iso={nextWakeAt} />
              </span>
            )}
            <Link to="/desk/$caseId" params={{ caseId: id }} search={{ work: 'request' }}>
              {say('work')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
