import { pino, type Logger } from 'pino';
import type { Settings } from './settings.js';

/**
 * The process log, one JSON line an entry on standard output: ids, codes and counts, never a text, so that nothing in
 * it identifies a party.
 */
export type WorkerLog = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export const workerLog = (level: Settings['logLevel']): WorkerLog =>
  pino({ level, base: { service: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });

/** What an error says, in one line. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
