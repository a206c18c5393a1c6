import { post, seg } from './http';
import type { Acknowledged, AcknowledgedWithId, Schemas } from './types';

export const raiseRecusal = (body: Schemas['NewRecusal'], idempotencyKey: string) =>
  post<AcknowledgedWithId>('/v1/recusals', body, { idempotencyKey });

export const decideRecusal = (recusal: string, body: Schemas['RecusalDecision'], idempotencyKey: string) =>
  post<Acknowledged>(`/v1/recusals/${seg(recusal)}/decide`, body, { idempotencyKey });
