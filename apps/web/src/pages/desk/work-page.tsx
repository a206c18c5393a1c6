import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { caseQuery } from '@/api/cases';
import { useLogNow } from '@/api/log-clock';
import { procedureQuery } from '@/api/procedures';
import { useMe } from '@/api/session';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Duties } from '@/parts/case/duties';
import { Limits } from '@/parts/case/limits';
import { Stages } from '@/parts/case/stages';
import { Suspects } from '@/parts/case/suspects';
import { useCaseWords } from '@/parts/case/words';
import { useSharedWords } from '@/words/shared';
import { DischargeDialog } from './discharge-dialog';
import { FileForm } from './file-form';
import { InstrumentForm } from './instrument-form';
import { MendForm } from './mend-form';
import { OpenRequests } from './open-requests';
import { RecordForm } from './record-form';
import { RequestForm } from './request-form';
import { works, type WorkSearch } from './search';
import { useDeskWords } from './words';

const route = getRouteApi('/shell/desk/$caseId');

/** One case under a handler's hands: what to do on the left, how it stands on the right. */
export function WorkPage() {
  const say = useDeskWords();
  const part = useCaseWords();
  const shared = useSharedWords();
  const me = useMe();
  const now = useLogNow();
  const navigate = useNavigate();
  const { caseId } = route.useParams();
  const search = route.useSearch();
  const [told, setTold] = useState('');
  const { data: view, error, refetch } = useQuery(caseQuery(caseId));
  const { data: definition } = useQuery({
    ...procedureQuery(view?.procedure ?? ''),
    enabled: view !== undefined,
  });
  if (error && !view) return <Failed error={error} retry={() => void refetch()} />;
  if (!view || !definition) return <Loading />;
  const go = (to: WorkSearch) => void navigate({ to: '/desk/$caseId', params: { caseId }, search: to });
  const work = works.find((each) => each === search.work) ?? 'request';
  const common = { view, definition, onDone: setTold };
  const duty = view.duties.find(({ id }) => id === search.duty);
  return (
    <div className={page['page']}>
      <header className={page['card']}>
        <div className={page['head']}>
          <div className={page['headText']}>
            <h1>{view.title ?? shared('hidden')}</h1>
            <p className={page['sub']}>{view.caseNumber ?? view.id}</p>
          </div>
          <Link to="/cases/$caseId" params={{ caseId }} search={{}}>
            {say('toCase')}
          </Link>
        </div>
        <Stages standing={view} />
      </header>
      <p role="status" className={told === '' ? undefined : page['done']}>
        {told}
      </p>
      {!view.handlers.includes(me.id) && <p className={page['note']}>{say('notHandler')}</p>}
      <div className={page['workTwo']}>
        <section className={page['card']}>
          <nav aria-label={say('works')} className={page['tabs']}>
            {works.map((each) => (
              <Link
                key={each}
                to="/desk/$caseId"
                params={{ caseId }}
                search={{ work: each }}
                className={page['tab'] ?? ''}
                aria-current={each === work ? 'page' : undefined}
                onClick={() => setTold('')}
              >
                {say(each)}
              </Link>
            ))}
          </nav>
          {work === 'request' && (
            <RequestForm
              key={search.what}
              {...common}
              link={search.what}
              onPick={(what) => go({ work, what })}
            />
          )}
          {work === 'record' && (
            <RecordForm
              key={search.what}
              {...common}
              fact={search.what}
              onPick={(what) => go({ work, what })}
            />
          )}
          {work === 'mend' && <MendForm {...common} request={search.what} />}
          {work === 'file' && <FileForm {...common} />}
          {work === 'instrument' && (
            <InstrumentForm
              key={search.what}
              {...common}
              document={search.what}
              onPick={(what) => go({ work, what })}
            />
          )}
        </section>
        <div className={page['list']}>
          <section className={page['card']}>
            <h2>{say('openRequests')}</h2>
            <OpenRequests view={view} />
          </section>
          <section className={page['card']}>
            <h2>{part('duties')}</h2>
            <Duties standing={view} now={now} onDischarge={(id) => go({ ...search, duty: id })} />
          </section>
          <section className={page['card']}>
            <h2>{part('suspects')}</h2>
            <Suspects standing={view} now={now} />
            <h2>{part('limits')}</h2>
            <Limits standing={view} now={now} past={false} />
          </section>
        </div>
      </div>
      {duty?.status === 'open' && (
        <DischargeDialog
          {...common}
          duty={duty}
          onClose={() => {
            const { duty: _, ...rest } = search;
            go(rest);
          }}
        />
      )}
    </div>
  );
}
