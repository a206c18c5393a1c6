import { getRouteApi } from '@tanstack/react-router';
import { loginPath } from '@/api/session';
import { LanguageSwitch } from '@/app/shell/switches';
import { Btn } from '@/design/button';
import { useLoginWords } from './words';
import styles from './login-page.module.css';

const route = getRouteApi('/login');

export function LoginPage() {
  const say = useLoginWords();
  const { returnTo } = route.useSearch();
  return (
    <main className={styles['page']}>
      <div className={styles['card']}>
        <img src="/icon.svg" width={44} height={44} alt="" />
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
        <Btn kind="primary" onClick={() => location.assign(loginPath(returnTo))}>
          {say('proceed')}
        </Btn>
        <LanguageSwitch />
      </div>
    </main>
  );
}
