import { useMe } from '@/api/session';
import { Btn } from '@/design/button';
import { useNames } from '@/words/names';
import { MyKeys } from './my-keys';
import { WaitingKeys } from './waiting-keys';
import { useProfileWords } from './words';
import styles from './profile.module.css';

export function ProfilePage() {
  const say = useProfileWords();
  const name = useNames();
  const me = useMe();
  return (
    <div className={styles['page']}>
      <h1>{say('title')}</h1>
      <section>
        <h2>{say('posts')}</h2>
        <ul>
          {me.posts.map(({ post, name: postName, unitName, as }) => (
            <li key={post}>
              {unitName && `${name(unitName)} · `}
              {name(postName)} {as === 'acting' && say('acting')}
            </li>
          ))}
        </ul>
      </section>
      <MyKeys />
      <WaitingKeys />
      <form method="get" action="/auth/logout">
        <Btn type="submit">{say('signOut')}</Btn>
      </form>
    </div>
  );
}
