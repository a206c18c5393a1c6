import { post, seg } from './http';
import { upload, type Uploading } from './upload';
import type { Acknowledged, AcknowledgedWithId, Filed, Schemas } from './types';

/** What handlers do: each answers after its commit. The key makes a second try the same act. */
export const startCase = (body: Schemas['StartCase'], idempotencyKey: string) =>
  post<AcknowledgedWithId>('/v1/cases', body, { idempotencyKey });

export type CaseFault = Schemas['CaseFault'];

/** What each would be refused for, in their order. Nothing is started. */
export const checkCases = (body: Schemas['CheckCases']) =>
  post<Schemas['CasesChecked']>('/v1/cases/check', body);

export const requestLink = (caseId: string, body: Schemas['NewRequest'], idempotencyKey: string) =>
  post<AcknowledgedWithId>(`/v1/cases/${seg(caseId)}/requests`, body, { idempotencyKey });

export const submitRound = (request: string, body: Schemas['NewRound'], idempotencyKey: string) =>
  post<Acknowledged>(`/v1/requests/${seg(request)}/rounds`, body, { idempotencyKey });

/** Gives up a request that nobody has decided; it stays on record as withdrawn. */
export const withdrawRequest = (request: string, reason: string, idempotencyKey: string) =>
  post<Acknowledged>(`/v1/requests/${seg(request)}/withdraw`, { reason }, { idempotencyKey });

export const recordFact = (caseId: string, body: Schemas['NewRecord'], idempotencyKey: string) =>
  post<AcknowledgedWithId>(`/v1/cases/${seg(caseId)}/records`, body, { idempotencyKey });

export type NewMaterial = Readonly<{ document: string; title: string; subject?: string; file: File }>;

export function fileMaterial(caseId: string, material: NewMaterial, uploading: Uploading) {
  const { document, title, subject, file } = material;
  const form = new FormData();
  form.set('document', document);
  form.set('title', title);
  if (subject !== undefined) form.set('subject', subject);
  // A file of no known type is taken as bytes.
  form.set(
    'file',
    file.type === '' ? new File([file], file.name, { type: 'application/octet-stream' }) : file,
  );
  return upload<Filed>(`/v1/cases/${seg(caseId)}/materials`, form, uploading);
}
