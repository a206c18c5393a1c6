import type { ChildProcess } from 'node:child_process';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster, type Cluster } from '../../../tools/postgres/cluster.js';
import { freePorts } from '../../../tools/process/ports.js';
import type { Report } from '../../../tools/process/report.js';
import { finished, startProgram } from '../../../tools/start/program.js';
import { untilAnswers } from '../../../tools/start/readiness.js';
import type { Running } from '../../../tools/start/supervised.js';
import { temporalBinary } from '../../../tools/temporal/binary.js';
import { startTemporal, type TemporalServer } from '../../../tools/temporal/server.js';
import { LogProxy } from './log-proxy.js';
import { Part } from './part.js';

const database = 'countersign';
const startsWithinMs = 60_000;
const shiftedClock = new URL('shifted-clock.js', import.meta.url).href;

/** What a whole Countersign of the drill is made of. */
export type StackOptions = Readonly<{
  /** Holds everything: `postgres`, `temporal`, `data` with `keys`, and a log file of each process. */
  folder: string;
  report: Report;
  /** @default 2 */
  ofEach?: number;
  /** Where the clock of a simulated log starts. @default a real log */
  simulation?: string;
}>;

/** Two API and two worker processes over one log, with PostgreSQL behind a proxy, all restarted when they die. */
export class DrillStack {
  readonly proxy = new LogProxy(() => this.postgres.current?.port ?? this.#postgresPort);
  readonly postgres: Part<Cluster>;
  readonly temporal: Part<TemporalServer>;
  readonly apis: Part[] = [];
  readonly workers: Part[] = [];
  #postgresPort = 0;
  #databasePort = 0;
  #temporalAddress = '';
  #ports: readonly number[] = [];

  constructor(private readonly options: StackOptions) {
    const { folder, report } = options;
    const done = () => Promise.resolve();
    mkdirSync(join(folder, 'logs'), { recursive: true });
    this.postgres = new Part(
      'PostgreSQL',
      'postgres',
      () => startCluster({ folder: join(folder, 'postgres'), log: this.#log('postgres') }),
      done,
      report,
    );
    const startServer = async () =>
      startTemporal({
        binary: await temporalBinary(report),
        folder: join(folder, 'temporal'),
        log: this.#log('temporal'),
      });
    this.temporal = new Part('Temporal', 'temporal', startServer, done, report);
  }

  get parts(): readonly Part[] {
    return [this.postgres, this.temporal, ...this.apis, ...this.workers];
  }

  get origins(): readonly string[] {
    return this.#ports.map((port) => `http://127.0.0.1:${port}`);
  }

  get dataFolder(): string {
    return join(this.options.folder, 'data');
  }

  get keysFolder(): string {
    return join(this.dataFolder, 'keys');
  }

  get temporalAddress(): string {
    return this.#temporalAddress;
  }

  /** The administrator's way into the database, not through the proxy. */
  get adminUrl(): string {
    const cluster = this.postgres.current;
    if (!cluster) throw new Error('PostgreSQL is down');
    return cluster.adminUrl(database);
  }

  get receiptKey(): KeyObject {
    return createPublicKey(readFileSync(join(this.keysFolder, 'receipt.pem')));
  }

  /** Lets the clocks of one API process jump, until it is killed; others keep theirs. */
  shiftClock(api: Part, shiftMs: number): boolean {
    writeFileSync(this.#shiftFile, String(shiftMs));
    return api.signal('SIGUSR2');
  }

  /** Resolves when every API process answers. @throws when a part does not start */
  async start(): Promise<void> {
    const { ofEach = 2, report } = this.options;
    mkdirSync(this.dataFolder, { recursive: true });
    const [cluster, temporal] = await Promise.all([this.postgres.start(), this.temporal.start()]);
    this.#temporalAddress = temporal.address;
    this.#postgresPort = cluster.port;
    await cluster.createDatabase(database);
    await this.#migrate();
    this.#databasePort = await this.proxy.listen();
    this.#ports = await freePorts(ofEach);
    for (const [nth, port] of this.#ports.entries()) {
      const answers = (process: ChildProcess) =>
        untilAnswers(`http://127.0.0.1:${port}/health/ready`, process, startsWithinMs);
      this.apis.push(new Part(`API ${nth + 1}`, 'api', () => this.#startApi(nth, port), answers, report));
      const started = () =>
        Promise.resolve(this.#program('apps/worker/src/main.js', `worker-${nth + 1}`, port));
      this.workers.push(new Part(`Worker ${nth + 1}`, 'worker', started, () => Promise.resolve(), report));
    }
    await Promise.all(this.apis.map((part) => part.start()));
    await Promise.all(this.workers.map((part) => part.start()));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.apis, ...this.workers].map((part) => part.stop()));
    await Promise.all([this.temporal.stop(), this.postgres.stop()]);
    await this.proxy.close();
  }

  async #migrate(): Promise<void> {
    const { simulation } = this.options;
    const log = this.#log('migrate');
    const env = {
      ...basics(),
      DATABASE_URL: this.adminUrl,
      COUNTERSIGN_KEYS: this.keysFolder,
      ...(simulation && { COUNTERSIGN_SIMULATION: simulation }),
    };
    await finished('The migration', startProgram({ file: 'tools/start/migrate.js', env, log }).process, log);
  }

  async #startApi(nth: number, port: number): Promise<Running> {
    const api = this.#program('apps/api/src/main.js', `api-${nth + 1}`, port, {
      NODE_OPTIONS: `--import=${shiftedClock}`,
      COUNTERSIGN_DRILL_SHIFT: this.#shiftFile,
    });
    try {
      await untilAnswers(`http://127.0.0.1:${port}/health/live`, api.process, startsWithinMs);
      return api;
    } catch (error) {
      await api.stop();
      throw error;
    }
  }

  /** Every process is given the same origin, as behind one balancer: so they share one issuer. */
  #program(file: string, name: string, port: number, more: Readonly<Record<string, string>> = {}): Running {
    return startProgram({
      file,
      log: this.#log(name),
      env: {
        ...basics(),
        ...more,
        DATABASE_URL: `postgres://127.0.0.1:${this.#databasePort}/${database}`,
        TEMPORAL_ADDRESS: this.#temporalAddress,
        TEMPORAL_NAMESPACE: 'default',
        COUNTERSIGN_HOST: '127.0.0.1',
        COUNTERSIGN_DATA: this.dataFolder,
        COUNTERSIGN_KEYS: this.keysFolder,
        COUNTERSIGN_ORIGIN: this.origins[0] ?? '',
        PORT: String(port),
      },
    });
  }

  get #shiftFile(): string {
    return join(this.options.folder, 'shift.ms');
  }

  #log(name: string): string {
    return join(this.options.folder, 'logs', `${name}.log`);
  }
}

const basics = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
