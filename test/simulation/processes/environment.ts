import type { Digest } from '#libs/kernel';
import type { Database } from '../database/database.js';
import { LogConnection } from '../database/log-connection.js';
import { ProcessClock } from '../database/process-clock.js';
import type { Life, Scheduler } from '../engine/scheduler.js';
import type { Mutation } from '../mutations/mutation.js';
import type { TemporalServer } from '../temporal/temporal-server.js';
import { digestNamed } from '../engine/digests.js';

/** Where a process runs. */
export type Environment = Readonly<{
  scheduler: Scheduler;
  database: Database;
  temporal: TemporalServer;
  mutation: Mutation;
  /** Hears every error that a process outlives; one that is no misfortune is a fault. */
  troubled: (error: unknown) => void;
}>;

/** What events name as the rules that decided; the bundle itself is not run here. */
export const rulesInForce: Digest = digestNamed('rules of the simulation');

/** A process's own connection and clock. */
export function connect(
  { scheduler, database, mutation }: Environment,
  life: Life,
  process: 'api' | 'worker',
) {
  const clock = new ProcessClock(scheduler, database);
  const connection = new LogConnection(scheduler, database, life, clock);
  const log = mutation.wrapLog ? mutation.wrapLog(connection, process) : connection;
  return { clock, log };
}
