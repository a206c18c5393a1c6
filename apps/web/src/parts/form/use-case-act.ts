import { useQueryClient } from '@tanstack/react-query';
import { caseOf } from '@/api/live';
import { useAct } from '@/api/use-act';

/** Lists that an act in a case may have made old. */
const lists = ['cases', 'duties', 'clocks', 'findings', 'tasks', 'custody'];

/**
 * An act in a case. When it is done, what is shown of the case is read anew before `then` goes on.
 *
 * @param about the case, or something opened in it
 */
export function useCaseAct<Given, Answer>(
  act: (given: Given, idempotencyKey: string) => Promise<Answer>,
  { about, then }: Readonly<{ about?: string; then?: (answer: Answer) => void }> = {},
) {
  const client = useQueryClient();
  return useAct(act, async (answer) => {
    const caseId = about?.includes('.') ? caseOf(about) : about;
    const keys = [...lists.map((list) => [list]), ...(caseId === undefined ? [] : [['case', caseId]])];
    await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
    then?.(answer);
  });
}
