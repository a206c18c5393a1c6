import type pg from 'pg';
import type { LogAddress } from './connection.js';
import { takeOffice } from './election.js';
import { pause } from './pause.js';
import { waitingAmongNext } from './waiting-events.js';

export type SequencerOptions = Omit<LogAddress, 'role'> &
  Readonly<{
    /** Ends the run after the batch at hand. */
    signal: AbortSignal;
    /** Hears what went wrong; the sequencer goes on by itself. */
    onTrouble?: (error: unknown) => void;
    /** How often it looks for new events when there were none. A notification by each append would slow every append. @default 25 */
    pollMs?: number;
    /** Events in one batch at most. @default 1000 */
    batchMax?: number;
  }>;

export type SequencerState = Readonly<{
  /** Whether this process is the one that sequences. */
  leading: boolean;
  epoch: number | null;
  /** How long events that are committed have been waiting behind an open transaction, 0 when none do. Alarming from 5000. */
  stalledMs: number;
}>;

export type Sequencer = Readonly<{
  state(): SequencerState;
  /** Resolves when the run has ended. Never rejects. */
  ended: Promise<void>;
}>;

const succeeded = 'CS001';
const retryMs = 500;
const stallCheckMs = 1_000;

/**
 * Gives committed events their leaf indexes. Any number of processes may run one; a single one leads, fenced by an epoch.
 *
 * Connects as `countersign_sequencer`.
 */
export function runSequencer(options: SequencerOptions): Sequencer {
  const run = new SequencerRun(options);
  return { state: () => run.state(), ended: run.untilAborted() };
}

class SequencerRun {
  #epoch: number | null = null;
  #stalledSinceMs: number | null = null;

  constructor(private readonly options: SequencerOptions) {}

  state(): SequencerState {
    return {
      leading: this.#epoch !== null,
      epoch: this.#epoch,
      stalledMs: this.#stalledSinceMs === null ? 0 : Math.round(performance.now() - this.#stalledSinceMs),
    };
  }

  async untilAborted(): Promise<void> {
    const { signal, onTrouble } = this.options;
    while (!signal.aborted) {
      try {
        await this.#serve();
      } catch (error) {
        if (signal.aborted) return;
        if ((error as { code?: string }).code !== succeeded) onTrouble?.(error);
        await pause(retryMs, signal);
      }
    }
  }

  /** One term of office. Ends by abort or throws. */
  async #serve(): Promise<void> {
    const { signal } = this.options;
    const office = await takeOffice({ ...this.options, role: 'countersign_sequencer' }, 'sequencer', signal);
    if (!office) return;
    try {
      this.#epoch = await openEpoch(office.client);
      await this.#sequence(office.client, this.#epoch, office.lost);
    } finally {
      this.#epoch = null;
      this.#stalledSinceMs = null;
      await office.resign();
    }
  }

  async #sequence(client: pg.Client, epoch: number, lost: AbortSignal): Promise<void> {
    const { signal, pollMs = 25, batchMax = 1_000 } = this.options;
    let checkedMs = performance.now();
    while (!signal.aborted) {
      const taken = await sequenceBatch(client, epoch, batchMax);
      if (taken === batchMax) continue;
      if (taken === 0 && performance.now() - checkedMs > stallCheckMs) {
        checkedMs = performance.now();
        this.#stalledSinceMs = (await eventsWait(client)) ? (this.#stalledSinceMs ?? checkedMs) : null;
      } else if (taken > 0) {
        this.#stalledSinceMs = null;
      }
      await pause(pollMs, signal, lost);
    }
  }
}

/** Begins a new epoch, which deposes every earlier sequencer. */
export async function openEpoch(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ epoch: string }>('SELECT log.open_epoch() AS epoch');
  return Number(rows[0]?.epoch);
}

/** @returns how many events got a leaf index @throws SQLSTATE CS001 when a later epoch has begun */
export async function sequenceBatch(client: pg.Client, epoch: number, batchMax: number): Promise<number> {
  const { rows } = await client.query<{ taken: number }>({
    name: 'log-sequence',
    text: 'SELECT log.sequence($1, $2) AS taken',
    values: [epoch, batchMax],
  });
  return rows[0]?.taken ?? 0;
}

/** How far the look for events that wait goes. */
const lookMax = 1_000;

async function eventsWait(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ waiting: boolean }>({
    name: 'log-waiting',
    text: `SELECT EXISTS (SELECT FROM ${waitingAmongNext(lookMax)} w) AS waiting`,
  });
  return rows[0]?.waiting ?? false;
}
