import { useEffect, useState } from 'react';
import { arrive, leave, type Doing, type Presence } from '@/api/desk';

const fallbackSeconds = 20;

/** Says that this officer is at the task and hears who else is. Presence is a courtesy: when it fails, nothing else does. */
export function usePresence(task: string, doing: Doing): Presence['present'] {
  const [present, setPresent] = useState<Presence['present']>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const say = async () => {
      const heard = await arrive(task, doing).catch(() => null);
      if (gone) return;
      if (heard) setPresent(heard.present);
      timer = setTimeout(() => void say(), 1_000 * (heard?.everySeconds ?? fallbackSeconds));
    };
    void say();
    return () => {
      gone = true;
      clearTimeout(timer);
      void leave(task).catch(() => undefined);
    };
  }, [task, doing]);
  return present;
}
