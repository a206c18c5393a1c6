import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import type { Contender } from './rounds.js';

const intervalUs = 100;

/** Runs one more lap of a contender, out of turn, under a sampling profiler. */
export async function profiled(contender: Contender): Promise<Profiler.Profile> {
  await contender.prepare?.();
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: intervalUs });
    await session.post('Profiler.start');
    await contender.lap();
    const { profile } = await session.post('Profiler.stop');
    return profile;
  } finally {
    session.disconnect();
  }
}
