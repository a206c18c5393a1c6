import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { caseListQuery } from '@/api/cases';
import { officersQuery } from '@/api/directory';
import { questionKinds } from '@/api/questions';
import { useSession } from '@/api/session';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { Empty, Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { InquiryList } from './inquiries/inquiry-list';
import { useQuestionWords } from './questions/words';
import { useInvestigateWords } from './words';
import styles from './questions/questions.module.css';

const route = getRouteApi('/shell/investigate');

/** Where an inquiry begins: with a case or with a person. */
export function InvestigatePage() {
  const say = useInvestigateWords();
  const { rights } = useSession();
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{say('title')}</h1>
        <p className={page['note']} role="note">
          {say('recordedHelp')}
        </p>
      </header>
      {rights.investigates && <Questions />}
      {rights.investigates && <InquiryList />}
      <div className={page['two']}>
        <Cases />
        <Officers />
      </div>
    </div>
  );
}

function Questions() {
  const say = useInvestigateWords();
  const ask = useQuestionWords();
  return (
    <section className={page['card']}>
      <h2>{say('byQuestion')}</h2>
      <nav className={styles['kinds']} aria-label={say('byQuestion')}>
        {questionKinds.map((kind) => (
          <Link
            key={kind}
            to="/investigate/questions/$kind"
            params={{ kind }}
            search={{}}
            preload={false}
            className={styles['kind'] ?? ''}
          >
            <strong>{ask(kind)}</strong>
            <span>{ask(`${kind}Help`)}</span>
          </Link>
        ))}
      </nav>
    </section>
  );
}

function Cases() {
  const say = useInvestigateWords();
  const shared = useSharedWords();
  const navigate = useNavigate();
  const { unit } = useWho();
  const { q = '' } = route.useSearch();
  const [number, setNumber] = useState(q);
  const list = useInfiniteQuery(caseListQuery(q === '' ? {} : { q }));
  const items = list.data?.pages.flatMap((each) => each.items) ?? [];
  const find = (event: FormEvent) => {
    event.preventDefault();
    const text = number.trim();
    void navigate({
      to: '/investigate',
      search: ({ q: _, ...rest }) => (text === '' ? rest : { ...rest, q: text }),
      replace: true,
    });
  };
  return (
    <section className={page['card']}>
      <div className={page['cardHead']}>
        <h2>{say('byCase')}</h2>
        <form className={page['filters']} onSubmit={find}>
          <input
            className="field"
            aria-label={say('byNumber')}
            placeholder={say('byNumber')}
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
          <Btn type="submit">{say('find')}</Btn>
        </form>
      </div>
      {list.isPending && <Loading />}
      {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty title={say('noCases')} />}
      <ul className={page['list']}>
        {items.map(({ id, title, caseNumber, unit: of, startedAt }) => (
          <li key={id} className={page['rowLine']}>
            <span className={page['grow']}>
              <strong>{title ?? shared('hidden')}</strong>{' '}
              <span className={page['small']}>
                {caseNumber} · {unit(of)} · <At iso={startedAt} grain="day" />
              </span>
            </span>
            <Link to="/cases/$caseId" params={{ caseId: id }} search={{}}>
              {say('caseOf')}
            </Link>
            <Link to="/replay/$caseId" params={{ caseId: id }} search={{}} preload={false}>
              {say('replay')}
            </Link>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Btn busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('more')}
        </Btn>
      )}
    </section>
  );
}

function Officers() {
  const say = useInvestigateWords();
  const name = useNames();
  const { post, unit } = useWho();
  const [text, setText] = useState('');
  const { data: officers, error, refetch } = useQuery(officersQuery);
  const found = officers?.filter((officer) =>
    [
      name(officer.name),
      name({ zh: officer.name.zh, en: officer.name.zh }),
      unit(officer.unit),
      officer.id,
    ].some((each) => each.toLowerCase().includes(text.trim().toLowerCase())),
  );
  return (
    <section className={page['card']}>
      <div className={page['cardHead']}>
        <h2>{say('byOfficer')}</h2>
        <input
          className={`field ${page['narrow']}`}
          aria-label={say('filter')}
          placeholder={say('filter')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!officers && !error && <Loading />}
      <table className={page['table']}>
        <tbody>
          {found?.map((officer) => (
            <tr key={officer.id}>
              <th scope="row">
                <Link to="/investigate/$officer" params={{ officer: officer.id }} search={{}}>
                  {name(officer.name)}
                </Link>
              </th>
              <td>
                {officer.posts.length > 0 ? officer.posts.map(post).join(' · ') : unit(officer.unit)}
                {officer.suspension && (
                  <span className={`${page['chip']} ${page['chipBad']}`}>{say('suspended')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
