import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { caseListQuery } from '@/api/cases';
import { useLogNow } from '@/api/log-clock';
import { useMe } from '@/api/session';
import { clocksQuery } from '@/api/time';
import type { Schemas } from '@/api/types';
import { At } from '@/design/instant';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { TimeLeft } from '@/parts/task/time-left';
import { UntrustedRows } from '@/parts/untrusted/rows';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { useDeskWords } from './words';

type Clock = Schemas['RunningClock'];

const dayMs = 24 * 3_600_000;
const shownMax = 40;

/** How soon, in the steps in which a handler plans. A limit belongs to the first that holds it. */
const spans = [
  ['expired', 0],
  ['within1', dayMs],
  ['within3', 3 * dayMs],
  ['within7', 7 * dayMs],
  ['later', Infinity],
] as const;

/** Limits of one's own cases by how soon they run out: what, when, and in which case. */
export function Expiring() {
  const say = useDeskWords();
  const me = useMe();
  const now = useLogNow();
  const list = useInfiniteQuery(clocksQuery({ status: 'running' }));
  const cases = useInfiniteQuery(caseListQuery({ handler: me.id, status: 'open' }));
  const mine = new Map(
    cases.data?.pages.flatMap(({ items }) => items).map(({ id, title }) => [id, title] as const),
  );
  const running = list.data?.pages
    .flatMap(({ items }) => items)
    .filter((clock) => mine.has(clock.case))
    .slice(0, shownMax);
  const untrusted = list.data?.pages
    .flatMap((each) => each.untrusted ?? [])
    .filter((row) => mine.has(row.case));
  const spanOf = ({ dueAt }: Clock) =>
    spans.find(([, withinMs]) => Date.parse(dueAt) - Date.parse(now) <= withinMs)?.[0];
  const error = list.error ?? cases.error;
  return (
    <section className={page['card']}>
      <h2>{say('expiring')}</h2>
      {error && <Failed error={error} retry={() => void Promise.all([list.refetch(), cases.refetch()])} />}
      {(list.isPending || cases.isPending) && !error && <Loading />}
      <UntrustedRows rows={untrusted ?? []} />
      {running?.length === 0 && untrusted?.length === 0 && (
        <p className={page['muted']}>{say('noExpiring')}</p>
      )}
      {spans.map(([span]) => {
        const clocks = running?.filter((clock) => spanOf(clock) === span) ?? [];
        return (
          clocks.length > 0 && (
            <section key={span}>
              <h3>{say(span)}</h3>
              <ul className={page['list']}>
                {clocks.map((clock) => (
                  <One key={clock.id} clock={clock} title={mine.get(clock.case) ?? null} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </section>
  );
}

function One({ clock, title }: Readonly<{ clock: Clock; title: string | null }>) {
  const name = useNames();
  const shared = useSharedWords();
  return (
    <li className={page['rowLine']}>
      <span className={page['grow']}>
        <strong>{name(clock.name)}</strong>{' '}
        <span className={page['small']}>
          <Link to="/cases/$caseId" params={{ caseId: clock.case }} search={{}}>
            {title ?? shared('hidden')}
          </Link>{' '}
          · {clock.source}
        </span>
      </span>
      <span className={page['small']}>
        <At iso={clock.dueAt} />
      </span>
      <TimeLeft dueAt={clock.dueAt} custody />
    </li>
  );
}
