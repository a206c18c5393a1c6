import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { officersQuery, postsQuery } from '@/api/directory';
import type { Schemas } from '@/api/types';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { eyesOf, type Opening } from '@/parts/case/eyes';
import type { Standing, Task } from '@/parts/case/standing';
import { useCaseWords } from '@/parts/case/words';
import { useElapsed } from '@/words/elapsed-words';
import { currentLanguage, translations } from '@/words/language';
import { useNames } from '@/words/names';
import { useReplayWords } from './words';
import styles from './replay.module.css';

type Officer = Schemas['OfficerView'];
type Props = Readonly<{
  standing: Standing;
  at: string;
  officer: string | undefined;
  /** Those who had to do with the case come first. */
  involved: readonly string[];
  openings: readonly Opening[];
  endedAt: (task: string) => string | undefined;
  onPick: (officer: string | undefined) => void;
}>;

/** The case as one officer had it before him: what he could sign, had opened, signed, and left lying. */
export function EyesPanel({ officer, involved, onPick, ...rest }: Props) {
  const say = useReplayWords();
  const options = useOptions(involved);
  return (
    <div className={page['list']}>
      <label className={page['fieldBox']}>
        <span>{say('eyes')}</span>
        <select
          className="field"
          value={officer ?? ''}
          onChange={({ target }) => onPick(target.value === '' ? undefined : target.value)}
        >
          <option value="">{say('pickOfficer')}</option>
          {options}
        </select>
      </label>
      {officer === undefined ? (
        <p className={page['muted']}>{say('eyesHelp')}</p>
      ) : (
        <Seen {...rest} officer={officer} />
      )}
    </div>
  );
}

const nobody: readonly Officer[] = [];

/** Thousands of officers, of whom none is drawn again when the slider moves. */
function useOptions(involved: readonly string[]): ReactNode {
  useTranslation(undefined, { i18n: translations });
  const language = currentLanguage();
  const { data: officers = nobody } = useQuery(officersQuery);
  return useMemo(() => {
    const first = officers.filter(({ id }) => involved.includes(id));
    const others = officers.filter(({ id }) => !involved.includes(id));
    const option = ({ id, name: its }: Officer) => (
      <option key={id} value={id}>
        {its[language]}
      </option>
    );
    return (
      <>
        {first.map(option)}
        {first.length > 0 && <hr />}
        {others.map(option)}
      </>
    );
  }, [officers, involved, language]);
}

type SeenProps = Omit<Props, 'involved' | 'onPick' | 'officer'> & Readonly<{ officer: string }>;

function Seen({ standing, at, officer, openings, endedAt }: SeenProps) {
  const say = useReplayWords();
  const part = useCaseWords();
  const name = useNames();
  const elapsed = useElapsed();
  const { data: posts = [] } = useQuery(postsQuery);
  const held = posts
    .filter(({ appointments }) =>
      appointments.some(
        (each) => each.officer === officer && each.from <= at && (each.to === null || each.to > at),
      ),
    )
    .map(({ id }) => id);
  const eyes = eyesOf({ standing, officer, posts: held, at, openings, endedAt });
  const linkOf = ({ request, round }: Task) => {
    const asked = standing.requests.find(({ id }) => id === request);
    return `${name(asked?.name)}${round > 1 ? ` · ${say('roundNth', { round })}` : ''}`;
  };
  return (
    <>
      <Part title={say('before')} empty={say('nothingBefore')}>
        {eyes.before.map(({ task, waitedMs, opened, unopened }) => (
          <li key={task.id} className={styles['seen']}>
            <strong>{linkOf(task)}</strong>
            <span className={styles['lay']}>{say('waited', { span: elapsed(waitedMs) })}</span>
            <span className={page['small']}>
              {say('opened', { count: opened.length })} ·{' '}
              {unopened.length > 0 ? (
                <b className={styles['bad']}>{say('unopened', { count: unopened.length })}</b>
              ) : (
                say('allOpened')
              )}
            </span>
          </li>
        ))}
      </Part>
      <Part title={say('signed')} empty={say('nothingSigned')}>
        {eyes.signed.map(({ task, decision, at: when, opened }) => (
          <li key={task.id} className={styles['seen']}>
            <span>
              {linkOf(task)} <strong>{part(decision as 'approve')}</strong>
            </span>
            <span className={page['small']}>
              <At iso={when} /> · {say('opened', { count: opened.length })}
            </span>
          </li>
        ))}
      </Part>
      {eyes.owed.length > 0 && (
        <Part title={say('owed')} empty="">
          {eyes.owed.map(({ duty, waitedMs, late }) => (
            <li key={duty.id} className={styles['seen']}>
              <strong>{name(duty.name)}</strong>
              <span className={late ? styles['bad'] : styles['lay']}>
                {late && `${say('late')} · `}
                {say('waited', { span: elapsed(waitedMs) })}
              </span>
            </li>
          ))}
        </Part>
      )}
      {eyes.passed.length > 0 && (
        <Part title={say('passed')} empty="">
          {eyes.passed.map(({ task, waitedMs }) => (
            <li key={task.id} className={styles['seen']}>
              <span>{linkOf(task)}</span>
              <span className={page['small']}>{say('waited', { span: elapsed(waitedMs) })}</span>
            </li>
          ))}
        </Part>
      )}
    </>
  );
}

function Part({
  title,
  empty,
  children,
}: Readonly<{ title: string; empty: string; children: readonly ReactNode[] }>) {
  return (
    <section>
      <h3>{title}</h3>
      {children.length === 0 ? <p className={page['muted']}>{empty}</p> : <ul>{children}</ul>}
    </section>
  );
}
