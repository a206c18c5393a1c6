import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { prepareNamespace } from '../../../tools/temporal/namespace.js';
import { testTemporal } from '../../support/temporal.js';
import type { Server } from './case-under-test.js';

/** A namespace that nobody else polls: workers of several spec files share task queues by name. */
export async function openServer(): Promise<OpenServer> {
  const { address } = await testTemporal();
  return connectTo(address, `spec-${randomUUID()}`);
}

export type OpenServer = Server & Readonly<{ address: string; close(): Promise<void> }>;

/** Makes the namespace where it is missing, and waits until its search attributes are known. */
export async function connectTo(address: string, namespace: string): Promise<OpenServer> {
  const connection = await Connection.connect({ address });
  // A new namespace reaches all parts of the server only after a moment.
  await untilAnswered(() => prepareNamespace(connection, namespace));
  const client = new Client({ connection, namespace });
  await untilAnswered(() => client.workflow.count('CountersignStage = "none"'));
  const nativeConnection = await NativeConnection.connect({ address });
  return {
    address,
    client,
    nativeConnection,
    namespace,
    close: async () => {
      await nativeConnection.close();
      await connection.close();
    },
  };
}

async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
