import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopChild } from '../process/child.js';
import { temporalBinary } from './binary.js';
import { startTemporal, type TemporalServer } from './server.js';

let folder: string;
let server: TemporalServer;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign temporal '));
});

afterEach(async () => {
  await stopChild(server.process, 'SIGKILL', 0);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it('knows its workflows again, at the same address, after it was killed', async () => {
  const binary = await temporalBinary(() => undefined);
  server = await startTemporal({ binary, folder, namespace: 'elsewhere' });
  const { address, namespace } = server;
  const before = await Connection.connect({ address });
  await before.workflowService.startWorkflowExecution({
    namespace,
    workflowId: 'case/1',
    requestId: 'first',
    workflowType: { name: 'caseWorkflow' },
    taskQueue: { name: 'nobody-listens' },
  });
  await before.close();
  await stopChild(server.process, 'SIGKILL', 0);

  server = await startTemporal({ binary, folder, namespace: 'elsewhere' });
  expect(server.address).toBe(address);
  const after = await Connection.connect({ address });
  const execution = { workflowId: 'case/1' };
  const found = await after.workflowService.describeWorkflowExecution({ namespace, execution });
  expect(found.workflowExecutionInfo?.type?.name).toBe('caseWorkflow');
  await after.close();
});
