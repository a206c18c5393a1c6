import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
export const openServer = (namespace = 'specs') => connectTo('127.0.0.1:28233', namespace);
export async function connectTo(address: string, namespace: string) {
  const connection = await Connection.connect({ address });
  const nativeConnection = await NativeConnection.connect({ address });
  await connection.workflowService
    .registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: 86400 as never } })
    .catch(() => undefined);
  for (let i = 0; i < 40; i++) {
    try {
      await connection.operatorService.addSearchAttributes({
        namespace,
        searchAttributes: { CountersignStage: 2, CountersignUnit: 2, CountersignNextDeadline: 6 },
      });
      break;
    } catch (e) {
      if (String(e).includes('already')) break;
      await new Promise((r) => setTimeout(r, 300));
    }
  }
  return {
    client: new Client({ connection, namespace }),
    nativeConnection,
    namespace,
    close: async () => {
      await nativeConnection.close();
      await connection.close();
    },
  };
}
