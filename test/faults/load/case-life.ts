import { setTimeout as sleep } from 'node:timers/promises';
import { signedOff } from './signing.js';
import type { DemoKeys } from '../../../apps/demo/src/bureau/demo-keys.js';
import { holders } from './drill-bureau.js';
import type { Persistent } from './persistent.js';
import type { Random } from './random.js';

/** What one client needs to live through cases. `pauseMs` is the longest it thinks between two acts. */
export type LifeOptions = Readonly<{
  client: Persistent;
  keys: DemoKeys;
  random: Random;
  handler: string;
  /** The log's clock, in milliseconds. */
  now: () => number;
  /** Unlike any other client's and run's. */
  name: string;
  pauseMs: number;
  signal: AbortSignal;
}>;

/** Case after case, from its start to the closing signature, until told to end. @returns how many were finished */
export async function liveThroughCases(options: LifeOptions): Promise<number> {
  let finished = 0;
  for (let nth = 1; !options.signal.aborted; nth += 1) {
    if (await liveThroughCase(options, `${options.name}/${nth}`)) finished += 1;
  }
  return finished;
}

/** One case. False when something was refused or the load ended before its closing. */
async function liveThroughCase(options: LifeOptions, number: string): Promise<boolean> {
  const { client, handler, random } = options;
  const rest = (ms: number) => sleep(ms, undefined, { signal: options.signal }).catch(() => undefined);
  const think = () => rest(random.between(0, options.pauseMs));
  const act = (command: string, nth: number) => ({
    officer: handler,
    key: `${number}/${command}/${nth}`,
    command,
    mark: `${number}/${nth}`,
  });

  const started = await client.act({
    ...act('StartCase', 1),
    send: (to, key) =>
      to.startCase(
        {
          procedure: 'fault-drill',
          caseNumber: number,
          title: '演练',
          unit: 'bureau',
          handlers: [handler],
          parties: [],
          facts: {},
        },
        key,
      ),
  });
  if (started.ended !== 'acknowledged') return false;
  const caseId = started.value.id;
  const record = (type: string, nth: number) => {
    const at = new Date(options.now() - 5_000).toISOString();
    return client.act({
      ...act('RecordFact', nth),
      send: (to, key) => to.record(caseId, { type, at, number: `${number}/${nth}` }, key),
    });
  };

  if (random.chance(0.8)) await record('begins', 1);
  await think();
  const file = { name: 'report.txt', mediaType: 'text/plain', bytes: Buffer.from(`${number}: 报告`) };
  const filed = await client.act({
    ...act('FileMaterial', 1),
    send: (to, key) => to.fileMaterial(caseId, { document: 'report', title: '报告', file }, key),
  });
  if (filed.ended !== 'acknowledged') return false;
  await think();
  const requested = await client.act({
    ...act('RequestLink', 1),
    send: (to, key) =>
      to.requestLink(
        caseId,
        {
          link: 'closure',
          grounds: '演练结束',
          legalBasis: ['drill'],
          materials: [filed.value.digest],
          proposal: '结案',
        },
        key,
      ),
  });
  if (requested.ended !== 'acknowledged') return false;
  await think();
  if (random.chance(0.2)) await record('begins', 2);
  // Some reviewers stay silent for longer than their limit.
  if (random.chance(0.15)) await rest(random.between(6_000, 12_000));
  if (!(await signedOff(options, caseId, 'review', holders['bureau/legal-reviewer']))) return false;
  await think();
  if (random.chance(0.3)) await record('ends', 3);
  if (random.chance(0.15)) await rest(random.between(6_000, 12_000));
  return signedOff(options, caseId, 'approval', holders['bureau/bureau-leader']);
}
