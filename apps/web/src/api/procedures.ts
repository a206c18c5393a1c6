import { queryOptions } from '@tanstack/react-query';
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
