import { randomUUID } from 'node:crypto';
import { openEventLog, runSequencer, type OpenLog } from '#libs/event-log';
import type { StreamName } from '#libs/kernel';
import { forSeconds, pauseMs, rateOf } from '../load/clients.js';
import { findingOf, takeTurns, type Contender } from '../load/rounds.js';
import { emmett, type Emmett } from '../peers/emmett.js';
import type { Finding } from '../report/finding.js';
import type { Benchmark } from './benchmark.js';
import { inversionsIn } from './inversions.js';
import { OurAppends, payload } from './our-appends.js';
import type { Ground } from '../ground/ground.js';

type Shape = Readonly<{ name: string; writers: number; stream: (writer: number, nth: number) => string }>;

/** Every writer on a stream of its own, a new one after 20 events. */
const manyStreams: Shape = {
  name: '8 writers, many streams',
  writers: 8,
  stream: (writer, nth) => `${writer}-${Math.floor(nth / 20)}`,
};
const twoStreams: Shape = { name: '48 writers, 2 streams', writers: 48, stream: (writer) => `${writer % 2}` };

/** Bare appends of one event: beside Emmett's, and with the sequencer running beside them. */
export const appendBenchmark: Benchmark = async ({ ground, options, report }) => {
  const open = await openLogOn(ground);
  const peer = await emmett(await ground.anotherDatabase('emmett'), report);
  ground.atEnd(() => peer.close());
  const { seconds } = options;
  const beside = async (shape: Shape, atLeast: number): Promise<Finding> => {
    const [own, other] = [ours(open, shape, seconds), theirs(peer, shape, seconds)];
    const turns = await takeTurns(options, [own, other]);
    return findingOf(turns, own.name, { unit: '1/s', beside: other.name, target: { atLeast } });
  };
  const appends = [await beside(manyStreams, 1.5), await beside(twoStreams, 3)];
  const sequencer = new Sequencing(ground, open);
  const [off, on] = [sequencer.off(seconds), sequencer.on(seconds)];
  const turns = await takeTurns(options, [off, on]);
  const sequenced = findingOf(turns, on.name, { unit: '1/s', beside: off.name, target: { atLeast: 0.9 } });
  await sequencer.drain();
  const inversions = await inversionsIn(open.log);
  const found = { min: inversions, median: inversions, max: inversions };
  return [
    ...appends,
    sequenced,
    { name: 'order inversions among all those appends', unit: 'count', value: found, target: { atMost: 0 } },
  ];
};

async function openLogOn(ground: Ground): Promise<OpenLog> {
  const { databaseUrl, keysDir, dataDir } = ground;
  const open = await openEventLog({ databaseUrl, keysDir, dataDir });
  ground.atEnd(() => open.close());
  return open;
}

function ours({ log, clock }: OpenLog, { name, writers, stream }: Shape, seconds: number): Contender {
  const appends = new OurAppends(log, clock);
  return {
    name: `append, ${name}`,
    lap: async () => {
      const lap = randomUUID();
      const of = (writer: number, nth: number) => `bench/${lap}/${stream(writer, nth)}` as StreamName;
      return rateOf(await forSeconds(writers, seconds, (writer, nth) => appends.append(of(writer, nth))));
    },
  };
}

function theirs(peer: Emmett, { name, writers, stream }: Shape, seconds: number): Contender {
  const append = async (to: string): Promise<void> => {
    while (!(await tried(peer, to)));
  };
  return {
    name: `Emmett, ${name}`,
    lap: async () => {
      const lap = randomUUID();
      const of = (writer: number, nth: number) => `bench-${lap}-${stream(writer, nth)}`;
      return rateOf(await forSeconds(writers, seconds, (writer, nth) => append(of(writer, nth))));
    },
  };
}

/** False when another writer came between. */
async function tried(peer: Emmett, stream: string): Promise<boolean> {
  try {
    await peer.append(stream, { type: 'Noted', data: payload });
    return true;
  } catch (error) {
    const { errorCode, code } = error as { errorCode?: number; code?: string };
    // Found out by Emmett itself (412), or by the unique index below it.
    if (errorCode === 412 || code === '23505') return false;
    throw error;
  }
}

/** Appends while nobody sequences, and while a sequencer does; between laps everything gets its leaf index. */
class Sequencing {
  constructor(
    private readonly ground: Ground,
    private readonly open: OpenLog,
  ) {}

  off(seconds: number): Contender {
    const appending = ours(this.open, { ...manyStreams, name: 'sequencer off' }, seconds);
    return { ...appending, prepare: () => this.drain() };
  }

  on(seconds: number): Contender {
    const appending = ours(this.open, { ...manyStreams, name: 'sequencer on' }, seconds);
    return {
      ...appending,
      prepare: () => this.drain(),
      lap: () => this.#while(() => appending.lap()),
    };
  }

  drain(): Promise<void> {
    return this.#while(async () => {
      while ((await this.open.log.unsequenced()) > 0) await pauseMs(20);
    });
  }

  async #while<Result>(work: () => Promise<Result>): Promise<Result> {
    const { databaseUrl, keysDir } = this.ground;
    const abort = new AbortController();
    const sequencer = runSequencer({ databaseUrl, keysDir, signal: abort.signal });
    while (!sequencer.state().leading) await pauseMs(10);
    try {
      return await work();
    } finally {
      abort.abort();
      await sequencer.ended;
    }
  }
}
