import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { startProgram } from '../../tools/start/program.js';
import { environmentOf } from '../ground/api-process.js';
import { temporalOn } from '../ground/temporal.js';
import { Cost, costFindings } from '../load/cost.js';
import { findingOf, takeTurns } from '../load/rounds.js';
import type { Benchmark } from './benchmark.js';
import { bareChains, ourChains } from './chains.js';
import { historyFindings } from './histories.js';

/** Chains of six sign-offs to the end of their workflow, beside workflows that only wait for six signals. */
export const chainBenchmark: Benchmark = async ({ ground, office, options, report }) => {
  const server = await temporalOn(ground, report);
  const connection = await Connection.connect({ address: server.address });
  ground.atEnd(() => connection.close());
  const client = new Client({ connection, namespace: server.namespace });
  const bench = await office();
  const environment = {
    ...environmentOf(ground),
    TEMPORAL_ADDRESS: server.address,
    TEMPORAL_NAMESPACE: server.namespace,
  };
  const worker = (name: string, file: string) => {
    const program = startProgram({ file, env: environment, log: ground.log(name) });
    ground.atEnd(() => program.stop());
    return { pid: program.process.pid ?? 0, family: false };
  };
  const servers = {
    PostgreSQL: { pid: ground.postgresPid, family: true },
    Temporal: { pid: server.process.pid ?? 0, family: true },
    'this process': { pid: process.pid, family: false },
  };
  const ourCost = new Cost({ ...servers, 'the worker': worker('worker', 'apps/worker/src/main.js') });
  const bareCost = new Cost({
    ...servers,
    'the worker': worker('bare-worker', 'bench/peers/bare-worker.js'),
  });
  const { chains } = options;
  const ours = ourChains(bench, client, { chains, cost: ourCost });
  const bare = bareChains(client, { chains, cost: bareCost });
  await untilPolled(client);
  const rounds = await takeTurns(options, [ours, bare]);
  return [
    findingOf(rounds, ours.name, { unit: '1/s', beside: bare.name, target: { atLeast: 0.7 } }),
    ...costFindings(ours.name, ourCost),
    ...costFindings(bare.name, bareCost),
    ...(await historyFindings(client, ours)),
    ...(await historyFindings(client, bare)),
  ];
};

/** Bundling its workflow takes the bare worker some seconds. */
async function untilPolled(client: Client): Promise<void> {
  for (const queue of ['countersign-cases', 'bench-bare'])
    for (;;) {
      const { pollers } = await client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: queue },
        taskQueueType: 1,
      });
      if (pollers && pollers.length > 0) break;
      await sleep(100);
    }
}
