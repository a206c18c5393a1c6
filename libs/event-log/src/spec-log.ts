import type { Digest, Instant, StreamName } from '#libs/kernel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { testDatabase, type TestDatabase, type TestRole } from '../../../test/support/postgres.js';
import { openEventLog, type OpenLog } from './open.js';
import type { AppendRequest, AppendResult, Head, RecordedEvent } from './ports.js';
import { runSequencer, type Sequencer, type SequencerOptions } from './sequencer.js';
import { setUpLog } from './set-up.js';
import type { Subscription } from './subscription.js';

export const unborn: Head = { version: 0, hash: null, recordedAt: null };
export const stream = (name: string): StreamName => name as StreamName;
export const digest = (hexDigit: string): Digest => `sha256:${hexDigit.repeat(64)}` as Digest;

/** A log of one spec's own, with everything that was opened on it, for the spec to close. */
export class SpecLog {
  readonly #ending: (() => Promise<unknown>)[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly dataDir: string,
    readonly open: OpenLog,
  ) {}

  static async start({ simulation }: { simulation?: Instant } = {}): Promise<SpecLog> {
    const database = await testDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'countersign-data-'));
    await setUpLog({ ...addressOf(database), ...(simulation && { simulation }) });
    return new SpecLog(database, dataDir, await openEventLog({ ...addressOf(database), dataDir }));
  }

  get log(): OpenLog['log'] {
    return this.open.log;
  }

  /** As another process would open it. */
  async another(): Promise<OpenLog> {
    const other = await openEventLog({ ...addressOf(this.database), dataDir: this.dataDir });
    this.#ending.push(() => other.close());
    return other;
  }

  /** One connection in a role of the database. */
  async as(role: TestRole): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.database.url(role) });
    client.on('error', () => undefined);
    await client.connect();
    this.#ending.push(() => client.end());
    return client;
  }

  /** Runs a sequencer until it is stopped, or the spec ends. */
  sequence(options: Partial<SequencerOptions> = {}): Sequencer & { stop(): Promise<void> } {
    const abort = new AbortController();
    const sequencer = runSequencer({ ...addressOf(this.database), signal: abort.signal, ...options });
    const stop = (): Promise<void> => {
      abort.abort();
      return sequencer.ended;
    };
    this.#ending.push(stop);
    return { ...sequencer, stop };
  }

  /** Follows the log until it is stopped, or the spec ends. */
  follow(open: OpenLog, subscription: Omit<Subscription, 'signal'>): () => Promise<void> {
    const abort = new AbortController();
    const ended = open.subscribe({ ...subscription, signal: abort.signal });
    const stop = (): Promise<void> => {
      abort.abort();
      return ended;
    };
    this.#ending.push(stop);
    return stop;
  }

  /** A request to append events of these types to a stream at a head. */
  request(
    name: string,
    head: Head,
    types: readonly string[],
    more: Partial<AppendRequest> = {},
  ): AppendRequest {
    const now = this.open.clock.now();
    return {
      stream: stream(name),
      expected: head,
      events: types.map((type) => ({
        type,
        data: { of: type },
        actor: { kind: 'system', system: 'setup' },
        capacity: null,
      })),
      recordedAt: head.recordedAt && head.recordedAt > now ? head.recordedAt : now,
      rules: null,
      command: { type: 'Try' },
      readSet: [],
      ...more,
    };
  }

  /** Appends at the present head. @throws when that is refused */
  async add(
    name: string,
    types: readonly string[],
    more: Partial<AppendRequest> = {},
  ): Promise<readonly RecordedEvent[]> {
    const head = await this.log.head(stream(name));
    return appended(await this.log.append(this.request(name, head, types, more)));
  }

  async end(): Promise<void> {
    for (const end of this.#ending.reverse()) await end();
    await this.open.close();
    await this.database.drop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

export const addressOf = ({
  databaseUrl,
  keysDir,
}: TestDatabase): { databaseUrl: string; keysDir: string } => ({
  databaseUrl,
  keysDir,
});

export function appended(result: AppendResult): readonly RecordedEvent[] {
  if (result.outcome !== 'appended') throw new Error(`Not appended: ${JSON.stringify(result)}`);
  return result.events;
}

export function headAfter(events: readonly RecordedEvent[]): Head {
  const last = events.at(-1);
  return last ? { version: last.event.version, hash: last.hash, recordedAt: last.event.recordedAt } : unborn;
}

/** Looks every 10 ms until it is so. @throws after 20 s */
export async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Never so: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
