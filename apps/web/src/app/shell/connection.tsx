import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useSharedWords } from '@/words/shared';
import styles from './shell.module.css';

/** Says that the network is away; requests wait and go on by themselves. */
export function Connection() {
  const say = useSharedWords();
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status" aria-live="polite">
      {!online && <p className={styles['notice']}>{say('offline')}</p>}
    </div>
  );
}
