import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import type { Contender } from './rounds.js';

/** The same contender, whose last lap leaves a processor profile (`.cpuprofile`) in a file. */
export function profiled(contender: Contender, file: string): Contender {
  const session = new Session();
  return {
    ...contender,
    lap: async () => {
      session.connect();
      try {
        await session.post('Profiler.enable');
        await session.post('Profiler.setSamplingInterval', { interval: 100 });
        await session.post('Profiler.start');
        return await contender.lap();
      } finally {
        const { profile } = await session.post('Profiler.stop');
        writeFileSync(file, JSON.stringify(profile));
        session.disconnect();
      }
    },
  };
}
