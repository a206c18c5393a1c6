import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/api/problem';
import { startCase } from '@/api/work';
import type { Schemas } from '@/api/types';
import type { Row, Tried } from './use-case-file';

/** What became of one case of the file. */
export type Outcome = Readonly<{ started: string }> | Readonly<{ refused: Problem }>;
export type Outcomes = ReadonlyMap<number, Outcome>;

/**
 * Starts the cases of a file one after another, each under a key of its own. Where the server cannot be reached it stops:
 * what is left is begun again there, or by the same file another day, and nothing is started twice.
 */
export function useStarting() {
  const client = useQueryClient();
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const [busy, setBusy] = useState(false);
  const [broken, setBroken] = useState<Problem | null>(null);

  const start = async ({ rows }: Tried): Promise<void> => {
    setBusy(true);
    setBroken(null);
    for (const row of leftOf(rows, outcomes)) {
      const outcome = await outcomeOf(row);
      if ('refused' in outcome && outcome.refused.passing) {
        setBroken(outcome.refused);
        break;
      }
      setOutcomes((before) => new Map([...before, [row.line, outcome]]));
    }
    setBusy(false);
    await client.invalidateQueries({ queryKey: ['cases'] });
  };
  const forget = (): void => {
    setOutcomes(new Map());
    setBroken(null);
  };
  return { outcomes, busy, broken, start, forget };
}

/** What an earlier try or this one has not started yet. */
export const leftOf = (rows: readonly Row[], outcomes: Outcomes): readonly Row[] =>
  rows.filter(({ line, started }) => {
    const outcome = outcomes.get(line);
    return started === null && !(outcome && 'started' in outcome);
  });

const outcomeOf = ({ body, key }: Row): Promise<Outcome> =>
  // The server has found it to be one.
  startCase(body as Schemas['StartCase'], key).then(
    ({ id: started }) => ({ started }),
    (error: unknown) => ({ refused: asProblem(error) }),
  );
