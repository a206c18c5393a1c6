import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { HeldBack, SequencedEvent, Subscription } from '#libs/event-log';
import { DirectoryPart } from '../directory/directory-part.js';
import type { Part } from '../part.js';
import { RelayPart } from '../relay/relay-part.js';
import { SignaturesPart } from '../signatures/signatures-part.js';
import type { Heartbeats } from './heartbeats.js';

const pollMs = 1_000;
const silent = { info: () => undefined, warn: () => undefined };
/** Of a stream that the relay need not gather. */
const leaves = [
  {
    leafIndex: 7,
    event: { stream: 'officer/chen', version: 1, type: 'KeyEnrolled', data: {} },
  } as SequencedEvent,
];

/** A log in which the part can get its place, lose it, and have something to do. */
class FollowedLog {
  #asked: Subscription | null = null;
  #leads = false;

  subscribe = async (subscription: Subscription): Promise<void> => {
    this.#asked = subscription;
    await new Promise<void>((resolve) => subscription.signal.addEventListener('abort', () => resolve()));
  };

  begin(): void {
    this.#leads = true;
    this.#asked?.onBegin?.();
  }

  end(): void {
    this.#leads = false;
    this.#asked?.onEnd?.();
  }

  trouble(error = new Error('no connection')): void {
    if (this.#leads) this.end();
    this.#asked?.onTrouble?.(error);
  }

  /** As the subscription does it: a batch if there is one, and a round unless it fails. */
  async round(events: readonly SequencedEvent[] = []): Promise<HeldBack | void> {
    await jest.advanceTimersByTimeAsync(pollMs);
    try {
      if (events.length > 0) await this.#asked?.onBatch(events);
    } catch (error) {
      return this.trouble(error as Error);
    }
    this.#asked?.onRound?.();
    await jest.advanceTimersByTimeAsync(0);
  }
}

type Made = (open: FollowedLog, work: () => Promise<void>, heartbeats: Heartbeats) => Part;
const follows = (work: () => Promise<void>) => ({ follow: work }) as never;

const parts: readonly (readonly [string, Made])[] = [
  [
    'directory',
    (open, work, beats) =>
      new DirectoryPart(
        open,
        follows(work),
        follows(async () => undefined),
        beats,
        silent,
      ),
  ],
  ['relay', (open, work, beats) => new RelayPart(open, { deliver: work }, beats, silent)],
  [
    'signatures',
    (open, work, beats) =>
      new SignaturesPart(open, { follow: work, checkSome: async () => 0 }, beats, silent),
  ],
];

describe.each(parts)('the heartbeat of a part that follows the log: %s', (name, make) => {
  let beats: string[];
  let failing: boolean;
  let log: FollowedLog;
  let stopping: AbortController;
  let running: Promise<void>;

  beforeEach(async () => {
    jest.useFakeTimers();
    beats = [];
    failing = false;
    log = new FollowedLog();
    stopping = new AbortController();
    const work = async () => {
      if (failing) throw new Error('clock-disagrees');
    };
    const beat = async (of: string, { state }: { state: string }) => void (of === name && beats.push(state));
    running = make(log, work, { beat }).run(stopping.signal);
    await jest.advanceTimersByTimeAsync(0);
  });
  afterEach(async () => {
    stopping.abort();
    await jest.advanceTimersByTimeAsync(pollMs);
    await running;
    jest.useRealTimers();
  });

  it('is felt at least every minute while nothing happens', async () => {
    log.begin();
    for (let minute = 1; minute <= 3; minute += 1) {
      for (let nth = 0; nth < 60; nth += 1) await log.round();
      expect(beats.length).toBeGreaterThanOrEqual(minute);
    }
    expect(beats.length).toBeLessThanOrEqual(10);
    expect(new Set(beats)).toEqual(new Set(['well']));
  });

  it('says trouble, and that all is well as soon as it works again', async () => {
    log.begin();
    await log.round(leaves);
    failing = true;
    await log.round(leaves);
    log.begin();
    await log.round(leaves);
    expect(beats).toEqual(['well', 'degraded']);
    failing = false;
    log.begin();
    await log.round(leaves);
    expect(beats).toEqual(['well', 'degraded', 'degraded', 'well']);
  });

  it('says that all is well after a connection was lost, although nothing is recorded', async () => {
    log.begin();
    await log.round();
    log.trouble();
    log.begin();
    await log.round();
    expect(beats).toEqual(['well', 'degraded', 'well']);
  });

  it('is not felt of one that stands by, whatever happens to it', async () => {
    log.trouble();
    await jest.advanceTimersByTimeAsync(180_000);
    expect(beats).toEqual([]);
  });

  it('is not felt of one that has lost its place, or hangs', async () => {
    log.begin();
    await log.round();
    await jest.advanceTimersByTimeAsync(180_000);
    log.end();
    log.trouble();
    await jest.advanceTimersByTimeAsync(180_000);
    expect(beats).toEqual(['well']);
  });
});
