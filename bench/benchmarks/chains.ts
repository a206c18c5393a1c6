import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { CaseId } from '#libs/kernel';
import { caseWorkflowId } from '../../workflows/src/contract.js';
import type { Office } from '../ground/office.js';
import { sixSteps } from '../ground/six-steps.js';
import type { Cost } from '../load/cost.js';
import { rateOf, throughEach } from '../load/clients.js';
import { requestDigest } from '../load/request-digest.js';
import type { Contender } from '../load/rounds.js';
import { signed, signOffs, sixSignals } from '../peers/six-signals.js';

/** Chains that go on at once. */
const clients = 24;

type Load = Readonly<{ chains: number; cost: Cost }>;

/** @property ids of the workflows of the last lap */
export type Chains = Contender & Readonly<{ ids(): readonly string[] }>;

/**
 * Cases of six steps. Timed: each officer gets the frame, signs it, the case decides and commits, six times over; until
 * the case's workflow, woken by relay and sequencer, has seen the case closed and ended.
 */
export function ourChains(office: Office, client: Client, { chains, cost }: Load): Chains {
  let cases: readonly CaseId[] = [];
  return {
    name: 'chain of six sign-offs',
    ids: () => cases.map(caseWorkflowId),
    prepare: async () => {
      const begun: CaseId[] = [];
      await throughEach(clients, Array.from({ length: chains }), async () => {
        const caseId = await office.startCase(sixSteps, {});
        await office.request(caseId, 'closure', []);
        begun.push(caseId);
      });
      await throughEach(clients, begun, (caseId) => untilStarted(client, caseWorkflowId(caseId)));
      cases = begun;
    },
    lap: async () =>
      rateOf(
        await cost.of(() =>
          throughEach(clients, cases, async (caseId) => {
            for (let task = await office.waitingHere(caseId); task; task = await office.waitingHere(caseId)) {
              const seen = await office.see(task.id, task.officer);
              const ready = office.signed(task.id, task.officer, seen);
              await office.sign(ready, requestDigest(ready.body));
            }
            await client.workflow.getHandle(caseWorkflowId(caseId)).result();
          }),
        ),
      ),
  };
}

/** Workflows that wait for six signals. Timed: six signals, each awaited, and the workflow's end. */
export function bareChains(client: Client, { chains, cost }: Load): Chains {
  let ids: readonly string[] = [];
  return {
    name: 'bare workflow of six signals',
    ids: () => ids,
    prepare: async () => {
      ids = Array.from({ length: chains }, () => `bare-${randomUUID()}`);
      await throughEach(clients, ids, async (workflowId) => {
        await client.workflow.start(sixSignals, { workflowId, taskQueue: 'bench-bare' });
        await untilStarted(client, workflowId);
      });
    },
    lap: async () =>
      rateOf(
        await cost.of(() =>
          throughEach(clients, ids, async (workflowId) => {
            const handle = client.workflow.getHandle(workflowId);
            for (let nth = 1; nth <= signOffs; nth += 1) await handle.signal(signed, nth);
            await handle.result();
          }),
        ),
      ),
  };
}

/** Until its first workflow task is done: it waits, and the worker has it in its cache. */
async function untilStarted(client: Client, workflowId: string): Promise<void> {
  for (;;) {
    const history = await client.workflow
      .getHandle(workflowId)
      .fetchHistory()
      .catch(() => null);
    if (history?.events?.some(({ workflowTaskCompletedEventAttributes: done }) => done)) return;
    await sleep(50);
  }
}
