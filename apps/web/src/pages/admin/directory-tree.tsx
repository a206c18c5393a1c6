import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { postsQuery, unitsQuery } from '@/api/directory';
import type { Schemas } from '@/api/types';
import { At } from '@/design/instant';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { useNames } from '@/words/names';
import { useAdminWords } from './words';
import styles from './admin.module.css';

type Unit = Schemas['UnitView'];
type Post = Schemas['PostView'];

/** Units below units, each with its posts and whoever holds them. */
export function DirectoryTree() {
  const units = useQuery(unitsQuery);
  const posts = useQuery(postsQuery);
  const error = units.error ?? posts.error;
  if (error)
    return <Failed error={error} retry={() => void Promise.all([units.refetch(), posts.refetch()])} />;
  if (!units.data || !posts.data) return <Loading />;
  const known = new Set(units.data.map(({ id }) => id));
  const roots = units.data.filter(({ parent }) => parent === null || !known.has(parent));
  return (
    <section className={page['card']}>
      <ul className={styles['tree']}>
        {roots.map((unit) => (
          <Branch key={unit.id} unit={unit} units={units.data} posts={posts.data} />
        ))}
      </ul>
    </section>
  );
}

type BranchProps = Readonly<{ unit: Unit; units: readonly Unit[]; posts: readonly Post[] }>;

function Branch({ unit, units, posts }: BranchProps) {
  const say = useAdminWords();
  const name = useNames();
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
              <PostLine key={post.id} post={post} />
            ))}
          </ul>
        )}
        {below.length > 0 && (
          <ul className={styles['tree']}>
            {below.map((each) => (
              <Branch key={each.id} unit={each} units={units} posts={posts} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function PostLine({ post }: Readonly<{ post: Post }>) {
  const say = useAdminWords();
  const name = useNames();
  const { officer } = useWho();
  return (
    <li className={styles['post']}>
      <span>{name(post.name)}</span>
      <span>
        {post.holders.length === 0 && (
          <span className={page['muted']}>{say(post.abolishedAt === null ? 'vacant' : 'abolished')}</span>
        )}
        {post.holders.map(({ officer: id, as, from }) => (
          <span key={id} className={styles['holder']}>
            <Link to="/investigate/$officer" params={{ officer: id }} search={{}} preload={false}>
              {officer(id)}
            </Link>{' '}
            {as === 'acting' && <span className={page['chip']}>{say('acting')}</span>}
            <span className={page['small']}>
              {say('since')} <At iso={from} grain="day" />
            </span>
          </span>
        ))}
      </span>
    </li>
  );
}
