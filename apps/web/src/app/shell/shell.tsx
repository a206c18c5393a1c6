import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { followLog } from '@/api/live';
import { Loading } from '@/design/page-state';
import { ShortcutSheet } from '@/design/shortcuts';
import { useSharedWords } from '@/words/shared';
import { Connection } from './connection';
import { Header } from './header';
import { SessionOver } from './session-over';
import { SimulationBanner } from './simulation-banner';
import styles from './shell.module.css';

/** What stands around every page behind the login. */
export function Shell() {
  const say = useSharedWords();
  const client = useQueryClient();
  useEffect(() => followLog(client), [client]);
  return (
    <ShortcutSheet>
      <a className={styles['skip']} href="#content">
        {say('skipToContent')}
      </a>
      <div className={styles['shell']}>
        <SimulationBanner />
        <Suspense fallback={<Loading />}>
          <Header />
          <main id="content" tabIndex={-1} className={styles['main']}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </main>
        </Suspense>
        <Connection />
        <SessionOver />
      </div>
    </ShortcutSheet>
  );
}
