import { randomUUID } from 'node:crypto';
import { rebuild, type RebuildPorts } from './rebuild.js';

export type ReviveMissingPorts = RebuildPorts & Readonly<{ runningCount: () => Promise<number> }>;

/** Open cases whose workflow does not run get it again. Two counts when nothing is missing, so it can be asked often. */
export async function reviveMissing(
  ports: ReviveMissingPorts,
): Promise<Readonly<{ running: number; revived: number }>> {
  const [running, open] = await Promise.all([ports.runningCount(), ports.openCases.count()]);
  return { running, revived: running === open ? 0 : await rebuild(ports, 'missing', randomUUID()) };
}
