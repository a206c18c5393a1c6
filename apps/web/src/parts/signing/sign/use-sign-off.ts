import { useCallback, useRef, useState } from 'react';
import { asProblem, type Problem } from '@/api/problem';
import { signOff, type SignOff } from '@/api/tasks';
import type { Acknowledged } from '@/api/types';
import { PasskeyNotUsed } from '@/parts/keys/passkey';

export type Attempt =
  | Readonly<{ state: 'idle' }>
  | Readonly<{ state: 'signing' }>
  | Readonly<{ state: 'retrying' }>
  | Readonly<{ state: 'not-used' }>
  | Readonly<{ state: 'refused'; problem: Problem }>
  | Readonly<{ state: 'signed'; acknowledged: Acknowledged }>;

const backoffMs = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Waits for the next try, or for the network to be back, whichever comes first. */
const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
  });

/**
 * One signature, however often it must be sent: the body is made once, and its idempotency key with it, so that an
 * answer that was lost on the way makes no second act. It is tried until the server answers or the page is left.
 */
export function useSignOff(task: string) {
  const [attempt, setAttempt] = useState<Attempt>({ state: 'idle' });
  const running = useRef(false);
  const reset = useCallback(() => setAttempt({ state: 'idle' }), []);
  const send = useCallback(
    async (compose: () => Promise<SignOff>): Promise<void> => {
      if (running.current) return;
      running.current = true;
      setAttempt({ state: 'signing' });
      try {
        const body = await compose();
        const key = `page/${body.record.nonce}/${crypto.randomUUID()}`;
        const acknowledged = await persist(() => signOff(task, body, key), setAttempt);
        setAttempt({ state: 'signed', acknowledged });
      } catch (error) {
        setAttempt(
          error instanceof PasskeyNotUsed
            ? { state: 'not-used' }
            : { state: 'refused', problem: asProblem(error) },
        );
      } finally {
        running.current = false;
      }
    },
    [task],
  );
  return { attempt, send, reset };
}

async function persist(
  act: () => Promise<Acknowledged>,
  tell: (attempt: Attempt) => void,
): Promise<Acknowledged> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await act();
    } catch (error) {
      if (!asProblem(error).passing || asProblem(error).code === 'page-failed') throw error;
      tell({ state: 'retrying' });
      await pause(backoffMs[Math.min(failures, backoffMs.length - 1)] ?? 15_000);
    }
  }
}
