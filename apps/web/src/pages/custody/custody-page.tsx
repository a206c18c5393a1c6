import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { unitsQuery } from '@/api/directory';
import { useLogNow } from '@/api/log-clock';
import { custodyQuery } from '@/api/time';
import type { Schemas } from '@/api/types';
import { Btn } from '@/design/button';
import { Empty, Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { urgencyOf, type Urgency } from '@/parts/task/urgency';
import { UrgencyShape } from '@/parts/task/time-left';
import { UntrustedRows } from '@/parts/untrusted/rows';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { Held } from './held';
import { useCustodyWords } from './words';
import styles from './custody.module.css';

type Custody = Schemas['Custody'];
type Degree = Urgency | 'endless';

const route = getRouteApi('/shell/custody');
const degrees = ['overdue', 'urgent', 'soon', 'calm', 'endless'] as const;

/** A duty to release that is open is already too late to be calm about. */
const degreeOf = ({ endsAt, mustRelease }: Custody, now: string): Degree => {
  if (endsAt === null) return 'endless';
  return mustRelease ? 'overdue' : urgencyOf(endsAt, now, true);
};

/** Everybody held, who is over first in front: red before it is too late. */
export function CustodyPage() {
  const say = useCustodyWords();
  const name = useNames();
  const now = useLogNow();
  const navigate = useNavigate();
  const { unit } = route.useSearch();
  const { data: units } = useQuery(unitsQuery);
  const list = useInfiniteQuery(custodyQuery(unit === undefined ? {} : { unit }));
  const all = list.data?.pages.flatMap((each) => each.items) ?? [];
  const untrusted = list.data?.pages.flatMap((each) => each.untrusted ?? []) ?? [];
  const groups = degrees.map((degree) => ({
    degree,
    held: all.filter((one) => degreeOf(one, now) === degree),
  }));
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <div>
          <h1>{say('title')}</h1>
          <p className={page['sub']}>{say('asOf', { at: bureauTime(now), count: all.length })}</p>
        </div>
        <div className={page['acts']}>
          <select
            className={`field ${styles['unit']}`}
            aria-label={say('byUnit')}
            value={unit ?? ''}
            onChange={({ target }) =>
              void navigate({
                to: '/custody',
                search: target.value === '' ? {} : { unit: target.value },
                replace: true,
              })
            }
          >
            <option value="">{say('anyUnit')}</option>
            {units?.map((each) => (
              <option key={each.id} value={each.id}>
                {name(each.name)}
              </option>
            ))}
          </select>
          <Btn size="small" kind="quiet" onClick={() => print()}>
            {say('print')}
          </Btn>
        </div>
      </header>
      <ul className={styles['tiles']}>
        {groups
          .filter(({ degree, held }) => degree !== 'endless' || held.length > 0)
          .map(({ degree, held }) => (
            <li key={degree} className={`${styles['tile']} ${held.length > 0 ? styles[degree] : ''}`}>
              <strong>{held.length}</strong>
              <span>
                {degree !== 'endless' && <UrgencyShape urgency={degree} />} {say(degree)}
              </span>
            </li>
          ))}
      </ul>
      {list.isPending && <Loading />}
      {list.error && all.length === 0 && <Failed error={list.error} retry={() => void list.refetch()} />}
      <UntrustedRows rows={untrusted} />
      {list.isSuccess && all.length + untrusted.length === 0 && (
        <Empty title={say('none')}>{say('noneHelp')}</Empty>
      )}
      {groups
        .filter(({ held }) => held.length > 0)
        .map(({ degree, held }) => (
          <section key={degree} aria-labelledby={degree} className={`${styles['group']} ${styles[degree]}`}>
            <h2 id={degree} className={styles['groupTitle']}>
              {degree !== 'endless' && <UrgencyShape urgency={degree} />}
              {say(degree)}
              <span className={styles['help']}>
                {degree === 'overdue' || degree === 'urgent' || degree === 'soon' ? say(`${degree}Help`) : ''}
              </span>
            </h2>
            <ul>
              {held.map((one) => (
                <Held key={`${one.case} ${one.subject}`} held={one} now={now} />
              ))}
            </ul>
          </section>
        ))}
      {list.hasNextPage && (
        <Btn busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('more')}
        </Btn>
      )}
    </div>
  );
}
