import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/types';
import page from '@/design/page.module.css';
import { TimeLeft } from '@/parts/task/time-left';
import { useUntrustedWords } from './words';

type Row = Schemas['UntrustedRow'];

/** A case whose log holds a signature that is none. */
export function UntrustedMark() {
  const say = useUntrustedWords();
  return <span className={`${page['chip']} ${page['chipBad']}`}>{say('mark')}</span>;
}

/** What a list knows of such cases by its rows alone: that something runs out there, and when. */
export function UntrustedRows({ rows }: Readonly<{ rows: readonly Row[] }>) {
  const say = useUntrustedWords();
  if (rows.length === 0) return null;
  return (
    <div role="alert">
      <p className={page['rowLine']}>
        <UntrustedMark />
        <span className={page['small']}>{say('help')}</span>
      </p>
      <ul className={page['list']}>
        {rows.map(({ case: caseId, caseNumber, id, kind, subject, dueAt }) => (
          <li key={`${caseId} ${id}`} className={page['rowLine']}>
            <span className={page['grow']}>
              <Link to="/cases/$caseId" params={{ caseId }} search={{}}>
                {caseNumber ?? caseId}
              </Link>{' '}
              <span className={page['small']}>
                {[kind, subject].filter((told) => told !== null).join(' · ')}
              </span>
            </span>
            {dueAt !== null && <TimeLeft dueAt={dueAt} custody />}
          </li>
        ))}
      </ul>
    </div>
  );
}
