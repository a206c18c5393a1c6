import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { takeOffice } from './election.js';
import { addressOf, eventually, SpecLog } from './spec-log.js';
import { SpecPath } from './spec-path.js';

let spec: SpecLog;
let path: SpecPath;
const children: ChildProcess[] = [];
beforeEach(async () => {
  spec = await SpecLog.start();
  path = await SpecPath.to(spec.database.databaseUrl);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await path.close();
  await spec.end();
});

/** @returns the process, and what it said of itself so far */
function sequencerProcess() {
  const program = fileURLToPath(new URL('spec-sequencer.js', import.meta.url));
  const { databaseUrl, keysDir } = addressOf(spec.database);
  const child = spawn(process.execPath, [program, databaseUrl, keysDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const said: string[] = [];
  child.stdout.on('data', (text: Buffer) => said.push(...text.toString('utf8').trim().split('\n')));
  return { child, said };
}

const order = async (): Promise<readonly string[]> =>
  (await spec.log.readLeaves(0, 1_000)).map(({ leafIndex, event }) => `${leafIndex} ${event.stream}`);

describe('an office', () => {
  it('goes to the next when its holder stands still, and the old one comes back without harm', async () => {
    const { child, said } = sequencerProcess();
    await eventually(() => said.at(-1) === 'epoch 1');
    await spec.add('case/a', ['One']);
    await eventually(async () => (await order()).length === 1);
    const second = spec.sequence();

    const stoppedMs = performance.now();
    child.kill('SIGSTOP');
    await spec.add('case/b', ['One']);
    await eventually(async () => (await order()).length === 2);
    expect(performance.now() - stoppedMs).toBeLessThan(15_000);
    expect(second.state()).toMatchObject({ leading: true, epoch: 2 });

    child.kill('SIGCONT');
    await spec.add('case/c', ['One']);
    await eventually(() => said.at(-1) === 'stands by');
    await eventually(async () => (await order()).length === 3);
    await second.stop();
    await spec.add('case/d', ['One']);
    await eventually(() => said.at(-1) === 'epoch 3');
    await eventually(async () => (await order()).length === 4);
    expect(await order()).toEqual(['0 case/a', '1 case/b', '2 case/c', '3 case/d']);
    expect(await spec.open.verify()).toMatchObject({ leaves: 4, faults: [] });
  }, 60_000);

  it('stays with a holder that has nothing to write', async () => {
    const { signal } = new AbortController();
    const office = await takeOffice(addressOf(spec.database), 'quiet', signal);
    await new Promise((resolve) => setTimeout(resolve, 13_000));
    expect(office?.lost.aborted).toBe(false);
    await office?.resign();
  }, 60_000);

  it('is lost to its holder, too, when the path to PostgreSQL goes silent', async () => {
    const { signal } = new AbortController();
    const address = { ...addressOf(spec.database), databaseUrl: path.url(500) };
    const office = await takeOffice(address, 'quiet', signal);
    path.goSilent();
    await eventually(() => office?.lost.aborted === true);
    await office?.resign();
  }, 60_000);
});
