import type { Http } from './http.js';
import type { Answer } from './problem.js';
import type { Acknowledged, Schemas } from './shapes.js';

/** For whom a case exists: sealed by name, each name with its reason. */
export class SealsClient {
  constructor(private readonly http: Http) {}

  seal(caseId: string, body: Schemas['NewSeal'], key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(caseId, '', body, key);
  }
  add(caseId: string, officer: string, reason: string, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(caseId, '/names', { officer, reason }, key);
  }
  remove(caseId: string, officer: string, reason: string, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(caseId, `/names/${encodeURIComponent(officer)}/remove`, { reason }, key);
  }
  lift(caseId: string, reason: string, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(caseId, '/lift', { reason }, key);
  }

  #post(caseId: string, path: string, body: unknown, key: string | undefined): Promise<Answer<Acknowledged>> {
    return this.http.post(`/v1/cases/${encodeURIComponent(caseId)}/seal${path}`, {
      body,
      idempotencyKey: key,
    });
  }
}
