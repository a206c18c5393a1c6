import { queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Definition } from './procedures';
import type { Schemas } from './types';

/** One version of a procedure, as it was published. */
export const procedureVersionQuery = (procedure: string, version: number) =>
  queryOptions({
    queryKey: ['procedures', procedure, version],
    queryFn: ({ signal }) =>
      getJson<Schemas['ProcedureView']>(`/v1/procedures/${seg(procedure)}`, { version }, signal),
    select: ({ definition }) => definition as unknown as Definition,
    // Published once, it never changes.
    staleTime: Infinity,
  });

export type Checked = Schemas['ProcedureCheck'];

/** What publishing a file would do, which is not done. */
export const checkDefinition = (yaml: string) => post<Checked>('/v1/procedures/check', { yaml });

export const publishDefinition = (yaml: string, idempotencyKey: string) =>
  post<Schemas['PublishedProcedure']>('/v1/procedures', { yaml }, { idempotencyKey });
