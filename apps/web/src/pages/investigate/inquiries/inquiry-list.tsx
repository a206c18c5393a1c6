import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { inquiriesQuery } from '@/api/questions';
import type { Schemas } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { useSharedWords } from '@/words/shared';
import { useInquiryWords } from './words';

const route = getRouteApi('/shell/investigate');

const shownOnes = ['open', 'closed', 'all'] as const;
type Shown = (typeof shownOnes)[number];

/** The inquiries, newest first, page by page: those that are open, unless others are asked for. */
export function InquiryList() {
  const say = useInquiryWords();
  const { inquiries } = route.useSearch();
  const shown = shownOnes.find((each) => each === inquiries) ?? 'open';
  const list = useInfiniteQuery(inquiriesQuery(shown === 'all' ? undefined : shown));
  const items = list.data?.pages.flatMap((each) => each.items) ?? [];
  return (
    <section className={page['card']}>
      <div className={page['cardHead']}>
        <h2>{say('title')}</h2>
        <Filter shown={shown} />
      </div>
      {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.isSuccess && items.length === 0 && (
        <p className={page['muted']}>
          {say(`none-${shown}`)}
          {shown !== 'closed' && ` · ${say('noneHelp')}`}
        </p>
      )}
      <ul className={page['list']}>
        {items.map((inquiry) => (
          <Row key={inquiry.id} inquiry={inquiry} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Btn busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('moreOnes', { count: items.length })}
        </Btn>
      )}
    </section>
  );
}

function Filter({ shown }: Readonly<{ shown: Shown }>) {
  const say = useInquiryWords();
  const navigate = useNavigate();
  return (
    <select
      className="field"
      aria-label={say('which')}
      value={shown}
      onChange={({ target: { value } }) =>
        void navigate({
          to: '/investigate',
          search: ({ inquiries: _, ...rest }) => (value === 'open' ? rest : { ...rest, inquiries: value }),
          replace: true,
        })
      }
    >
      {shownOnes.map((each) => (
        <option key={each} value={each}>
          {say(each)}
        </option>
      ))}
    </select>
  );
}

function Row({ inquiry }: Readonly<{ inquiry: Schemas['InquirySummary'] }>) {
  const say = useInquiryWords();
  const shared = useSharedWords();
  const { officer } = useWho();
  const { id, number, subject, openedBy, openedAt, closedAt, questions } = inquiry;
  return (
    <li className={page['rowLine']}>
      <Link to="/investigate/inquiries/$inquiry" params={{ inquiry: id }}>
        <strong>{number}</strong>
      </Link>
      {closedAt !== null && <span className={page['chip']}>{say('closed')}</span>}
      <span className={page['grow']}>{subject ?? shared('hidden')}</span>
      <span className={page['small']}>
        {say('questions', { count: questions })} · {say('opened', { who: officer(openedBy) })}{' '}
        <At iso={openedAt} grain="day" />
      </span>
    </li>
  );
}
