import type { DemoKeys } from '../../../apps/demo/src/bureau/demo-keys.js';
import type { Callers } from './callers.js';
import { liveThroughCases } from './case-life.js';
import { holders } from './drill-bureau.js';
import type { Ledger } from './ledger.js';
import { Persistent } from './persistent.js';
import type { Random } from './random.js';

export type LoadOptions = Readonly<{
  callers: Callers;
  keys: DemoKeys;
  ledger: Ledger;
  random: Random;
  /** @default 4 */
  clients?: number;
  /** Longest pause of a client between two acts, in milliseconds. */
  pauseMs: number;
}>;

export type Load = Readonly<{
  /** Lets each client finish the attempt it is at. @returns cases finished, from start to closing */
  end(): Promise<number>;
  /** How often each answer other than success was seen. */
  troubles(): Readonly<Record<string, number>>;
}>;

/** Sets clients to work, each with a stream of random numbers of its own. */
export function startLoad({ callers, keys, ledger, random, clients = 4, pauseMs }: LoadOptions): Load {
  const ending = new AbortController();
  const handlers = holders['bureau/handler'];
  const persistents: Persistent[] = [];
  const lives = Array.from({ length: clients }, (_, nth) => {
    const own = random.branch(nth);
    const client = new Persistent(callers, ledger, own, ending.signal);
    persistents.push(client);
    const handler = handlers[nth % handlers.length] as string;
    const name = `drill/${random.seed}/${nth + 1}`;
    const { signal } = ending;
    return liveThroughCases({ client, keys, random: own, handler, name, now: ledger.clock, pauseMs, signal });
  });
  return {
    end: async () => {
      ending.abort();
      const finished = await Promise.all(lives);
      await Promise.all(persistents.map((client) => client.settled()));
      return finished.reduce((sum, one) => sum + one, 0);
    },
    troubles: () => {
      const counts: Record<string, number> = {};
      for (const { troubles } of persistents)
        for (const [trouble, times] of troubles) counts[trouble] = (counts[trouble] ?? 0) + times;
      return counts;
    },
  };
}
