import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { hasEnded, stopChild } from '../process/child.js';
import { type Running, Supervised } from './supervised.js';

const said: string[] = [];
const started: Running[] = [];

afterEach(async () => {
  said.length = 0;
  for (const { stop } of started.splice(0)) await stop();
});

function sleeper(): Running {
  const sleeping = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const running = { process: sleeping, stop: () => stopChild(sleeping, 'SIGKILL', 0) };
  started.push(running);
  return running;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const report = (line: string): void => void said.push(line);

describe('a supervised process', () => {
  it('is started again when it is killed, and says so', async () => {
    const supervised = new Supervised({ name: 'Sleeper', report, start: () => Promise.resolve(sleeper()) });
    const first = await supervised.start();
    first.process.kill('SIGKILL');
    await until(() => said.length === 2);
    await supervised.stop();

    expect(said).toEqual(['Sleeper ended with SIGKILL; starting it again', 'Sleeper runs again']);
    expect(started).toHaveLength(2);
    expect(started.every(({ process }) => hasEnded(process))).toBe(true);
  });

  it('keeps trying when it cannot be started again', async () => {
    const starts = [() => sleeper(), () => Promise.reject(new Error('no memory')), () => sleeper()];
    const supervised = new Supervised<Running>({
      name: 'Sleeper',
      report,
      start: async () => (starts.shift() ?? sleeper)(),
    });
    (await supervised.start()).process.kill('SIGKILL');
    await until(() => said.length === 3);
    await supervised.stop();

    expect(said).toEqual([
      'Sleeper ended with SIGKILL; starting it again',
      'Sleeper could not be started again: no memory',
      'Sleeper runs again',
    ]);
  });

  it('stays down once it was told to stop', async () => {
    const supervised = new Supervised({ name: 'Sleeper', report, start: () => Promise.resolve(sleeper()) });
    await supervised.start();
    await supervised.stop();
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(started).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('lets its first failure reach the caller', async () => {
    const start = (): Promise<Running> => Promise.reject(new Error('no binary'));
    await expect(new Supervised({ name: 'Sleeper', report, start }).start()).rejects.toThrow('no binary');
  });
});
