import { post, seg } from './http';
import type { Acknowledged, Schemas } from './types';

const at = (caseId: string, what = '') => `/v1/cases/${seg(caseId)}/seal${what}`;

export const sealCase = (caseId: string, body: Schemas['NewSeal'], idempotencyKey: string) =>
  post<Acknowledged>(at(caseId), body, { idempotencyKey });

export const addName = (caseId: string, body: Schemas['NewSealName'], idempotencyKey: string) =>
  post<Acknowledged>(at(caseId, '/names'), body, { idempotencyKey });

export const removeName = (caseId: string, officer: string, reason: string, idempotencyKey: string) =>
  post<Acknowledged>(at(caseId, `/names/${seg(officer)}/remove`), { reason }, { idempotencyKey });

export const liftSeal = (caseId: string, reason: string, idempotencyKey: string) =>
  post<Acknowledged>(at(caseId, '/lift'), { reason }, { idempotencyKey });
