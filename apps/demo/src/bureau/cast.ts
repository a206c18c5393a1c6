import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientCredentials, CountersignClient, exchangeToken, must } from '#libs/client';
import { DemoKeys } from './demo-keys.js';
import { recordsSystem } from './officers.js';

/** Renewed this long before a token runs out, in milliseconds of wall time. */
const renewBeforeMs = 60_000;

/** Everybody the demonstration plays, each with a bearer of his own and his own signing key. */
export class Cast {
  readonly keys: DemoKeys;
  readonly #secret: string;
  readonly #clients = new Map<string, { client: CountersignClient; until: number }>();

  /** @param keysFolder holds `token-exchange.secret`, `clients/` and `demo/` */
  constructor(
    readonly baseUrl: string,
    private readonly keysFolder: string,
  ) {
    this.keys = new DemoKeys(keysFolder);
    this.#secret = readFileSync(join(keysFolder, 'token-exchange.secret'), 'utf8').trim();
  }

  /** A client that speaks as this officer or system; its token is reused while it lasts. */
  async as(subject: string): Promise<CountersignClient> {
    const known = this.#clients.get(subject);
    if (known && Date.now() < known.until) return known.client;
    const token = await must(`token for ${subject}`, this.#token(subject));
    const client = new CountersignClient({ baseUrl: this.baseUrl, token: token.access_token });
    this.#clients.set(subject, { client, until: Date.now() + token.expires_in * 1000 - renewBeforeMs });
    return client;
  }

  /** Officers by the installation's secret; a system by its own. */
  #token(subject: string): ReturnType<typeof exchangeToken> {
    if (subject !== recordsSystem.id) return exchangeToken(this.baseUrl, this.#secret, subject);
    const secret = readFileSync(join(this.keysFolder, 'clients', `${subject}.secret`), 'utf8').trim();
    return clientCredentials(this.baseUrl, subject, secret);
  }
}
