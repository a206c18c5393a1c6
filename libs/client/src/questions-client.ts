import type { Http } from './http.js';
import type { Answer } from './problem.js';
import type { Acknowledged, AcknowledgedWithId, Schemas } from './shapes.js';

type Paged = Readonly<{ limit?: number; cursor?: string; inquiry?: string }>;
/** `bom`: a spreadsheet then takes the file for UTF-8. */
export type AsCsv = Readonly<{ language?: 'zh' | 'en'; bom?: 'true'; inquiry?: string }>;
type Signatures = Readonly<{ from?: string; until?: string; unit?: string; link?: string }>;
type Persons = Readonly<{ officer?: string; handler?: string }>;
type Decision = 'approve' | 'return' | 'refuse' | 'abstain';
type Ground = Schemas['AuthorityFound']['grounds'][number];

export type ReadingTimeAsked = Signatures &
  Persons &
  Readonly<{ withinSeconds?: number; unseen?: 'true'; decision?: Decision }>;
export type PairsAsked = Signatures & Persons & Readonly<{ steps?: 'deciding' | 'all'; atLeast?: number }>;
export type NeverReturnedAsked = Signatures & Readonly<{ officer?: string; atLeast?: number }>;
export type InquiriesAsked = Readonly<{ status?: 'open' | 'closed'; limit?: number; cursor?: string }>;
export type OutsideAuthorityAsked = Signatures & Persons & Readonly<{ ground?: Ground }>;

/** Questions across all cases and the inquiries they are kept under: an investigator's. */
export class QuestionsClient {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** Signatures, those read shortest first. */
  readingTime(query: ReadingTimeAsked & Paged = {}): Promise<Answer<Schemas['ReadingTimeAnswer']>> {
    return this.#http.get('/v1/questions/reading-time', { query });
  }
  /** Handlers and who signs for them. */
  pairs(query: PairsAsked & Paged = {}): Promise<Answer<Schemas['PairsAnswer']>> {
    return this.#http.get('/v1/questions/pairs', { query });
  }
  neverReturned(query: NeverReturnedAsked & Paged = {}): Promise<Answer<Schemas['NeverReturnedAnswer']>> {
    return this.#http.get('/v1/questions/never-returned', { query });
  }
  outsideAuthority(
    query: OutsideAuthorityAsked & Paged = {},
  ): Promise<Answer<Schemas['OutsideAuthorityAnswer']>> {
    return this.#http.get('/v1/questions/outside-authority', { query });
  }

  /** The whole answer as records of RFC 4180. */
  readingTimeCsv(query: ReadingTimeAsked & AsCsv = {}): Promise<Answer<Uint8Array>> {
    return this.#http.getBytes('/v1/questions/reading-time.csv', { query });
  }
  pairsCsv(query: PairsAsked & AsCsv = {}): Promise<Answer<Uint8Array>> {
    return this.#http.getBytes('/v1/questions/pairs.csv', { query });
  }
  neverReturnedCsv(query: NeverReturnedAsked & AsCsv = {}): Promise<Answer<Uint8Array>> {
    return this.#http.getBytes('/v1/questions/never-returned.csv', { query });
  }
  outsideAuthorityCsv(query: OutsideAuthorityAsked & AsCsv = {}): Promise<Answer<Uint8Array>> {
    return this.#http.getBytes('/v1/questions/outside-authority.csv', { query });
  }

  /** Newest first. @param query.status @default both */
  inquiries(query: InquiriesAsked = {}): Promise<Answer<Schemas['InquiryList']>> {
    return this.#http.get('/v1/inquiries', { query });
  }
  inquiry(id: string): Promise<Answer<Schemas['InquiryView']>> {
    return this.#http.get(`/v1/inquiries/${encodeURIComponent(id)}`);
  }
  openInquiry(body: Schemas['OpenInquiry'], key?: string): Promise<Answer<AcknowledgedWithId>> {
    return this.#post('/v1/inquiries', body, key);
  }
  /** It stays to be read, and takes no more questions until it is opened again. */
  closeInquiry(id: string, reason: string, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/inquiries/${encodeURIComponent(id)}/close`, { reason }, key);
  }
  reopenInquiry(id: string, reason: string, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/inquiries/${encodeURIComponent(id)}/reopen`, { reason }, key);
  }
  saveQuestion(
    inquiry: string,
    body: Schemas['SaveQuestion'],
    key?: string,
  ): Promise<Answer<AcknowledgedWithId>> {
    return this.#post(`/v1/inquiries/${encodeURIComponent(inquiry)}/questions`, body, key);
  }
  /** What a saved question finds now that it did not when it was saved, and the other way round. */
  changes(inquiry: string, question: string): Promise<Answer<Schemas['QuestionChanges']>> {
    const [of, one] = [encodeURIComponent(inquiry), encodeURIComponent(question)];
    return this.#http.get(`/v1/inquiries/${of}/changes/${one}`);
  }

  #post<Value>(path: string, body: unknown, key: string | undefined): Promise<Answer<Value>> {
    return this.#http.post(path, { body, idempotencyKey: key });
  }
}
