import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { hasStatus } from './grpc-status.js';

// Numbers of Temporal's IndexedValueType, which the client does not export by name.
const keyword = 2;
const datetime = 6;

/** What Temporal's own page can search cases by. */
export const searchAttributes = {
  CountersignStage: keyword,
  CountersignUnit: keyword,
  CountersignNextDeadline: datetime,
} as const;

const knownWithinMs = 15_000;
const retentionSeconds = 90 * 24 * 3600;

/** Makes the namespace and the search attributes that are missing, and waits until the server knows them. */
export async function prepareNamespace(connection: Connection, namespace: string): Promise<void> {
  await ensureNamespace(connection, namespace);
  const until = Date.now() + knownWithinMs;
  for (;;) {
    try {
      return await ensureSearchAttributes(connection, namespace);
    } catch (error) {
      // A namespace just made is unknown to parts of the server until they refresh what they know.
      if (!hasStatus(error, 'notFound') || Date.now() > until) throw error;
      await sleep(50);
    }
  }
}

async function ensureNamespace({ workflowService }: Connection, namespace: string): Promise<void> {
  try {
    await workflowService.describeNamespace({ namespace });
  } catch (error) {
    if (!hasStatus(error, 'notFound')) throw error;
    await workflowService
      .registerNamespace({
        namespace,
        description: 'Countersign: one workflow a case, a cache of the log',
        workflowExecutionRetentionPeriod: { seconds: retentionSeconds as never },
      })
      .catch((problem: unknown) => {
        if (!hasStatus(problem, 'alreadyExists')) throw problem;
      });
  }
}

async function ensureSearchAttributes({ operatorService }: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(searchAttributes).filter(([name]) => !(name in customAttributes));
  if (missing.length === 0) return;
  await operatorService
    .addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) })
    .catch((problem: unknown) => {
      if (!hasStatus(problem, 'alreadyExists')) throw problem;
    });
}
