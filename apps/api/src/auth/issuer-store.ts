import { join } from 'node:path';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { ClientId } from '#libs/kernel';
import { readSecret } from '../secrets/secret-file.js';
import type { CallerDirectory } from './caller.js';

/** The program at the keyboard: exchanges the installation's secret for an officer's token. It has no secret itself. */
export const commandLineClient = 'countersign-cli';

export const exchangeGrant = 'urn:ietf:params:oauth:grant-type:token-exchange';

/** Where a case-management client finds its secret. */
export const clientSecretPath = (keysFolder: string, client: string) =>
  join(keysFolder, 'clients', `${client}.secret`);

/** Ids become file names here, so only plain ones are looked up. */
const plainId = /^[a-z\d][a-z\d-]{0,62}$/;

/**
 * What the issuer finds by id. Clients come from the directory and their secrets from files; tokens are signed and
 * short-lived, so nothing else is kept and every process of the API answers alike.
 */
export class IssuerStore implements Adapter {
  constructor(
    private readonly kind: string,
    private readonly keysFolder: string,
    private readonly directory: CallerDirectory,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (this.kind !== 'Client' || !plainId.test(id)) return undefined;
    if (id === commandLineClient) {
      return {
        ...withoutRedirects,
        client_id: id,
        grant_types: [exchangeGrant],
        token_endpoint_auth_method: 'none',
      };
    }
    const secret = readSecret(clientSecretPath(this.keysFolder, id));
    if (secret === null || (await this.directory.client(id as ClientId)) !== 'active') return undefined;
    return { ...withoutRedirects, client_id: id, client_secret: secret, grant_types: ['client_credentials'] };
  }

  async upsert(): Promise<void> {}
  async findByUserCode(): Promise<undefined> {}
  async findByUid(): Promise<undefined> {}
  async consume(): Promise<void> {}
  async destroy(): Promise<void> {}
  async revokeByGrantId(): Promise<void> {}
}

const withoutRedirects = { redirect_uris: [], response_types: [] };
