import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * A command that may be pressed twice, or again after an answer was lost: the same words go under the same key, so that
 * it is one act; other words are another.
 *
 * @param done once the server has acknowledged it
 */
export function useAct<Given, Answer>(
  act: (given: Given, idempotencyKey: string) => Promise<Answer>,
  done: (answer: Answer) => unknown = () => undefined,
) {
  const last = useRef<Readonly<{ said: string; key: string }> | null>(null);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (given: Given) => {
      const said = JSON.stringify(given ?? null);
      const attempt = last.current?.said === said ? last.current : { said, key: crypto.randomUUID() };
      last.current = attempt;
      return act(given, attempt.key);
    },
    onSuccess: async (answer) => {
      last.current = null;
      await done(answer);
    },
  });
  const send = (given: Given) => {
    if (!isPending) mutate(given);
  };
  return { send, isPending, error, reset };
}
