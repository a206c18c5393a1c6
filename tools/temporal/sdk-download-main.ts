/**
 * Downloads the Temporal command line the way the SDK does it, by starting and stopping a server of it.
 *
 * Usage: `node sdk-download-main.js FOLDER VERSION`
 */
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [downloadDir, version] = process.argv.slice(2);
if (!downloadDir || !version) throw new Error('Usage: sdk-download-main FOLDER VERSION');

const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir, version } },
});
await environment.teardown();
