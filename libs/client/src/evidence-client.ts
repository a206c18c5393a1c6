import type { Http } from './http.js';
import type { Answer } from './problem.js';
import type { Acknowledged, AcknowledgedWithId, Schemas } from './shapes.js';

/** Charges, what proves them, and things taken. */
export class EvidenceClient {
  constructor(private readonly http: Http) {}

  charge(caseId: string, body: Schemas['NewCharge'], key?: string): Promise<Answer<AcknowledgedWithId>> {
    return this.#post(`/v1/cases/${seg(caseId)}/charges`, body, key);
  }
  cite(charge: string, body: Schemas['NewCitations'], key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/charges/${seg(charge)}/citations`, body, key);
  }
  dropCharge(charge: string, reason: string, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/charges/${seg(charge)}/drop`, { reason }, key);
  }
  gate(caseId: string): Promise<Answer<Schemas['EvidenceGate']>> {
    return this.http.get(`/v1/cases/${seg(caseId)}/evidence`);
  }

  /** Items of the list it opens are `{id}-1`, `{id}-2`, … */
  take(caseId: string, body: Schemas['NewTaking'], key?: string): Promise<Answer<AcknowledgedWithId>> {
    return this.#post(`/v1/cases/${seg(caseId)}/property`, body, key);
  }
  count(caseId: string, body: Schemas['NewCount'], key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/cases/${seg(caseId)}/property/counts`, body, key);
  }
  correctList(
    caseId: string,
    body: Schemas['NewListCorrection'],
    key?: string,
  ): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/cases/${seg(caseId)}/property/corrections`, body, key);
  }
  handOver(caseId: string, body: Schemas['NewHandOver'], key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/cases/${seg(caseId)}/property/hand-overs`, body, key);
  }
  dispose(caseId: string, body: Schemas['NewDisposal'], key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/cases/${seg(caseId)}/property/disposals`, body, key);
  }
  property(caseId: string): Promise<Answer<Schemas['PropertyView']>> {
    return this.http.get(`/v1/cases/${seg(caseId)}/property`);
  }

  #post<Value>(path: string, body: unknown, key: string | undefined): Promise<Answer<Value>> {
    return this.http.post(path, { body, idempotencyKey: key });
  }
}

const seg = encodeURIComponent;
