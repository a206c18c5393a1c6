import { post } from './http';
import type { AcknowledgedWithId, Schemas } from './types';

/** Proposes to put something right, in a case of its own that two persons sign. */
export const proposeRepair = (body: Schemas['NewRepair'], idempotencyKey: string) =>
  post<AcknowledgedWithId>('/v1/repairs', body, { idempotencyKey });
