import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '@/api/http';
import type { Schemas } from '@/api/types';
import { useNames } from '@/words/names';

/** What the server says of each of its refusals, in both languages. */
const problemTextsQuery = queryOptions({
  queryKey: ['problem-texts'],
  queryFn: async ({ signal }) =>
    new Map(
      (await getJson<Schemas['ProblemTextPage']>('/problems', undefined, signal)).items.map(
        ({ code, title }) => [code, title] as const,
      ),
    ),
  staleTime: Infinity,
});

/** Titles of refusals that an answer names by their code alone; the code until they are known. */
export function useProblemTitles(): (code: string) => string {
  const name = useNames();
  const { data } = useQuery(problemTextsQuery);
  return (code) => name(data?.get(code)) || code;
}
