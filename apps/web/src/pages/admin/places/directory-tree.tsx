import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { postsQuery, unitsQuery } from '@/api/directory';
import { useSession } from '@/api/session';
import type { Schemas } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { useNames } from '@/words/names';
import { useAdminWords } from '../words';
import { PlaceAct, type Asked } from './place-act';
import styles from '../admin.module.css';

type Unit = Schemas['UnitView'];
type Post = Schemas['PostView'];
type Who = ReturnType<typeof useWho>;

/** What every line of the tree needs; `onAsk` null for whoever may only look. */
type Common = Readonly<{ who: Who; onAsk: ((asked: Asked) => void) | null }>;

/** Units below units, each with its posts and whoever holds them. */
export function DirectoryTree() {
  const say = useAdminWords();
  const who = useWho();
  const { rights } = useSession();
  const units = useQuery(unitsQuery);
  const posts = useQuery(postsQuery);
  const [asked, setAsked] = useState<Asked | null>(null);
  const error = units.error ?? posts.error;
  if (error)
    return <Failed error={error} retry={() => void Promise.all([units.refetch(), posts.refetch()])} />;
  if (!units.data || !posts.data) return <Loading />;
  const known = new Set(units.data.map(({ id }) => id));
  const roots = units.data.filter(({ parent }) => parent === null || !known.has(parent));
  const common: Common = { who, onAsk: rights.administers ? setAsked : null };
  return (
    <section className={page['card']}>
      {common.onAsk && (
        <p className={page['acts']}>
          <Btn onClick={() => setAsked({ act: 'new-unit', parent: '' })}>{say('newUnit')}</Btn>
        </p>
      )}
      <ul className={styles['tree']}>
        {roots.map((unit) => (
          <Branch key={unit.id} unit={unit} units={units.data} posts={posts.data} {...common} />
        ))}
      </ul>
      {asked && <PlaceAct asked={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

type BranchProps = Common & Readonly<{ unit: Unit; units: readonly Unit[]; posts: readonly Post[] }>;

function Branch({ unit, units, posts, ...common }: BranchProps) {
  const say = useAdminWords();
  const name = useNames();
  const { onAsk } = common;
  const below = units.filter(({ parent }) => parent === unit.id);
  const its = posts.filter((post) => post.unit === unit.id);
  return (
    <li>
      <details open>
        <summary className={styles['unit']}>
          <strong>{name(unit.name)}</strong> <code className={page['small']}>{unit.id}</code>
          {unit.closedAt !== null && <span className={page['chip']}>{say('closedUnit')}</span>}
        </summary>
        {its.length > 0 && (
          <ul className={styles['posts']}>
            {its.map((post) => (
              <PostLine key={post.id} post={post} {...common} />
            ))}
          </ul>
        )}
        {onAsk && unit.closedAt === null && (
          <p className={`${page['acts']} ${styles['posts']}`}>
            <Btn size="small" kind="quiet" onClick={() => onAsk({ act: 'new-post', unit: unit.id })}>
              {say('newPost')}
            </Btn>
            <Btn size="small" kind="quiet" onClick={() => onAsk({ act: 'new-unit', parent: unit.id })}>
              {say('newUnitBelow')}
            </Btn>
          </p>
        )}
        {below.length > 0 && (
          <ul className={styles['tree']}>
            {below.map((each) => (
              <Branch key={each.id} unit={each} units={units} posts={posts} {...common} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function PostLine({ post, who, onAsk }: Common & Readonly<{ post: Post }>) {
  const say = useAdminWords();
  const name = useNames();
  return (
    <li className={styles['post']}>
      <span>{name(post.name)}</span>
      <span>
        {post.holders.length === 0 && (
          <span className={page['muted']}>{say(post.abolishedAt === null ? 'vacant' : 'abolished')} </span>
        )}
        {post.holders.map(({ officer, as, from, to }) => (
          <span key={officer} className={styles['holder']}>
            <Link to="/admin" search={{ tab: 'officers', officer }}>
              {who.officer(officer)}
            </Link>{' '}
            {as === 'acting' && <span className={page['chip']}>{say('acting')}</span>}
            <span className={page['small']}>
              {say('since')} <At iso={from} grain="day" />
              {to !== null && (
                <>
                  {' '}
                  {say('until')} <At iso={to} grain="day" />
                </>
              )}
            </span>
            {onAsk && (
              <Btn
                size="small"
                kind="quiet"
                aria-label={`${say('removeHolder')}: ${who.officer(officer)} · ${who.post(post.id)}`}
                onClick={() => onAsk({ act: 'remove', post: post.id, officer })}
              >
                {say('removeHolder')}
              </Btn>
            )}
          </span>
        ))}
        {onAsk && post.abolishedAt === null && (
          <Btn
            size="small"
            kind="quiet"
            aria-label={`${say('appoint')}: ${who.post(post.id)}`}
            onClick={() => onAsk({ act: 'appoint', post: post.id })}
          >
            {say('appoint')}
          </Btn>
        )}
      </span>
    </li>
  );
}
