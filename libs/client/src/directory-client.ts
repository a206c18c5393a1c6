import type { Http } from './http.js';
import type { Answer } from './problem.js';
import type { Schemas, Settled, SettledWithId } from './shapes.js';

export type NewPost = Schemas['NewPost'];
type Query = Readonly<Record<string, string | number | undefined>>;

/** Units, posts, officers, suspensions and keys. Changes need the administrator, except one's own keys. */
export class DirectoryClient {
  constructor(private readonly http: Http) {}

  createUnit(body: Schemas['NewUnit'], key?: string): Promise<Answer<SettledWithId>> {
    return this.#post('/v1/units', body, key);
  }
  createPost(body: NewPost, key?: string): Promise<Answer<SettledWithId>> {
    return this.#post('/v1/posts', body, key);
  }
  appoint(post: string, body: Schemas['NewHolder'], key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/posts/${post}/holders`, body, key);
  }
  registerOfficer(body: Schemas['NewOfficer'], key?: string): Promise<Answer<SettledWithId>> {
    return this.#post('/v1/officers', body, key);
  }
  registerClient(body: Schemas['NewClient'], key?: string): Promise<Answer<SettledWithId>> {
    return this.#post('/v1/clients', body, key);
  }
  officer(id: string): Promise<Answer<Schemas['OfficerView']>> {
    return this.http.get(`/v1/officers/${encodeURIComponent(id)}`);
  }
  officers(query: Query = {}): Promise<Answer<Schemas['OfficerPage']>> {
    return this.http.get('/v1/officers', { query });
  }
  units(query: Query = {}): Promise<Answer<Schemas['UnitPage']>> {
    return this.http.get('/v1/units', { query });
  }
  posts(query: Query = {}): Promise<Answer<Schemas['PostPage']>> {
    return this.http.get('/v1/posts', { query });
  }
  suspend(body: Schemas['NewSuspension'], key?: string): Promise<Answer<Settled>> {
    return this.#post('/v1/suspensions', body, key);
  }
  liftSuspension(officer: string, reason: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/suspensions/${encodeURIComponent(officer)}/lift`, { reason }, key);
  }
  keys(officer: string): Promise<Answer<Schemas['KeyPage']>> {
    return this.http.get('/v1/keys', { query: { officer } });
  }
  /** By the officer himself. @param publicKey base64url of the SPKI DER */
  proposeKey(publicKey: string, key?: string): Promise<Answer<Schemas['ProposedKey']>> {
    return this.#post('/v1/keys', { alg: 'Ed25519', publicKey }, key);
  }
  /** By a second officer. */
  confirmKey(officer: string, keyId: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/keys/${encodeURIComponent(keyId)}/confirm`, { officer }, key);
  }
  revokeKey(officer: string, keyId: string, reason: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/keys/${encodeURIComponent(keyId)}/revoke`, { officer, reason }, key);
  }

  #post<Value>(path: string, body: unknown, key: string | undefined): Promise<Answer<Value>> {
    return this.http.post(path, { body, ...(key !== undefined && { idempotencyKey: key }) });
  }
}
