import type { Http } from './http.js';
import { multipart, type UploadedFile } from './multipart.js';
import type { Answer } from './problem.js';
import type { Schemas, Settled, SettledWithId } from './shapes.js';

export type NewPost = Schemas['NewPost'];
type ImportOptions = Readonly<{ dryRun?: boolean; format?: 'csv' | 'json' }>;
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
  proposeKey(
    publicKey: string,
    key?: string,
    alg: 'Ed25519' | 'ES256' = 'Ed25519',
    replaces?: string,
  ): Promise<Answer<Schemas['ProposedKey']>> {
    const body = { alg, publicKey, ...(replaces !== undefined && { replaces }) };
    return this.#post('/v1/keys', body, key);
  }
  /** What a browser is to ask of the officer's authenticator. */
  beginPasskey(): Promise<Answer<Schemas['PasskeyRegistration']>> {
    return this.#post('/v1/keys/registrations', {}, undefined);
  }
  proposePasskey(body: Schemas['NewPasskey'], key?: string): Promise<Answer<Schemas['ProposedKey']>> {
    return this.#post('/v1/keys', body, key);
  }
  /** By a second officer. */
  confirmKey(officer: string, keyId: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/keys/${encodeURIComponent(keyId)}/confirm`, { officer }, key);
  }
  /** By its officer, who had it to the end. */
  retireKey(keyId: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/keys/${encodeURIComponent(keyId)}/retire`, {}, key);
  }
  /** @param lostAt since when it was out of its officer's hands, where that is known */
  revokeKey(
    officer: string,
    keyId: string,
    reason: string,
    key?: string,
    lostAt?: string,
  ): Promise<Answer<Settled>> {
    const body = { officer, reason, ...(lostAt !== undefined && { lostAt }) };
    return this.#post(`/v1/keys/${encodeURIComponent(keyId)}/revoke`, body, key);
  }

  renameUnit(unit: string, name: Schemas['Names'], key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/units/${encodeURIComponent(unit)}/rename`, { name }, key);
  }
  moveUnit(unit: string, parent: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/units/${encodeURIComponent(unit)}/move`, { parent }, key);
  }
  mergeUnit(unit: string, body: Schemas['Merge'], key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/units/${encodeURIComponent(unit)}/merge`, body, key);
  }
  closeUnit(unit: string, reason?: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/units/${encodeURIComponent(unit)}/close`, reasoned(reason), key);
  }
  removeHolder(post: string, officer: string, reason?: string, key?: string): Promise<Answer<Settled>> {
    const path = `/v1/posts/${post}/holders/${encodeURIComponent(officer)}/remove`;
    return this.#post(path, reasoned(reason), key);
  }
  movePost(post: string, body: Schemas['PostMove'], key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/posts/${post}/move`, body, key);
  }
  abolishPost(post: string, reason?: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/posts/${post}/abolish`, reasoned(reason), key);
  }
  renameOfficer(officer: string, name: Schemas['Names'], key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/officers/${encodeURIComponent(officer)}/rename`, { name }, key);
  }
  moveOfficer(officer: string, unit: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/officers/${encodeURIComponent(officer)}/move`, { unit }, key);
  }
  /** @param at the first instant at which he acts no more. @default now */
  retireOfficer(officer: string, at?: string, key?: string): Promise<Answer<Settled>> {
    const path = `/v1/officers/${encodeURIComponent(officer)}/retire`;
    return this.#post(path, at === undefined ? {} : { at }, key);
  }
  /** @param until the first instant at which the invitation holds no more. @default a week from now */
  invite(officer: string, until?: string, key?: string): Promise<Answer<Schemas['Invited']>> {
    const path = `/v1/officers/${encodeURIComponent(officer)}/invitations`;
    return this.#post(path, until === undefined ? {} : { until }, key);
  }
  /** Ends an officer's sessions, bound logins and invitation; his keys stay as they are. */
  endLogins(officer: string, reason: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/officers/${encodeURIComponent(officer)}/logins/end`, { reason }, key);
  }
  qualifications(query: Query = {}): Promise<Answer<Schemas['QualificationPage']>> {
    return this.http.get('/v1/qualifications', { query });
  }
  qualify(body: Schemas['NewQualification'], key?: string): Promise<Answer<Settled>> {
    return this.#post('/v1/qualifications', body, key);
  }
  recordExam(body: Schemas['NewExam'], key?: string): Promise<Answer<Settled>> {
    return this.#post('/v1/qualifications/exams', body, key);
  }
  disqualify(officer: string, body: Schemas['Disqualification'], key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/qualifications/${encodeURIComponent(officer)}/revoke`, body, key);
  }
  delegations(query: Query = {}): Promise<Answer<Schemas['DelegationPage']>> {
    return this.http.get('/v1/delegations', { query });
  }
  /** By the holder of the post himself. */
  delegate(body: Schemas['NewDelegation'], key?: string): Promise<Answer<SettledWithId>> {
    return this.#post('/v1/delegations', body, key);
  }
  revokeDelegation(id: string, reason?: string, key?: string): Promise<Answer<Settled>> {
    return this.#post(`/v1/delegations/${encodeURIComponent(id)}/revoke`, reasoned(reason), key);
  }

  /**
   * Makes the directory what a file of units, posts and officers says. @param dryRun only tells what it would do
   */
  import(
    file: UploadedFile,
    { dryRun = false, format }: ImportOptions = {},
    key?: string,
  ): Promise<Answer<Schemas['DirectoryImport']>> {
    const fields = { dryRun: String(dryRun), ...(format && { format }) };
    return this.http.post('/v1/directory/imports', {
      form: multipart(fields, file),
      idempotencyKey: key,
    });
  }

  #post<Value>(path: string, body: unknown, key: string | undefined): Promise<Answer<Value>> {
    return this.http.post(path, { body, idempotencyKey: key });
  }
}

const reasoned = (reason: string | undefined) => (reason === undefined ? {} : { reason });
