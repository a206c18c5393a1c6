import { useEffect, useRef, useState } from 'react';
import { arrive, leave, type Doing, type Presence } from '@/api/desk';

const fallbackSeconds = 20;

/** Says that this officer is at the task and hears who else is. Presence is a courtesy: when it fails, nothing else does. */
export function usePresence(task: string, doing: Doing): Presence['present'] {
  const [present, setPresent] = useState<Presence['present']>([]);
  const said = useRef(doing);
  const sayNow = useRef<() => void>(() => undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const say = async () => {
      clearTimeout(timer);
      const heard = await arrive(task, said.current).catch(() => null);
      if (gone) return;
      if (heard) setPresent(heard.present);
      clearTimeout(timer);
      timer = setTimeout(() => void say(), 1_000 * (heard?.everySeconds ?? fallbackSeconds));
    };
    sayNow.current = () => void say();
    void say();
    return () => {
      gone = true;
      clearTimeout(timer);
      void leave(task).catch(() => undefined);
    };
  }, [task]);
  // Who begins to write has not left in between.
  useEffect(() => {
    if (said.current === doing) return;
    said.current = doing;
    sayNow.current();
  }, [doing]);
  return present;
}
