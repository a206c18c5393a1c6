import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Settings } from '../config/settings.js';

const textOf = (message: unknown) => (typeof message === 'string' ? message : JSON.stringify(message));

/**
 * The process log, one JSON line an entry on standard output. Only routes, ids, codes and durations are logged: never
 * a body, a query, a name or a text, so that nothing in it identifies a party.
 */
@Injectable()
export class Log implements LoggerService {
  readonly #pino: Logger;

  /** @param destination @default standard output */
  constructor(level: Settings['logLevel'], destination?: DestinationStream) {
    const options = { level, base: { service: 'api' }, timestamp: pino.stdTimeFunctions.isoTime };
    this.#pino = destination ? pino(options, destination) : pino(options);
  }

  log(message: unknown, context?: string): void {
    this.#pino.debug({ context }, textOf(message));
  }

  warn(message: unknown, context?: string): void {
    this.#pino.warn({ context }, textOf(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.#pino.error({ context, stack }, textOf(message));
  }

  info(message: string, facts: Readonly<Record<string, unknown>> = {}): void {
    this.#pino.info(facts, message);
  }

  /**
   * An error nobody expected, with the trace id that its answer carried. Its message may quote what was sent, so it is
   * logged at `debug` only; its code and where it arose always.
   */
  failure(error: unknown, traceId: string): void {
    if (!(error instanceof Error)) {
      this.#pino.error({ traceId, name: typeof error }, 'unexpected error');
      return;
    }
    const { name, code } = error as Error & { code?: unknown };
    this.#pino.error({ traceId, name, code, stack: withoutMessage(error) }, 'unexpected error');
    this.#pino.debug({ traceId, text: error.message }, 'what the unexpected error said');
  }

  /** @param route the pattern, never the address asked for */
  request(
    entry: Readonly<{ method: string; route: string; status: number; ms: number; traceId: string }>,
  ): void {
    const { status, ms } = entry;
    if (status >= 500) this.#pino.error(entry, 'request failed');
    else if (ms > 1_000) this.#pino.warn(entry, 'slow request');
    else this.#pino.debug(entry, 'request');
  }
}

const withoutMessage = ({ stack = '' }: Error) =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n');
