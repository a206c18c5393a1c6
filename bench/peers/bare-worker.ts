/** A worker of nothing but the bare workflow, in a process of its own as the product's worker is. */
import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

Runtime.install({ logger: new DefaultLogger('WARN') });
const { TEMPORAL_ADDRESS: address = '', TEMPORAL_NAMESPACE: namespace = '' } = process.env;
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  namespace,
  taskQueue: 'bench-bare',
  workflowsPath: fileURLToPath(new URL('six-signals.js', import.meta.url)),
});
process.stdout.write('ready\n');
await worker.run();
