import { join } from 'node:path';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { ClientId } from '#libs/kernel';
import { newSecret, readSecret, secretFile } from '../secrets/secret-file.js';
import type { CallerDirectory } from './caller.js';
import type { IssuerMemory } from './issuer-memory.js';

/** The program at the keyboard: exchanges the installation's secret for an officer's token. It has no secret itself. */
export const commandLineClient = 'countersign-cli';

export const exchangeGrant = 'urn:ietf:params:oauth:grant-type:token-exchange';

/** The API itself, as the client that logs officers in by their browsers. */
export const webClient = 'countersign-web';

export const webClientSecret = (keysFolder: string) =>
  secretFile(join(keysFolder, 'oidc', 'web-client.secret'), newSecret);

/** Where a case-management client finds its secret. */
export const clientSecretPath = (keysFolder: string, client: string) =>
  join(keysFolder, 'clients', `${client}.secret`);

/** Ids become file names here, so only plain ones are looked up. */
const plainId = /^[a-z\d][a-z\d-]{0,62}$/;

/** What the store itself is told. */
export type IssuerStoreBasis = Readonly<{
  keysFolder: string;
  origin: string;
  directory: CallerDirectory;
  memory: IssuerMemory;
}>;

/**
 * What the issuer finds by id. Clients come from the directory and their secrets from files; access tokens are signed and
 * short-lived, and not kept; what belongs to a login is kept where every process of the API finds it.
 */
export class IssuerStore implements Adapter {
  constructor(
    private readonly kind: string,
    private readonly basis: IssuerStoreBasis,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.kind === 'Client' ? this.#client(id) : this.basis.memory.find(this.kind, id);
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    await this.basis.memory.keep(this.kind, id, payload, expiresIn);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.basis.memory.findByUid(this.kind, uid);
  }

  async consume(id: string): Promise<void> {
    await this.basis.memory.consume(this.kind, id);
  }

  async destroy(id: string): Promise<void> {
    await this.basis.memory.forget(this.kind, id);
  }

  async revokeByGrantId(grant: string): Promise<void> {
    await this.basis.memory.forgetGrant(grant);
  }

  /** There is no device flow. */
  async findByUserCode(): Promise<undefined> {}

  async #client(id: string): Promise<AdapterPayload | undefined> {
    const { keysFolder, directory, origin } = this.basis;
    if (!plainId.test(id)) return undefined;
    if (id === commandLineClient) {
      return {
        ...withoutRedirects,
        client_id: id,
        grant_types: [exchangeGrant],
        token_endpoint_auth_method: 'none',
      };
    }
    if (id === webClient) return webClientOf(origin, webClientSecret(keysFolder));
    const secret = readSecret(clientSecretPath(keysFolder, id));
    if (secret === null || (await directory.client(id as ClientId)) !== 'active') return undefined;
    return { ...withoutRedirects, client_id: id, client_secret: secret, grant_types: ['client_credentials'] };
  }
}

const withoutRedirects = { redirect_uris: [], response_types: [] };

const webClientOf = (origin: string, secret: string): AdapterPayload => ({
  client_id: webClient,
  client_secret: secret,
  client_name: 'Countersign',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [`${origin}/auth/callback`],
  post_logout_redirect_uris: [`${origin}/`],
  require_auth_time: true,
});
