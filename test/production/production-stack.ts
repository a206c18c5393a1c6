import { createPublicKey, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startCluster, administrator, type Cluster } from '../../tools/postgres/cluster.js';
import { lastLines } from '../../tools/process/child.js';
import { freePorts, listens } from '../../tools/process/ports.js';
import { projectRoot } from '../../tools/process/project-root.js';
import type { Report } from '../../tools/process/report.js';
import { untilAnswers } from '../../tools/start/readiness.js';
import { stockBinary } from '../../tools/temporal/binary.js';
import { HandRun, type ByHand } from './by-hand.js';

const startsWithinMs = 90_000;

/** The small production shape on one machine: two PostgreSQL clusters, the stock Temporal server, two of each process. */
export class ProductionStack {
  readonly apis: ByHand[] = [];
  readonly workers: ByHand[] = [];
  readonly hand: HandRun;
  origins: readonly string[] = [];
  temporalAddress = '';
  #clusters: readonly Cluster[] = [];

  constructor(
    private readonly folder: string,
    private readonly report: Report,
  ) {
    this.hand = new HandRun(folder);
  }

  get keysFolder(): string {
    return join(this.folder, 'data', 'keys');
  }

  get adminUrl(): string {
    return this.#clusters[0]?.adminUrl('countersign') ?? '';
  }

  get receiptKey(): KeyObject {
    return createPublicKey(readFileSync(join(this.keysFolder, 'receipt.pem')));
  }

  /** Every step of docker-compose.yml, in its order. */
  async start(): Promise<void> {
    mkdirSync(this.keysFolder, { recursive: true, mode: 0o700 });
    const path = await this.#programs();
    const [log, temporal] = await Promise.all([this.#cluster('log'), this.#cluster('temporal')]);
    this.#clusters = [log, temporal];
    await log.createDatabase('countersign');
    const secrets = this.#secrets();

    await this.hand.step('temporal-schema', {
      PATH: path,
      SECRETS: secrets,
      SQL_HOST: '127.0.0.1',
      SQL_PORT: String(temporal.port),
      SQL_USER: administrator,
    });
    await this.#startTemporal(path, secrets, temporal.port);
    await this.hand.step('migrate', {
      SECRETS: secrets,
      DATABASE_HOST: `127.0.0.1:${log.port}`,
      COUNTERSIGN_KEYS: this.keysFolder,
      COUNTERSIGN_DATA: join(this.folder, 'data'),
    });
    await this.#startProcesses(log.port);
  }

  async stop(): Promise<void> {
    await this.hand.stop();
    await Promise.all(this.#clusters.map((cluster) => cluster.stop()));
  }

  /** The stock programs under the names that the images give them. */
  async #programs(): Promise<string> {
    const folder = join(this.folder, 'bin');
    mkdirSync(folder, { recursive: true });
    for (const [part, name] of [
      ['server', 'temporal-server'],
      ['sql-tool', 'temporal-sql-tool'],
    ] as const) {
      const { path } = await stockBinary(part, this.report);
      symlinkSync(path, join(folder, name));
    }
    return `${folder}:${process.env['PATH'] ?? ''}`;
  }

  #cluster(name: string): Promise<Cluster> {
    return startCluster({ folder: join(this.folder, `postgres-${name}`) });
  }

  #secrets(): string {
    const folder = join(this.folder, 'secrets');
    mkdirSync(folder, { mode: 0o700 });
    for (const [cluster, file] of [
      ['postgres-log', 'postgres_password'],
      ['postgres-temporal', 'temporal_postgres_password'],
    ] as const) {
      const password = readFileSync(join(this.folder, cluster, 'admin.password'), 'utf8');
      writeFileSync(join(folder, file), password, { mode: 0o600 });
    }
    return folder;
  }

  async #startTemporal(path: string, secrets: string, databasePort: number): Promise<void> {
    const ports = await freePorts(9);
    const names = [
      'FRONTEND_GRPC_PORT',
      'FRONTEND_HTTP_PORT',
      'FRONTEND_MEMBERSHIP_PORT',
      'MATCHING_GRPC_PORT',
      'MATCHING_MEMBERSHIP_PORT',
      'HISTORY_GRPC_PORT',
      'HISTORY_MEMBERSHIP_PORT',
      'WORKER_GRPC_PORT',
      'WORKER_MEMBERSHIP_PORT',
    ];
    const { log } = this.hand.start('temporal', {
      ...Object.fromEntries(names.map((name, nth) => [name, String(ports[nth])])),
      PATH: path,
      SECRETS: secrets,
      BIND_ON_IP: '127.0.0.1',
      POSTGRES_SEEDS: '127.0.0.1',
      DB_PORT: String(databasePort),
      POSTGRES_USER: administrator,
      NUM_HISTORY_SHARDS: '16',
      DYNAMIC_CONFIG_FILE_PATH: join(projectRoot, 'docker', 'temporal-dynamic-config.yaml'),
    });
    const until = Date.now() + startsWithinMs;
    while (!(await listens(ports[0] as number))) {
      if (Date.now() > until) throw new Error(`Temporal does not listen:\n${lastLines(log, 30)}`);
      await sleep(50);
    }
    this.temporalAddress = `127.0.0.1:${ports[0]}`;
  }

  async #startProcesses(databasePort: number): Promise<void> {
    const ports = await freePorts(2);
    this.origins = ports.map((port) => `http://127.0.0.1:${port}`);
    const shared = {
      DATABASE_URL: `postgres://127.0.0.1:${databasePort}/countersign`,
      TEMPORAL_ADDRESS: this.temporalAddress,
      COUNTERSIGN_ORIGIN: this.origins[0] as string,
      COUNTERSIGN_HOST: '127.0.0.1',
      COUNTERSIGN_DATA: join(this.folder, 'data'),
      COUNTERSIGN_KEYS: this.keysFolder,
    };
    for (const [nth, port] of ports.entries()) {
      this.apis.push(this.hand.start('api', { ...shared, PORT: String(port) }, nth + 1));
      this.workers.push(this.hand.start('worker', shared, nth + 1));
    }
    await Promise.all(
      this.apis.map(({ process: child }, nth) =>
        untilAnswers(`${this.origins[nth]}/health/ready`, child, startsWithinMs),
      ),
    );
  }
}
