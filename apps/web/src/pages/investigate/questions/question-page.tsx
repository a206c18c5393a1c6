import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  answerQuery,
  inquiryQuery,
  questionKinds,
  type Answer,
  type Parameters,
  type QuestionKind,
} from '@/api/questions';
import { useMe } from '@/api/session';
import { Btn } from '@/design/button';
import { Empty, Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { ExportButton } from '@/parts/export/export-button';
import { useNames } from '@/words/names';
import { Found } from './found';
import { isQuestionKind, parametersOf } from './parameters';
import { QuestionForm } from './question-form';
import { SaveDialog } from './save-dialog';
import { useQuestionWords } from './words';
import styles from './questions.module.css';

const route = getRouteApi('/shell/investigate/questions/$kind');

/** One question across all cases: its bounds, what it finds, and what becomes of the answer. */
export function QuestionPage() {
  const say = useQuestionWords();
  const { kind } = route.useParams();
  const { inquiry, ...search } = route.useSearch();
  if (!isQuestionKind(kind)) return <Empty title={say('noKind')} />;
  const parameters = parametersOf(kind, search);
  const asked = JSON.stringify([kind, parameters]);
  return (
    <div className={page['page']}>
      <Head kind={kind} inquiry={inquiry} />
      <section className={page['card']}>
        <p className={page['muted']}>{say(`${kind}Help`)}</p>
        <QuestionForm key={asked} kind={kind} parameters={parameters} inquiry={inquiry} />
      </section>
      <AnswerCard key={`answer ${asked}`} kind={kind} parameters={parameters} inquiry={inquiry} />
    </div>
  );
}

function Head({ kind, inquiry }: Readonly<{ kind: QuestionKind; inquiry: string | undefined }>) {
  const say = useQuestionWords();
  const name = useNames();
  const me = useMe();
  return (
    <>
      <header className={page['head']}>
        <div className={page['headText']}>
          <h1>{say(kind)}</h1>
          {inquiry !== undefined && <ForInquiry id={inquiry} />}
        </div>
        <p className={page['note']} role="note">
          {say('recorded', { who: name(me.name) })}
        </p>
      </header>
      <nav className={page['tabs']} aria-label={say('all')}>
        {questionKinds.map((each) => (
          <Link
            key={each}
            to="/investigate/questions/$kind"
            params={{ kind: each }}
            search={inquiry === undefined ? {} : { inquiry }}
            preload={false}
            className={page['tab'] ?? ''}
            aria-current={each === kind ? 'page' : undefined}
          >
            {say(each)}
          </Link>
        ))}
      </nav>
    </>
  );
}

function ForInquiry({ id }: Readonly<{ id: string }>) {
  const say = useQuestionWords();
  const { data } = useQuery(inquiryQuery(id));
  return (
    <p className={page['sub']}>
      <Link to="/investigate/inquiries/$inquiry" params={{ inquiry: id }}>
        {say('forInquiry', { number: data?.number ?? id })}
      </Link>
    </p>
  );
}

type CardProps = Readonly<{ kind: QuestionKind; parameters: Parameters; inquiry: string | undefined }>;

function AnswerCard({ kind, parameters, inquiry }: CardProps) {
  const say = useQuestionWords();
  const [saving, setSaving] = useState(false);
  const answer = useInfiniteQuery(answerQuery(kind, parameters, inquiry));
  const [first] = answer.data?.pages ?? [];
  const items = answer.data?.pages.flatMap((each) => each.items) ?? [];
  return (
    <section className={page['card']}>
      {answer.isPending && <Loading />}
      {answer.error && <Failed error={answer.error} retry={() => void answer.refetch()} />}
      {first && (
        <div className={page['cardHead']}>
          <Reach answer={first} kind={kind} />
          <div className={page['acts']}>
            <Btn size="small" onClick={() => setSaving(true)}>
              {say('save')}
            </Btn>
            <ExportButton what="csv" path={`/v1/questions/${kind}.csv`} query={{ ...parameters, inquiry }} />
          </div>
        </div>
      )}
      {first && items.length === 0 && <Empty title={say('none')}>{say('noneHelp')}</Empty>}
      {items.length > 0 && <Found kind={kind} items={items} />}
      {answer.hasNextPage && (
        <Btn busy={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
          {say('more')} · {say('listed', { count: items.length })}
        </Btn>
      )}
      {saving && (
        <SaveDialog kind={kind} parameters={parameters} inquiry={inquiry} onClose={() => setSaving(false)} />
      )}
    </section>
  );
}

/** As many as are told exactly. */
const totalMax = 100_000;

function Reach({
  answer: { total, reach, waiting },
  kind,
}: Readonly<{ answer: Answer; kind: QuestionKind }>) {
  const say = useQuestionWords();
  const { upTo, head } = reach;
  return (
    <p className={styles['reach']} role="status">
      <strong>{say(total >= totalMax ? 'foundMany' : 'found', { count: total })}</strong>
      {upTo < head ? (
        <>
          <span>{say('behind', { upTo, head })}</span>
          <progress max={head} value={upTo} aria-label={say('behind', { upTo, head })} />
        </>
      ) : (
        <span className={page['small']}>{say('reaches', { upTo })}</span>
      )}
      {waiting > 0 && kind === 'outside-authority' && (
        <span className={page['small']}>{say('waiting', { count: waiting })}</span>
      )}
    </p>
  );
}
