import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CountersignClient, exchangeToken, must } from '#libs/client';
import type { Language } from './language.js';
import { WrongUsage } from './outcome.js';

/** What every command is given on its line or in the environment. */
export type CommonOptions = Readonly<{ json?: boolean; lang?: Language; as?: string; server?: string }>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the server is and on whose behalf this command speaks to it. */
export class Session {
  readonly baseUrl: string;
  /** Folder of secrets and signing keys; only commands that act as an officer need it. */
  readonly keysFolder: string;

  constructor(
    readonly options: CommonOptions,
    private readonly environment: Environment,
  ) {
    this.baseUrl =
      options.server ??
      environment['COUNTERSIGN_ORIGIN'] ??
      `http://localhost:${environment['PORT'] ?? 3000}`;
    this.keysFolder = resolve(
      environment['COUNTERSIGN_KEYS'] ?? join(environment['COUNTERSIGN_DATA'] ?? '.data', 'keys'),
    );
  }

  /** The officer named with `--as`. @throws WrongUsage when none is */
  get officer(): string {
    if (this.options.as === undefined) throw new WrongUsage('--as OFFICER');
    return this.options.as;
  }

  /** @param officer by default the one named with `--as`; without either, the bearer in `COUNTERSIGN_TOKEN` */
  async client(officer = this.options.as): Promise<CountersignClient> {
    const given = this.environment['COUNTERSIGN_TOKEN'];
    if (officer === undefined && given !== undefined)
      return new CountersignClient({ baseUrl: this.baseUrl, token: given });
    return new CountersignClient({ baseUrl: this.baseUrl, token: await this.token(officer ?? this.officer) });
  }

  /** A bearer by token exchange, for whoever may read the installation's secret. */
  async token(officer: string): Promise<string> {
    const file = join(this.keysFolder, 'token-exchange.secret');
    if (!existsSync(file)) throw new WrongUsage(`COUNTERSIGN_KEYS: ${file}`);
    const secret = readFileSync(file, 'utf8').trim();
    return (await must('POST /oidc/token', exchangeToken(this.baseUrl, secret, officer))).access_token;
  }

  /** The signing keys of an officer that lie here: his own, then the demonstration's; or the one in the file. */
  signingKeys(officer: string, file?: string): readonly [string, ...string[]] {
    const candidates =
      file === undefined
        ? ['officers', 'demo'].map((folder) => join(this.keysFolder, folder, `${officer}.pem`))
        : [file];
    const [first, ...others] = candidates
      .filter((candidate) => existsSync(candidate))
      .map((candidate) => readFileSync(candidate, 'utf8'));
    if (first === undefined) throw new WrongUsage(`no signing key: ${candidates.join(', ')}`);
    return [first, ...others];
  }
}
