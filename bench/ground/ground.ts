import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, setUpLog } from '#libs/event-log';
import { startCluster, type Cluster } from '../../tools/postgres/cluster.js';
import { withoutCredentials } from '../../tools/start/database-url.js';

const database = 'countersign';

/** A PostgreSQL of the bench's own, durable as in production, with a migrated database and an empty, real log. */
export class Ground {
  readonly #ending: (() => Promise<unknown>)[] = [];

  private constructor(
    readonly folder: string,
    private readonly cluster: Cluster,
  ) {}

  static async open(): Promise<Ground> {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
    const ground = new Ground(folder, await startCluster({ folder: join(folder, 'postgres') }));
    await ground.cluster.createDatabase(database);
    await migrate({ adminUrl: ground.adminUrl, keysDir: ground.keysDir });
    await setUpLog({ databaseUrl: ground.databaseUrl, keysDir: ground.keysDir });
    return ground;
  }

  get adminUrl(): string {
    return this.cluster.adminUrl(database);
  }

  /** As processes get it. */
  get databaseUrl(): string {
    return withoutCredentials(this.adminUrl);
  }

  /** The server's process, from which those of its connections descend. */
  get postgresPid(): number {
    return this.cluster.process.pid ?? 0;
  }

  get keysDir(): string {
    return join(this.folder, 'keys');
  }

  get dataDir(): string {
    return join(this.folder, 'data');
  }

  log(name: string): string {
    return join(this.folder, 'logs', `${name}.log`);
  }

  /** Connections of the administrator, who alone may make tables beside the product's. */
  pool(connections: number): pg.Pool {
    const pool = new pg.Pool({ connectionString: this.adminUrl, max: connections });
    // A connection that breaks while idle is only news when the next query fails.
    pool.on('error', () => undefined);
    this.atEnd(() => pool.end());
    return pool;
  }

  async postgresVersion(): Promise<string> {
    const { rows } = await this.pool(1).query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? 'unknown';
  }

  /** Another, empty database of the same server. @returns the administrator's connection string */
  async anotherDatabase(name: string): Promise<string> {
    await this.cluster.createDatabase(name);
    return this.cluster.adminUrl(name);
  }

  /** What was opened last ends first. */
  atEnd(end: () => Promise<unknown>): void {
    this.#ending.push(end);
  }

  async end(): Promise<void> {
    for (const end of this.#ending.splice(0).reverse()) await end();
    await this.cluster.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
