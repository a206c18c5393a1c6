import type pg from 'pg';
import type { LogAddress } from './connection.js';
import { takeOffice, type Office } from './election.js';
import type { Notifications } from './notifications.js';
import { pause } from './pause.js';
import type { EventLog, SequencedEvent } from './ports.js';

export type Subscription = Readonly<{
  /**
   * A named subscription keeps its place in the database and is followed by one process at a time; others stand by.
   * Without a name it is this call's alone and keeps no place.
   */
  name?: string;
  /** The first leaf to give, for a name that has no place yet. @default 0 */
  from?: number;
  /**
   * Gets the next events in global order. The place is stored after it has resolved, so that after a crash the batch
   * comes again: handle by position. When it rejects, the same batch comes again, later and later up to 5 s.
   *
   * What it holds back comes again after a crash too; it is called anew, with no events if there are none, when the time
   * it named is up.
   */
  onBatch: (events: readonly SequencedEvent[]) => Promise<HeldBack | void>;
  /** Hears that events come from the stored place on: what was held back is among them. */
  onBegin?: () => void;
  /** Hears that the log was read and what it gave is handled: at least every `pollMs` between `onBegin` and `onEnd`. */
  onRound?: () => void;
  /** Hears that no more events come until it begins again, perhaps in another process. */
  onEnd?: () => void;
  signal: AbortSignal;
  /** Hears what went wrong; the subscription goes on by itself. */
  onTrouble?: (error: unknown) => void;
  /** Events in one batch at most. @default 500 */
  batchMax?: number;
  /** How often to look although no news came. @default 1000 */
  pollMs?: number;
  /** How long to leave the log alone once there is news: what comes meanwhile, comes together. @default 0 */
  gatherMs?: number;
}>;

/** What a handler has not handled yet. @property from its first leaf @property forMs how long it may wait for company */
export type HeldBack = Readonly<{ from: number; forMs: number }>;

const retryFirstMs = 50;
const retryMaxMs = 5_000;

/** Where a subscription stands: everything before `stored` has been handled. */
type Place = { stored: number; moveTo(next: number): Promise<void>; lost: AbortSignal };

/** Follows the log until the signal aborts. Never rejects. */
export async function follow(
  log: EventLog,
  address: LogAddress,
  notifications: Notifications,
  subscription: Subscription,
): Promise<void> {
  const { name, from = 0, signal, onTrouble, onBegin, onEnd } = subscription;
  const never = new AbortController().signal;
  const unnamed: Place = {
    stored: from,
    moveTo: async (next) => void (unnamed.stored = next),
    lost: never,
  };
  let failures = 0;
  const worked = (): void => void (failures = 0);
  while (!signal.aborted) {
    let office: Office | null = null;
    try {
      office = name === undefined ? null : await takeOffice(address, `subscription/${name}`, signal);
      if (signal.aborted) break;
      const place = office && name !== undefined ? await placeOf(office, name, from) : unnamed;
      onBegin?.();
      await deliver(log, notifications, subscription, place, worked).finally(onEnd);
    } catch (error) {
      if (signal.aborted) break;
      onTrouble?.(error);
      failures += 1;
      await pause(Math.min(retryFirstMs * 2 ** failures, retryMaxMs), signal);
    } finally {
      await office?.resign();
    }
  }
}

async function deliver(
  log: EventLog,
  notifications: Notifications,
  { onBatch, onRound, signal, batchMax = 500, pollMs = 1_000, gatherMs = 0 }: Subscription,
  place: Place,
  worked: () => void,
): Promise<void> {
  let next = place.stored;
  let held: HeldBack | null = null;
  let news = new AbortController();
  const stopListening = notifications.on('leaves', () => news.abort());
  try {
    while (!signal.aborted && !place.lost.aborted) {
      news = new AbortController(); // before reading, so that news arriving meanwhile is not lost
      const events = await log.readLeaves(next, batchMax);
      if (events.length > 0 || held) {
        held = (await onBatch(events)) ?? null;
        next = (events.at(-1)?.leafIndex ?? next - 1) + 1;
        const handled = held?.from ?? next;
        if (handled > place.stored) await place.moveTo(handled);
        worked();
      }
      onRound?.();
      if (events.length < batchMax) {
        await pause(Math.min(pollMs, held?.forMs ?? pollMs), signal, place.lost, news.signal);
        if (gatherMs > 0 && news.signal.aborted) await pause(gatherMs, signal, place.lost);
      }
    }
  } finally {
    stopListening();
  }
}

async function placeOf({ client, lost }: Office, name: string, from: number): Promise<Place> {
  const { rows } = await client.query<{ next_leaf: string; epoch: string }>(
    `INSERT INTO work.checkpoints AS c (name, next_leaf, epoch) VALUES ($1, $2, 1)
     ON CONFLICT ON CONSTRAINT checkpoints_pkey DO UPDATE SET epoch = c.epoch + 1
     RETURNING next_leaf, epoch`,
    [name, from],
  );
  const epoch = rows[0]?.epoch;
  const place: Place = {
    stored: Number(rows[0]?.next_leaf),
    lost,
    moveTo: async (next) => {
      await storePlace(client, name, epoch, next);
      place.stored = next;
    },
  };
  return place;
}

/** @throws when another process has taken over: its epoch is later */
async function storePlace(
  client: pg.Client,
  name: string,
  epoch: string | undefined,
  next: number,
): Promise<void> {
  const { rowCount } = await client.query({
    name: 'checkpoint-store',
    text: 'UPDATE work.checkpoints SET next_leaf = $3 WHERE name = $1 AND epoch = $2',
    values: [name, epoch, next],
  });
  if (rowCount !== 1) throw new Error(`Subscription ${name} has been taken over by another process`);
}
