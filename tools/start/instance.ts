import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { type Cluster, startCluster } from '../postgres/cluster.js';
import { lastLines } from '../process/child.js';
import type { Report } from '../process/report.js';
import { temporalBinary } from '../temporal/binary.js';
import { prepareNamespace } from '../temporal/namespace.js';
import { startTemporal, type TemporalServer } from '../temporal/server.js';
import { withoutCredentials } from './database-url.js';
import { type Beginning, beginningOf, keepBeginning } from './demonstration.js';
import { finished, prepareLog, startProgram } from './program.js';
import { untilAnswers } from './readiness.js';
import type { StartSettings } from './settings.js';
import { type Running, Supervised } from './supervised.js';

const database = 'countersign';
const answersWithinMs = 60_000;
/** The demonstration may change the log for minutes; after it the API answers at once. */
const readyWithinMs = 60_000;

/** One running Countersign: what `npm start` starts, in order, and stops in the opposite order. */
export class Instance {
  private stopping = false;
  private readonly stoppable: { stop(): Promise<void> }[] = [];
  private readonly beginning: Beginning;
  private adminUrl: string;
  private temporalAddress: string;
  private api: Supervised<Running> | null = null;
  private worker: Supervised<Running> | null = null;

  constructor(
    private readonly settings: StartSettings,
    private readonly report: Report,
  ) {
    this.beginning = beginningOf(settings);
    this.adminUrl = settings.databaseUrl ?? '';
    this.temporalAddress = settings.temporalAddress ?? '';
  }

  /** Resolves when `/health/ready` answers 200, after the demonstration. @throws when something cannot be started */
  async start(): Promise<void> {
    const { port } = this.settings;
    await Promise.all([this.openDatabase(), this.openTemporal()]);
    await Promise.all([this.startApi(), this.startWorker()]);
    if (this.beginning.state === 'created') await this.play();
    await untilAnswers(`http://127.0.0.1:${port}/health/ready`, null, readyWithinMs);
  }

  /** Stops what was started, the latest first. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const part of this.stoppable.splice(0).reverse()) await part.stop();
  }

  private async openDatabase(): Promise<void> {
    if (!this.settings.databaseUrl) await this.startPostgres();
    const { data, keys } = this.settings;
    const log = this.log('migrate');
    const { simulation } = this.beginning;
    const { process } = startProgram({
      file: 'tools/start/migrate.js',
      env: {
        ...this.basics(),
        DATABASE_URL: this.adminUrl,
        COUNTERSIGN_KEYS: keys,
        ...(simulation ? { COUNTERSIGN_SIMULATION: simulation } : {}),
      },
      log,
    });
    await finished('The migration', process, log);
    keepBeginning(data, this.beginning);
    this.report('database migrated');
  }

  private async startPostgres(): Promise<void> {
    const postgres = await this.supervise<Cluster>({
      name: 'PostgreSQL',
      start: () => startCluster({ folder: join(this.settings.data, 'postgres'), log: this.log('postgres') }),
      restarted: (cluster) => this.movedTo('adminUrl', cluster.adminUrl(database)),
    });
    await postgres.createDatabase(database);
    this.adminUrl = postgres.adminUrl(database);
    this.report(`PostgreSQL listens on 127.0.0.1:${postgres.port}`);
  }

  private async openTemporal(): Promise<void> {
    const { temporalAddress, temporalNamespace: namespace, data } = this.settings;
    if (temporalAddress) return this.prepareForeignTemporal(temporalAddress, namespace);
    const binary = await temporalBinary(this.report);
    const server = await this.supervise<TemporalServer>({
      name: 'Temporal',
      start: () =>
        startTemporal({ binary, folder: join(data, 'temporal'), log: this.log('temporal'), namespace }),
      restarted: ({ address }) => this.movedTo('temporalAddress', address),
    });
    this.temporalAddress = server.address;
    this.report(`Temporal listens on ${server.address}, namespace ${namespace}`);
  }

  /** Without Temporal signing goes on, and the worker keeps trying: so that is no reason not to start. */
  private async prepareForeignTemporal(address: string, namespace: string): Promise<void> {
    try {
      const connection = await Connection.connect({ address, connectTimeout: 5_000 });
      await prepareNamespace(connection, namespace).finally(() => void connection.close());
      this.report(`Temporal at ${address} is ready, namespace ${namespace}`);
    } catch (error) {
      this.report(
        `Temporal at ${address} could not be prepared (${(error as Error).message}): limits wait until it can`,
      );
    }
  }

  private async startApi(): Promise<void> {
    const url = `http://127.0.0.1:${this.settings.port}/health/live`;
    this.api = this.supervised<Running>({
      name: 'API',
      start: async () => {
        const api = startProgram({
          file: 'apps/api/src/main.js',
          env: this.environment(),
          log: this.log('api'),
        });
        try {
          await untilAnswers(url, api.process, answersWithinMs);
        } catch (error) {
          await api.stop();
          throw new Error(
            `The API did not start: ${(error as Error).message}\n${lastLines(this.log('api'))}`,
            {
              cause: error,
            },
          );
        }
        return api;
      },
    });
    await this.api.start();
    this.report(`API listens on http://localhost:${this.settings.port}`);
  }

  private async startWorker(): Promise<void> {
    this.worker = this.supervised<Running>({
      name: 'Worker',
      start: () =>
        Promise.resolve(
          startProgram({ file: 'apps/worker/src/main.js', env: this.environment(), log: this.log('worker') }),
        ),
    });
    await this.worker.start();
    this.report('worker started');
  }

  /** In a process that knows neither database nor Temporal; one that was interrupted goes on where it was. */
  private async play(): Promise<void> {
    const { data, keys, origin, port } = this.settings;
    this.report('playing the demonstration: its cases on their own dates, through HTTP alone');
    const log = this.log('demo');
    const demo = startProgram({
      file: 'apps/demo/src/main.js',
      env: { ...this.basics(), COUNTERSIGN_ORIGIN: origin, COUNTERSIGN_KEYS: keys, PORT: String(port) },
      log,
      onLine: (line) => this.report(`demo | ${line}`),
    });
    this.stoppable.push(demo);
    await finished('The demonstration', demo.process, log);
    keepBeginning(data, { ...this.beginning, state: 'played' });
  }

  private supervised<R extends Running>(
    part: Omit<ConstructorParameters<typeof Supervised<R>>[0], 'report'>,
  ) {
    if (this.stopping) throw new Error('It was stopped while starting.');
    const supervised = new Supervised<R>({ ...part, report: this.report });
    this.stoppable.push(supervised);
    return supervised;
  }

  private supervise<R extends Running>(
    part: Omit<ConstructorParameters<typeof Supervised<R>>[0], 'report'>,
  ): Promise<R> {
    return this.supervised<R>(part).start();
  }

  /** A restarted server usually keeps its address. If not, those who use it start again with the new one. */
  private async movedTo(what: 'adminUrl' | 'temporalAddress', address: string): Promise<void> {
    if (this[what] === address) return;
    this[what] = address;
    await Promise.all([this.api?.renew(), this.worker?.renew()]);
  }

  private environment(): Record<string, string> {
    const { data, keys, origin, port, temporalNamespace } = this.settings;
    return {
      ...this.basics(),
      ...passedOn(/^(OIDC_|TEMPORAL_|COUNTERSIGN_)/),
      DATABASE_URL: withoutCredentials(this.adminUrl),
      TEMPORAL_ADDRESS: this.temporalAddress,
      TEMPORAL_NAMESPACE: temporalNamespace,
      COUNTERSIGN_DATA: data,
      COUNTERSIGN_KEYS: keys,
      COUNTERSIGN_ORIGIN: origin,
      PORT: String(port),
    };
  }

  private basics(): Record<string, string> {
    return passedOn(/^(PATH|HOME|LANG|LC_.*|TZ|TMPDIR|NODE_EXTRA_CA_CERTS|NODE_OPTIONS|NO_COLOR)$/);
  }

  private log(name: string): string {
    const file = join(this.settings.data, 'logs', `${name}.log`);
    prepareLog(file);
    return file;
  }
}

function passedOn(names: RegExp): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => {
      return names.test(entry[0]) && entry[1] !== undefined;
    }),
  );
}
