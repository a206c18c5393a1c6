import { runServers } from './global-setup.js';

export default async function globalTeardown(): Promise<void> {
  await runServers.stop();
}
