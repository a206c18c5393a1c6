import {
  CaseCommands,
  DirectoryCommands,
  DirectoryConsequences,
  installRelease,
  RepairConsequences,
  StreamCache,
  trustedSignatures,
  waitingTasksSql,
  type WaitingTask,
} from '#libs/case-commands';
import { openEventLog, type EventLog, type OpenLog } from '#libs/event-log';

import { rulesScript } from '#libs/rules';
import { shipped } from '#libs/shipped';
import type { Tracing } from '#libs/tracing';
import { tracedLog } from '../tracing/traced-log.js';
import type { Settings } from '../config/settings.js';
import { MeasuredLog } from '../metrics/measured-log.js';
import { Metrics } from '../metrics/metrics.js';
import { PostgresDatabase } from './postgres-database.js';
import { WorkDatabase } from './work-database.js';

/** What the API stands on: the log, what decides over it, and reading connections. */
export type Engine = Readonly<{
  open: OpenLog;
  /** The log, measured. */
  log: EventLog;
  metrics: Metrics;
  streams: StreamCache;
  cases: CaseCommands;
  directory: DirectoryCommands;
  consequences: DirectoryConsequences;
  repairs: RepairConsequences;
  database: PostgresDatabase;
  work: WorkDatabase;
  close(): Promise<void>;
}>;

/**
 * Opens the log and files in it what this release decides by.
 *
 * @param tracing null: appends are not traced
 * @throws NoLog when nothing was set up in the database, LogUnavailable
 */
export async function openEngine(
  { databaseUrl, keysFolder, dataFolder }: Settings,
  tracing: Tracing | null = null,
): Promise<Engine> {
  const address = { databaseUrl, keysDir: keysFolder };
  const open = await openEventLog({ ...address, dataDir: dataFolder });
  const { clock } = open;
  const metrics = new Metrics();
  const measured = new MeasuredLog(open.log, metrics);
  const log = tracing ? tracedLog(measured, tracing) : measured;
  const rules = rulesScript();
  const database = new PostgresDatabase(address);
  const work = new WorkDatabase(address);
  const close = async () => {
    await Promise.all([database.end(), work.end()]);
    await open.close();
  };
  try {
    await installRelease({ log, clock, rules, definitions: shipped().map(({ definition }) => definition) });
  } catch (error) {
    await close();
    throw error;
  }
  const streams = new StreamCache(log);
  const cases = new CaseCommands(log, clock, streams, rules.digest, trustedSignatures(streams));
  return {
    open,
    log,
    metrics,
    streams,
    cases,
    repairs: new RepairConsequences(cases),
    consequences: new DirectoryConsequences(cases, streams, () =>
      database.rows<WaitingTask>(waitingTasksSql, []),
    ),
    directory: new DirectoryCommands(log, clock, streams, rules.digest),
    database,
    work,
    close,
  };
}
