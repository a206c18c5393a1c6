import { queryOptions } from '@tanstack/react-query';
import { getJson, seg } from './http';
import type { Names, Schemas } from './types';

type Named = Readonly<{ id: string; name: Names }>;

/** Of a definition, what pages show: names. */
export type DefinitionNames = Readonly<{
  links: readonly Readonly<{ id: string; name: Names; steps?: readonly Named[] }>[];
  documents: readonly Named[];
  checklist: readonly Named[];
}>;

export const procedureQuery = (procedure: string) =>
  queryOptions({
    queryKey: ['procedures', procedure],
    queryFn: ({ signal }) =>
      getJson<Schemas['ProcedureView']>(`/v1/procedures/${seg(procedure)}`, undefined, signal),
    select: ({ definition }) => definition as unknown as DefinitionNames,
    staleTime: 10 * 60_000,
  });
