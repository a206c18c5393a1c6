import type { Http } from './http.js';
import type { Page } from './paging.js';
import type { Answer } from './problem.js';
import type { Acknowledged, Names } from './shapes.js';

export type OfficerView = Readonly<{ id: string; name: Names; unit: string }> &
  Readonly<Record<string, unknown>>;
export type NewPost = Readonly<{ unit: string; role: string; name: Names; deputyOf?: string }>;
export type NewHolder = Readonly<{ officer: string; as?: 'own' | 'acting'; from?: string; to?: string }>;
export type KeyView = Readonly<{ keyId: string; alg: string; status?: string }> &
  Readonly<Record<string, unknown>>;

export type UnitView = Readonly<{ id: string; name: Names }> & Readonly<Record<string, unknown>>;
export type PostView = Readonly<{ unit: string; role: string; name: Names }> &
  Readonly<Record<string, unknown>>;
type Query = Readonly<Record<string, string | number | undefined>>;

/** Units, posts, officers, suspensions and keys. Changes need the administrator, except one's own keys. */
export class DirectoryClient {
  constructor(private readonly http: Http) {}

  createUnit(
    body: Readonly<{ id: string; name: Names; parent?: string }>,
    key?: string,
  ): Promise<Answer<Acknowledged>> {
    return this.#post('/v1/units', body, key);
  }
  createPost(body: NewPost, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post('/v1/posts', body, key);
  }
  appoint(post: string, body: NewHolder, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/posts/${post}/holders`, body, key);
  }
  registerOfficer(
    body: Readonly<{ id: string; name: Names; unit: string }>,
    key?: string,
  ): Promise<Answer<Acknowledged>> {
    return this.#post('/v1/officers', body, key);
  }
  registerClient(
    body: Readonly<{ id: string; name: Names }>,
    key?: string,
  ): Promise<Answer<Acknowledged & Readonly<{ secret?: string }>>> {
    return this.#post('/v1/clients', body, key);
  }
  officer(id: string): Promise<Answer<OfficerView>> {
    return this.http.get(`/v1/officers/${encodeURIComponent(id)}`);
  }
  officers(query: Query = {}): Promise<Answer<Page<OfficerView>>> {
    return this.http.get('/v1/officers', { query });
  }
  units(query: Query = {}): Promise<Answer<Page<UnitView>>> {
    return this.http.get('/v1/units', { query });
  }
  posts(query: Query = {}): Promise<Answer<Page<PostView>>> {
    return this.http.get('/v1/posts', { query });
  }
  suspend(
    body: Readonly<{ officer: string; from: string; to?: string; reason: string }>,
    key?: string,
  ): Promise<Answer<Acknowledged>> {
    return this.#post('/v1/suspensions', body, key);
  }
  liftSuspension(officer: string, reason: string, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/suspensions/${encodeURIComponent(officer)}/lift`, { reason }, key);
  }
  keys(officer: string): Promise<Answer<Page<KeyView>>> {
    return this.http.get('/v1/keys', { query: { officer } });
  }
  /** By the officer himself. @param publicKey base64url of the SPKI DER */
  proposeKey(publicKey: string, key?: string): Promise<Answer<Acknowledged & Readonly<{ keyId: string }>>> {
    return this.#post('/v1/keys', { alg: 'Ed25519', publicKey }, key);
  }
  /** By a second officer. */
  confirmKey(officer: string, keyId: string, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/keys/${encodeURIComponent(keyId)}/confirm`, { officer }, key);
  }
  revokeKey(officer: string, keyId: string, reason: string, key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/keys/${encodeURIComponent(keyId)}/revoke`, { officer, reason }, key);
  }

  #post<Value>(path: string, body: unknown, key: string | undefined): Promise<Answer<Value>> {
    return this.http.post(path, { body, ...(key !== undefined && { idempotencyKey: key }) });
  }
}
