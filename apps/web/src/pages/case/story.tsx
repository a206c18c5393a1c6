import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLogNow } from '@/api/log-clock';
import { procedureQuery } from '@/api/procedures';
import type { CaseView } from '@/api/types';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { Withheld } from '@/design/withheld';
import { Duties } from '@/parts/case/duties';
import { Limits } from '@/parts/case/limits';
import { Suspects } from '@/parts/case/suspects';
import { Timeline, type By } from '@/parts/case/timeline/timeline';
import { useParty, useWho } from '@/parts/case/use-who';
import { useCaseWords } from '@/parts/case/words';
import { TimeLeft } from '@/parts/task/time-left';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { Facts } from './facts';
import { Seal } from './seal';
import { useCasePageWords } from './words';

/** The case over time, and how it stands now. */
export function Story({ view, by }: Readonly<{ view: CaseView; by: By }>) {
  const say = useCasePageWords();
  const part = useCaseWords();
  const now = useLogNow();
  return (
    <div className={page['list']}>
      <section className={page['card']} aria-label={part('timeline')}>
        <div className={page['cardHead']}>
          <h2>{part('timeline')}</h2>
          <nav aria-label={part('timeline')} className={page['acts']}>
            {(['person', 'link'] as const).map((each) => (
              <Link
                key={each}
                to="/cases/$caseId"
                params={{ caseId: view.id }}
                search={(before) => ({ ...before, by: each })}
                replace
                aria-current={each === by ? 'true' : undefined}
                className={`${page['chip']} ${each === by ? page['chipBlue'] : ''}`}
              >
                {part(each === 'person' ? 'byPerson' : 'byLink')}
              </Link>
            ))}
          </nav>
        </div>
        <Timeline standing={view} by={by} now={now} nowWord={part('today')} />
      </section>
      <div className={page['three']}>
        <section className={page['card']}>
          <h2>{part('suspects')}</h2>
          <Suspects standing={view} now={now} />
        </section>
        <section className={page['card']}>
          <h2>{part('duties')}</h2>
          <Duties standing={view} now={now} />
        </section>
        <section className={page['card']}>
          <h2>{say('waits')}</h2>
          <Waits view={view} />
          <h2>{part('limits')}</h2>
          <Limits standing={view} now={now} />
        </section>
        <section className={page['card']}>
          <h2>{say('facts')}</h2>
          <Facts view={view} />
          <h2>{say('parties')}</h2>
          <Parties view={view} />
        </section>
        <Seal view={view} />
        {view.alarms.length > 0 && (
          <section className={page['card']}>
            <h2>{say('alarms')}</h2>
            <Alarms view={view} />
          </section>
        )}
      </div>
    </div>
  );
}

function Waits({ view }: Readonly<{ view: CaseView }>) {
  const say = useCasePageWords();
  const name = useNames();
  const { either, officer } = useWho();
  const { data: definition } = useQuery(procedureQuery(view.procedure));
  const open = view.tasks.filter(({ status }) => status === 'open');
  if (open.length === 0) return <p className={page['muted']}>{say('nothingWaits')}</p>;
  return (
    <ul className={page['list']}>
      {open.map((task) => {
        const worker = task.assignedTo ?? task.claimedBy;
        const link = definition?.links.find(({ id }) => id === task.link);
        return (
          <li key={task.id} className={page['rowLine']}>
            <a href={`/tasks/${encodeURIComponent(task.id)}`}>{name(link?.name) || task.link}</a>
            <span className={page['grow']}>{worker ? officer(worker) : either(task.post)}</span>
            <TimeLeft dueAt={task.dueAt} />
          </li>
        );
      })}
    </ul>
  );
}

function Parties({ view }: Readonly<{ view: CaseView }>) {
  const part = useCaseWords();
  const shared = useSharedWords();
  return (
    <ul>
      {view.parties.map(({ id, role, name, withheld }) => (
        <li key={id} className={page['rowLine']}>
          <span className={page['small']}>{part(role)}</span>{' '}
          {withheld ? (
            <>
              {id} <Withheld />
            </>
          ) : (
            (name ?? shared('hidden'))
          )}
        </li>
      ))}
    </ul>
  );
}

function Alarms({ view }: Readonly<{ view: CaseView }>) {
  const name = useNames();
  const party = useParty(view.parties);
  const { data: definition } = useQuery(procedureQuery(view.procedure));
  return (
    <ul className={page['list']}>
      {view.alarms.map(({ id, alarm, subject, at }) => (
        <li key={id}>
          <strong>{name(definition?.alarms?.find((each) => each.id === alarm)?.name) || alarm}</strong>
          <div className={page['small']}>
            {party(subject)} · <At iso={at} />
          </div>
        </li>
      ))}
    </ul>
  );
}
