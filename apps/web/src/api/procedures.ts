import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { getJson, seg } from './http';
import type { ProcedureDefinition, Schemas } from './types';

/** The definition file as published: what a lawyer reads, and what guides forms. */
export type Definition = ProcedureDefinition;

export const procedureQuery = (procedure: string) =>
  queryOptions({
    queryKey: ['procedures', procedure],
    queryFn: ({ signal }) =>
      getJson<Schemas['ProcedureView']>(`/v1/procedures/${seg(procedure)}`, undefined, signal),
    select: ({ definition }) => definition as unknown as Definition,
    staleTime: 10 * 60_000,
  });

export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  queryFn: async ({ signal }) =>
    (await getJson<Schemas['ProcedurePage']>('/v1/procedures', undefined, signal)).items,
  staleTime: 10 * 60_000,
});

/** The definition of every procedure, as far as they have been read: for what may belong to any of them. */
export function useDefinitions(): readonly Definition[] {
  const { data: procedures = [] } = useQuery(proceduresQuery);
  return useQueries({ queries: procedures.map(({ id }) => procedureQuery(id)), combine: readOf });
}

const readOf = (results: readonly Readonly<{ data: Definition | undefined }>[]): readonly Definition[] =>
  results.flatMap(({ data }) => data ?? []);

/** Every link of these; an id that several have stands for one. */
export const linksOf = (definitions: readonly Definition[]): readonly Definition['links'][number][] => [
  ...new Map(definitions.flatMap(({ links }) => links.map((link) => [link.id, link] as const))).values(),
];
