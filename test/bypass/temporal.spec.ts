import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { must } from '#libs/client';
import {
  caseTaskQueue,
  caseWorkflowType,
  newsSignal,
  type CaseWorkflowState,
} from '../../workflows/src/contract.js';
import { eventually } from '../workflows/support/case-under-test.js';
import { openServer, type OpenServer } from '../workflows/support/server.js';
import { WorkerChild } from '../workflows/support/worker-child.js';
import { AttackedBureau, type Victim } from './victim.js';

// Real servers and processes: generous, so that a busy machine is no failure.
jest.setTimeout(120_000);

/** Temporal waits; it decides nothing. Whoever holds its whole frontend completes no step. */
describe('Temporal completes no step', () => {
  let server: OpenServer;
  let attacked: AttackedBureau;
  let worker: WorkerChild;
  let victim: Victim;

  beforeAll(async () => {
    [server, attacked] = await Promise.all([openServer(), AttackedBureau.open()]);
    const { databaseUrl, keysFolder, dataFolder } = attacked.api.settings;
    const ground = { database: { databaseUrl, keysDir: keysFolder }, dataDir: dataFolder };
    worker = await WorkerChild.start(ground, server);
    victim = await attacked.victim();
    await eventually(state, (now) => (now?.pendingSigners.length ?? 0) === 1);
  });
  afterAll(async () => {
    await worker.end('SIGTERM');
    await attacked.api.end();
    await server.close();
  });

  const handle = () => server.client.workflow.getHandle(`case/${victim.id}`);
  const state = () =>
    handle()
      .query<CaseWorkflowState>('state')
      .catch(() => null);
  const forged = () => ({
    position: 999,
    signOffs: [
      { task: victim.task, step: 'legal-officer', officer: 'legal-officer', decision: 'approve', version: 9 },
    ],
  });
  const untouched = async () => {
    expect(await attacked.completions(victim.id)).toEqual([]);
    expect(await attacked.isOpen(victim)).toBe(true);
  };

  it.each<[string, () => readonly [string, readonly unknown[]]]>([
    ['news of a signature that the log does not have', () => [newsSignal, [forged()]]],
    ['news of the right place and another officer', () => [newsSignal, [{ ...forged(), position: 1 }]]],
    ['malformed news', () => [newsSignal, [{ approve: true }, null]]],
    ['a signal that nobody listens to', () => ['approve', [victim.task]]],
    ['a signal named like a command', () => ['SignOff', [{ task: victim.task, decision: 'approve' }]]],
  ])('by a signal: %s', async (_, said) => {
    const before = (await state())?.ignoredSignalCount ?? 0;
    const [name, payload] = said();
    await handle().signal(name, ...payload);
    await eventually(state, (now) => (now?.ignoredSignalCount ?? 0) > before);
    await untouched();
  });

  it('by an update', async () => {
    await expect(handle().executeUpdate('signOff', { args: [victim.task, 'approve'] })).rejects.toThrow();
    await untouched();
  });

  it('by a reset to its beginning', async () => {
    await server.client.workflowService.resetWorkflowExecution({
      namespace: server.namespace,
      workflowExecution: { workflowId: `case/${victim.id}` },
      workflowTaskFinishEventId: 4 as never,
      requestId: randomUUID(),
      reason: 'attack',
    });
    await eventually(state, (now) => (now?.pendingSigners.length ?? 0) === 1);
    await untouched();
  });

  it('by starting it with a state of the attacker’s', async () => {
    await handle().terminate('attack');
    await server.client.workflow.start(caseWorkflowType, {
      workflowId: `case/${victim.id}`,
      taskQueue: caseTaskQueue,
      args: [{ heard: [forged()], confirmedPosition: 999, fruitless: 0, ignoredCount: 0, ignored: [] }],
    });
    const now = await eventually(state, (found) => (found?.pendingSigners.length ?? 0) === 1);
    // What the log says, not what it was started with.
    expect(now?.confirmedPosition).toBeLessThan(999);
    await untouched();
  });

  it('by its end: the step is signed without it, and the workflow comes back', async () => {
    await handle().terminate('attack');
    await untouched();
    await must('sign', attacked.bureau.sign('legal-officer', victim.task));
    expect(await attacked.completions(victim.id)).toEqual(['SignedOff']);
    expect(await attacked.signaturesThatAreNone()).toEqual([]);
    const now = await eventually(state, (found) =>
      (found?.pendingSigners ?? []).some(({ task }) => task !== victim.task),
    );
    expect(now?.pendingSigners).toHaveLength(1);
  });
});
