import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { changesQuery, inquiryQuery, type RowFound } from '@/api/questions';
import type { Schemas } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { Empty, Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { useSharedWords } from '@/words/shared';
import { Found } from '../questions/found';
import { searchOf } from '../questions/parameters';
import { useBounds } from '../questions/use-bounds';
import { useQuestionWords } from '../questions/words';
import { TurnButton, Turns } from './inquiry-turns';
import { useInquiryWords } from './words';
import styles from '../questions/questions.module.css';

type Saved = Schemas['SavedQuestion'];
type Change = Schemas['QuestionChange'];

const route = getRouteApi('/shell/investigate/inquiries/$inquiry');

/** One inquiry: the questions kept under its number, and what each finds now that it did not then. */
export function InquiryPage() {
  const say = useInquiryWords();
  const shared = useSharedWords();
  const { officer } = useWho();
  const { inquiry: id } = route.useParams();
  const { data: inquiry, error, refetch } = useQuery(inquiryQuery(id));
  if (error && !inquiry) return <Failed error={error} retry={() => void refetch()} />;
  if (!inquiry) return <Loading />;
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <div className={page['headText']}>
          <h1>
            {inquiry.number}{' '}
            {inquiry.closedAt !== null && <span className={page['chip']}>{say('closed')}</span>}
          </h1>
          <p className={page['sub']}>
            <span>{inquiry.subject ?? shared('hidden')}</span>
            <span>
              {say('opened', { who: officer(inquiry.openedBy) })} <At iso={inquiry.openedAt} />
            </span>
          </p>
        </div>
        <p className={page['note']} role="note">
          {say('recorded')}
        </p>
        <div className={page['acts']}>
          {inquiry.closedAt === null && (
            <Link
              to="/investigate/questions/$kind"
              params={{ kind: 'reading-time' }}
              search={{ inquiry: id }}
              preload={false}
            >
              {say('askMore')}
            </Link>
          )}
          <TurnButton inquiry={inquiry} />
          <Btn size="small" kind="quiet" onClick={() => print()}>
            {say('print')}
          </Btn>
        </div>
      </header>
      <Turns inquiry={inquiry} />
      {inquiry.questions.length === 0 && <Empty title={say('noQuestions')} />}
      {inquiry.questions.map((question) => (
        <Question key={question.id} inquiry={id} open={inquiry.closedAt === null} question={question} />
      ))}
    </div>
  );
}

type QuestionProps = Readonly<{ inquiry: string; open: boolean; question: Saved }>;

function Question({ inquiry, open: taking, question }: QuestionProps) {
  const say = useInquiryWords();
  const ask = useQuestionWords();
  const bounds = useBounds();
  const { officer } = useWho();
  const [open, setOpen] = useState(false);
  return (
    <section className={page['card']}>
      <div className={page['cardHead']}>
        <div>
          <h2>{ask(question.kind)}</h2>
          <p className={page['sub']}>
            {bounds(question.parameters).map((bound) => (
              <span key={bound} className={page['chip']}>
                {bound}
              </span>
            ))}
            <span className={page['small']}>
              {say('savedBy', { who: officer(question.savedBy) })} <At iso={question.savedAt} /> ·{' '}
              {say('then', { count: question.total })}
            </span>
          </p>
          {question.note !== null && <p>{question.note}</p>}
        </div>
        <div className={page['acts']}>
          <Btn size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say('changes')}
          </Btn>
          <Link
            to="/investigate/questions/$kind"
            params={{ kind: question.kind }}
            search={searchOf(question.parameters, taking ? inquiry : undefined)}
            preload={false}
          >
            {say('ask')}
          </Link>
        </div>
      </div>
      {open && <Changes inquiry={inquiry} question={question} />}
    </section>
  );
}

function Changes({ inquiry, question }: Readonly<{ inquiry: string; question: Saved }>) {
  const say = useInquiryWords();
  const { data, error, refetch } = useQuery(changesQuery(inquiry, question.id));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className={page['list']} role="status">
      <p>
        {say('then', { count: data.then })} → <strong>{say('now', { count: data.now })}</strong>
      </p>
      {data.items.length === 0 && <Empty title={say('unchanged')} />}
      {(['added', 'changed', 'gone'] as const).map((change) => (
        <Group key={change} change={change} question={question} items={data.items} />
      ))}
      {data.more && <p className={page['muted']}>{say('more')}</p>}
    </div>
  );
}

type GroupProps = Readonly<{ change: Change['change']; question: Saved; items: readonly Change[] }>;

function Group({ change, question, items }: GroupProps) {
  const say = useInquiryWords();
  const rows = items.filter((item) => item.change === change);
  if (rows.length === 0) return null;
  const shown = rows.flatMap(({ was, now }) => (now ?? was ?? []) as RowFound);
  return (
    <section>
      <h3 className={change === 'changed' ? undefined : styles[change]}>
        {say(change)} · {rows.length}
        {change === 'changed' && (
          <span className={page['small']}>
            {' '}
            {say('was', {
              was: rows.flatMap(({ was }) => (was && 'signed' in was ? was.signed : [])).join(' · '),
            })}
          </span>
        )}
      </h3>
      <Found kind={question.kind} items={shown} />
    </section>
  );
}
