import { randomBytes } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '#libs/event-log';
import { temporalBinary } from '../../tools/temporal/binary.js';
import { startTemporal } from '../../tools/temporal/server.js';
import { stopChild } from '../../tools/process/child.js';
import { startCluster } from '../../tools/postgres/cluster.js';

/** What specs learn about the run's PostgreSQL. */
export type PostgresOfRun = Readonly<{ port: number; adminUrl: string; template: string; keysDir: string }>;

/** What specs learn about the run's Temporal server. */
export type TemporalOfRun = Readonly<{ address: string; namespace: string }>;

/** Where specs find the servers of their run; `globalSetup` puts it into the environment that workers inherit. */
export const runServersVariable = 'COUNTERSIGN_TEST_SERVERS';

type Startable = Readonly<{ value: unknown; stop(): Promise<void> }>;

/**
 * The servers that specs of one Jest run share. They live in Jest's main process and start when first asked for, so
 * that a run of pure specs starts none.
 */
export class RunServers {
  private readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'countersign specs ')));
  private readonly started = new Map<string, Promise<Startable>>();
  private server: Server | undefined;

  private readonly startable: Readonly<Record<string, () => Promise<Startable>>> = {
    postgres: () => this.startPostgres(),
    temporal: () => this.startTemporal(),
  };

  /** Starts listening. @returns the address for {@link runServersVariable}; its path is a secret of this run */
  async listen(): Promise<string> {
    const secret = randomBytes(16).toString('hex');
    const server = createServer((request, response) => {
      const [, token, name = ''] = (request.url ?? '').split('/');
      const start = token === secret ? this.startable[name] : undefined;
      if (!start) return void response.writeHead(404).end();
      this.once(name, start).then(
        ({ value }) => response.end(JSON.stringify(value)),
        (error: Error) => response.writeHead(500).end(error.message),
      );
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    this.server = server.unref();
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No TCP address');
    return `http://127.0.0.1:${address.port}/${secret}`;
  }

  async stop(): Promise<void> {
    this.server?.close();
    this.server?.closeAllConnections();
    const started = await Promise.allSettled(this.started.values());
    await Promise.all(
      started.filter((result) => result.status === 'fulfilled').map(({ value }) => value.stop()),
    );
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private once(name: string, start: () => Promise<Startable>): Promise<Startable> {
    const running = this.started.get(name) ?? start();
    this.started.set(name, running);
    return running;
  }

  private async startPostgres(): Promise<Startable> {
    const cluster = await startCluster({ folder: join(this.folder, 'postgres'), disposable: true });
    const keysDir = join(this.folder, 'template-keys');
    const template = 'countersign_template';
    await cluster.createDatabase(template);
    await migrate({ adminUrl: cluster.adminUrl(template), keysDir });
    const value: PostgresOfRun = { port: cluster.port, adminUrl: cluster.adminUrl(), template, keysDir };
    return { value, stop: () => cluster.stop() };
  }

  private async startTemporal(): Promise<Startable> {
    const binary = await temporalBinary((line) => void process.stderr.write(`${line}\n`));
    const server = await startTemporal({ binary, folder: join(this.folder, 'temporal'), timeSkipping: true });
    const value: TemporalOfRun = { address: server.address, namespace: server.namespace };
    return { value, stop: () => stopChild(server.process, 'SIGKILL', 0) };
  }
}

/** Asks the run for one of its servers, from a spec. */
export async function serverOfRun<Value>(name: string): Promise<Value> {
  const address = process.env[runServersVariable];
  if (!address) throw new Error(`${runServersVariable} is not set: run specs by Jest with jest.config.mjs.`);
  // A connection kept from an earlier answer may be closed by the time it is used again.
  const response = await fetch(`${address}/${name}`, { method: 'POST', headers: { connection: 'close' } });
  if (!response.ok) throw new Error(`${name} did not start for this run: ${await response.text()}`);
  return (await response.json()) as Value;
}
