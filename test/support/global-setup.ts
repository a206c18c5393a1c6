import { RunServers, runServersVariable } from './run-servers.js';

/** What global-teardown ends; both run in Jest's main process. */
export const runServers = new RunServers();

export default async function globalSetup(): Promise<void> {
  process.env[runServersVariable] = await runServers.listen();
}
