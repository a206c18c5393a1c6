import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/types';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { Withheld } from '@/design/withheld';
import { useWho } from '@/parts/case/use-who';
import { TimeLeft } from '@/parts/task/time-left';
import { urgencyOf } from '@/parts/task/urgency';
import { bureauTime } from '@/words/instants';
import { useElapsed } from '@/words/elapsed-words';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { useCustodyWords } from './words';
import styles from './custody.module.css';

type Props = Readonly<{ held: Schemas['Custody']; now: string }>;

const secondMs = 1_000;

/** One person: how long held, how long left, what is to be decided next, and by whom. */
export function Held({ held, now }: Props) {
  const say = useCustodyWords();
  const shared = useSharedWords();
  const name = useNames();
  const elapsed = useElapsed();
  const { either, unit, officer } = useWho();
  const { endsAt, since, next, clock } = held;
  const used = endsAt === null ? 0 : portion(since, endsAt, now);
  const late = next !== null && next.dueAt <= now;
  return (
    <li className={styles['held']}>
      <div>
        <p className={page['rowLine']}>
          <strong className={styles['name']}>
            {held.name ?? (held.withheld ? held.subject : held.minor ? say('minor') : shared('hidden'))}
          </strong>
          {held.withheld && <Withheld />}
          <span className={`${page['chip']} ${page['chipBad']}`}>{name(held.measureName)}</span>
          {held.minor && <span className={`${page['chip']} ${page['chipWarn']}`}>{say('minor')}</span>}
          {held.mustRelease && <span className={styles['release']}>{say('mustRelease')}</span>}
        </p>
        <p className={page['small']}>
          <Link to="/cases/$caseId" params={{ caseId: held.case }} search={{}}>
            {held.caseNumber ?? held.case}
          </Link>{' '}
          · {unit(held.unit)} · {held.handlers.map(officer).join(' · ')}
        </p>
      </div>
      <div>
        <p className={styles['times']}>
          {endsAt ? <TimeLeft dueAt={endsAt} custody /> : say('endless')}
          <span className={page['small']}>
            {say('heldFor', { span: elapsed(held.heldSeconds * secondMs) })}
          </span>
        </p>
        <p className={styles['bar']} aria-hidden="true">
          <i
            data-urgency={endsAt === null ? 'calm' : urgencyOf(endsAt, now, true)}
            style={{ width: `${used}%` }}
          />
        </p>
        <p className={`${page['small']} ${styles['times']}`}>
          <span>
            <At iso={since} />
          </span>
          <span>
            {clock && `${name(clock.name)} `}
            {endsAt !== null && <At iso={endsAt} />}
          </span>
        </p>
      </div>
      <div>
        {next && (
          <>
            <p className={page['rowLine']}>
              <span className={page['small']}>{say('next')}</span>
              <strong>{name(next.name)}</strong>
            </p>
            <p>
              <TimeLeft dueAt={next.dueAt} custody title={bureauTime(next.dueAt)} />
            </p>
          </>
        )}
      </div>
      <div>
        <p className={page['small']}>{say('responsible')}</p>
        <p className={late ? styles['lateOnes'] : undefined}>
          {late
            ? say('lateOnes', { who: held.responsible.map(either).join(' · ') })
            : held.responsible.map(either).join(' · ')}
        </p>
      </div>
    </li>
  );
}

const portion = (from: string, to: string, now: string): number => {
  const [start, end, at] = [Date.parse(from), Date.parse(to), Date.parse(now)];
  return Math.min(100, Math.max(2, ((at - start) / Math.max(1, end - start)) * 100));
};
