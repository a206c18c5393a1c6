import { CaseCommands, DirectoryCommands, installRelease, StreamCache } from '#libs/case-commands';
import { openEventLog, type OpenLog } from '#libs/event-log';

import { rulesScript } from '#libs/rules';
import type { Settings } from '../config/settings.js';
import { PostgresDatabase } from './postgres-database.js';
import { shippedDefinitions } from './shipped-definitions.js';

/** What the API stands on: the log, what decides over it, and reading connections. */
export type Engine = Readonly<{
  open: OpenLog;
  streams: StreamCache;
  cases: CaseCommands;
  directory: DirectoryCommands;
  database: PostgresDatabase;
  close(): Promise<void>;
}>;

/**
 * Opens the log and files in it what this release decides by.
 *
 * @throws NoLog when nothing was set up in the database, LogUnavailable
 */
export async function openEngine({ databaseUrl, keysFolder, dataFolder }: Settings): Promise<Engine> {
  const address = { databaseUrl, keysDir: keysFolder };
  const open = await openEventLog({ ...address, dataDir: dataFolder });
  const { log, clock } = open;
  const rules = rulesScript();
  const database = new PostgresDatabase(address);
  const close = async () => {
    await database.end();
    await open.close();
  };
  try {
    await installRelease({ log, clock, rules, definitions: shippedDefinitions() });
  } catch (error) {
    await close();
    throw error;
  }
  const streams = new StreamCache(log);
  return {
    open,
    streams,
    cases: new CaseCommands(log, clock, streams, rules.digest),
    directory: new DirectoryCommands(log, clock, streams, rules.digest),
    database,
    close,
  };
}
