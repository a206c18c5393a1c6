import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setUpLog } from '#libs/event-log';
import type { Instant } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { freePort } from '../../../../tools/process/ports.js';
import { publishedDocument } from '../../src/openapi/published-document.js';
import { PublishedAnswers, type PublishedDocument } from '../../../../test/support/published-answers.js';
import { settingsFrom, type Settings } from '../../src/config/settings.js';
import { createApp } from '../../src/create-app.js';
import { openEngine, type Engine } from '../../src/engine/engine.js';

/** Where a simulated log of the specs starts: a Monday morning in Shanghai. */
export const specStart = '2026-03-02T00:50:00.000Z' as Instant;

export type SpecApiOptions = Readonly<{
  /** @default true */
  simulated?: boolean;
  /** Listens at the very address that it calls its own, as a browser needs it. @default false */
  browsable?: boolean;
  /** Another process of an API that runs already: on its database and keys. */
  beside?: ApiUnderTest;
  env?: Readonly<Record<string, string>>;
}>;

/** The whole API on a database of its own, listening on a free port: what specs talk to is HTTP alone. */
export class ApiUnderTest {
  readonly #contradictions = new Set<string>();

  private constructor(
    readonly settings: Settings,
    readonly engine: Engine,
    readonly baseUrl: string,
    private readonly app: NestFastifyApplication,
    private readonly database: TestDatabase,
    private readonly borrowed: boolean,
    /** What `/openapi.json` promises, and which answers were held to it. */
    readonly published: PublishedAnswers,
  ) {}

  static async start(options: SpecApiOptions = {}): Promise<ApiUnderTest> {
    const { simulated = true, browsable = false, beside, env = {} } = options;
    const database = beside?.database ?? (await testDatabase());
    const { databaseUrl, keysDir } = database;
    if (!beside) await setUpLog({ databaseUrl, keysDir, ...(simulated && { simulation: specStart }) });
    const port = browsable ? await freePort() : 0;
    const settings = settingsFrom({
      DATABASE_URL: databaseUrl,
      COUNTERSIGN_KEYS: keysDir,
      COUNTERSIGN_DATA: mkdtempSync(join(tmpdir(), 'countersign-api-')),
      COUNTERSIGN_LOG_LEVEL: 'error',
      ...(browsable && { COUNTERSIGN_ORIGIN: `http://localhost:${port}` }),
      ...env,
    });
    const engine = await openEngine(settings);
    const app = await createApp(settings, engine);
    await app.listen(port, browsable ? 'localhost' : '127.0.0.1');
    const baseUrl = browsable ? settings.origin : await app.getUrl();
    return new ApiUnderTest(
      settings,
      engine,
      baseUrl,
      app,
      database,
      beside !== undefined,
      new PublishedAnswers((await publishedDocument()) as unknown as PublishedDocument),
    );
  }

  get exchangeSecret(): string {
    return readFileSync(join(this.settings.keysFolder, 'token-exchange.secret'), 'utf8').trim();
  }

  clientSecret(client: string): string {
    return readFileSync(join(this.settings.keysFolder, 'clients', `${client}.secret`), 'utf8').trim();
  }

  /** As any client fetches. Every answer is held to the published document; `end` fails when one contradicts it. */
  readonly fetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const place = this.published.placeOf((init?.method ?? 'GET').toUpperCase(), pathname);
    if (!place || response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
    const { status, headers } = response;
    const text = await response.clone().text();
    for (const fault of this.published.faultsOf(place, { status, headers, text })) {
      this.#contradictions.add(fault);
    }
    return response;
  };

  /** For what no request can do: let time pass for a session. */
  async sql(text: string, values: readonly unknown[] = []): Promise<void> {
    await this.engine.work.rows(text, values);
  }

  async end(): Promise<void> {
    await this.app.close();
    await this.engine.close();
    if (!this.borrowed) await this.database.drop();
    rmSync(this.settings.dataFolder, { recursive: true, force: true });
    if (this.#contradictions.size > 0) throw new Error([...this.#contradictions].join('\n'));
  }
}
