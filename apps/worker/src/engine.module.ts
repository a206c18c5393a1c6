import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import {
  CaseCommands,
  DirectoryConsequences,
  StreamCache,
  waitingTasksSql,
  type WaitingTask,
} from '#libs/case-commands';
import { openEventLog, poolOf, type OpenLog } from '#libs/event-log';
import { rulesDigest } from '#libs/rules';
import { PostgresOpenCases } from './cases/open-cases.js';
import { PostgresHeartbeats } from './health/heartbeats.js';
import { untilItWorks } from './part.js';
import type { ReviveMissingPorts } from './rebuild/revive-missing.js';
import { settingsFrom, type Settings } from './settings.js';
import { startTracing, type Tracing } from '#libs/tracing';
import { TracedCourier, tracesIn } from './tracing/traced-courier.js';
import { CaseCourier, type Courier } from './temporal/case-courier.js';
import { TemporalLink } from './temporal/temporal-link.js';
import {
  COURIER,
  HEARTBEATS,
  OPEN_CASES,
  OPEN_LOG,
  POOL,
  REBUILD_PORTS,
  SETTINGS,
  TRACING,
  WORKER_LOG,
} from './tokens.js';
import { reasonOf, workerLog, type WorkerLog } from './worker-log.js';

/** Waits for PostgreSQL and for the log to be set up: the worker may be started before either. */
async function logWhenThere(
  { dataFolder: dataDir, keysFolder: keysDir, databaseUrl }: Settings,
  log: WorkerLog,
): Promise<OpenLog> {
  const open = await untilItWorks(
    () => openEventLog({ dataDir, keysDir, databaseUrl, connectionsMax: 5 }),
    new AbortController().signal,
    (error) => log.warn({ reason: reasonOf(error) }, 'waiting for the log'),
  );
  if (!open) throw new Error('waiting for the log was given up');
  return open;
}

/** What the worker and `rebuild` both stand on: the log, the case commands and Temporal. */
@Module({
  providers: [
    { provide: SETTINGS, useFactory: () => settingsFrom(process.env) },
    { provide: TRACING, useFactory: () => startTracing('countersign-worker', process.env) },
    { provide: WORKER_LOG, useFactory: ({ logLevel }: Settings) => workerLog(logLevel), inject: [SETTINGS] },
    { provide: OPEN_LOG, useFactory: logWhenThere, inject: [SETTINGS, WORKER_LOG] },
    {
      provide: POOL,
      useFactory: ({ databaseUrl, keysFolder: keysDir }: Settings) => poolOf({ databaseUrl, keysDir }, 3),
      // After the log is there, and with it the roles' passwords.
      inject: [SETTINGS, OPEN_LOG],
    },
    { provide: HEARTBEATS, useFactory: (pool: pg.Pool) => new PostgresHeartbeats(pool), inject: [POOL] },
    { provide: OPEN_CASES, useFactory: (pool: pg.Pool) => new PostgresOpenCases(pool), inject: [POOL] },
    {
      provide: CaseCommands,
      useFactory: ({ log, clock }: OpenLog) =>
        new CaseCommands(log, clock, new StreamCache(log), rulesDigest()),
      inject: [OPEN_LOG],
    },
    {
      provide: DirectoryConsequences,
      useFactory: (commands: CaseCommands, pool: pg.Pool) =>
        new DirectoryConsequences(commands, commands.streams, async () => {
          const { rows } = await pool.query<WaitingTask>(waitingTasksSql);
          return rows;
        }),
      inject: [CaseCommands, POOL],
    },
    {
      provide: TemporalLink,
      useFactory: ({ temporal }: Settings) => new TemporalLink(temporal),
      inject: [SETTINGS],
    },
    {
      provide: COURIER,
      useFactory: ({ client }: TemporalLink, pool: pg.Pool, tracing: Tracing | null): Courier => {
        const courier = new CaseCourier(client);
        return tracing ? new TracedCourier(courier, tracesIn(pool), tracing) : courier;
      },
      inject: [TemporalLink, POOL, TRACING],
    },
    {
      provide: REBUILD_PORTS,
      useFactory: (
        openCases: PostgresOpenCases,
        { log }: OpenLog,
        courier: Courier,
        link: TemporalLink,
      ): ReviveMissingPorts => ({
        openCases,
        log,
        courier,
        running: () => link.running(),
        runningCount: () => link.runningCount(),
      }),
      inject: [OPEN_CASES, OPEN_LOG, COURIER, TemporalLink],
    },
  ],
  exports: [
    SETTINGS,
    WORKER_LOG,
    OPEN_LOG,
    POOL,
    HEARTBEATS,
    OPEN_CASES,
    CaseCommands,
    DirectoryConsequences,
    TemporalLink,
    COURIER,
    REBUILD_PORTS,
    TRACING,
  ],
})
export class EngineModule implements OnApplicationShutdown {
  constructor(
    @Inject(OPEN_LOG) private readonly open: OpenLog,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(TRACING) private readonly tracing: Tracing | null,
    private readonly link: TemporalLink,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.link.close();
    await this.pool.end();
    await this.open.close();
    await this.tracing?.close();
  }
}
