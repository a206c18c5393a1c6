import { queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Schemas } from './types';

export type InstrumentForm = Schemas['InstrumentForm'];

/** The forms there are, and what each needs. */
export const instrumentsQuery = queryOptions({
  queryKey: ['instruments'],
  queryFn: async ({ signal }) =>
    (await getJson<Schemas['InstrumentForms']>('/v1/instruments', undefined, signal)).items,
  staleTime: Infinity,
});

/** Produces an instrument as PDF, numbers it and files it. */
export const produceInstrument = (caseId: string, body: Schemas['NewInstrument'], idempotencyKey: string) =>
  post<Schemas['ProducedInstrument']>(`/v1/cases/${seg(caseId)}/instruments`, body, { idempotencyKey });
