import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeToken, must } from '#libs/client';
import type { OfficerId } from '#libs/kernel';
import { freePort } from '../../tools/process/ports.js';
import { startProgram } from '../../tools/start/program.js';
import { untilAnswers } from '../../tools/start/readiness.js';
import type { Ground } from './ground.js';

/** What every process of the product is told. */
export const environmentOf = (ground: Ground): Readonly<Record<string, string>> => ({
  ...(process.env['PATH'] !== undefined && { PATH: process.env['PATH'] }),
  DATABASE_URL: ground.databaseUrl,
  COUNTERSIGN_KEYS: ground.keysDir,
  COUNTERSIGN_DATA: ground.dataDir,
});

/** One process of the API, started as `npm start` starts it. */
export class ApiProcess {
  readonly #tokens = new Map<OfficerId, string>();

  private constructor(
    readonly port: number,
    readonly pid: number,
    private readonly exchangeSecret: string,
  ) {}

  /** @param env more of its environment. @default nothing */
  static async start(ground: Ground, env: Readonly<Record<string, string>> = {}): Promise<ApiProcess> {
    const port = await freePort();
    const api = startProgram({
      file: 'apps/api/src/main.js',
      env: { ...environmentOf(ground), PORT: String(port), COUNTERSIGN_HOST: '127.0.0.1', ...env },
      log: ground.log('api'),
    });
    ground.atEnd(() => api.stop());
    await untilAnswers(`http://127.0.0.1:${port}/health/live`, api.process, 60_000);
    const secret = readFileSync(join(ground.keysDir, 'token-exchange.secret'), 'utf8').trim();
    return new ApiProcess(port, api.process.pid ?? 0, secret);
  }

  /** The officer's `Authorization` header. */
  async authorization(officer: OfficerId): Promise<string> {
    const known = this.#tokens.get(officer);
    if (known) return known;
    const url = `http://127.0.0.1:${this.port}`;
    const token = await must(`token of ${officer}`, exchangeToken(url, this.exchangeSecret, officer));
    const authorization = `Bearer ${token.access_token}`;
    this.#tokens.set(officer, authorization);
    return authorization;
  }
}
