import { spawnSync } from 'node:child_process';

/** As root, and as anyone where user namespaces are permitted. */
const ways: readonly (readonly string[])[] = [
  ['unshare', '--mount', '--propagation', 'private', '--'],
  ['unshare', '--user', '--map-root-user', '--mount', '--propagation', 'private', '--'],
];

/** The beginning of a command line that runs the rest where it may mount small disks; null where nobody may. */
export function mountNamespace(): readonly string[] | null {
  const mounts = ['mount', '-t', 'tmpfs', '-o', 'size=1m', 'countersign-drill', '/mnt'];
  const works = ([command = '', ...args]: readonly string[]) =>
    process.platform === 'linux' && spawnSync(command, [...args, ...mounts]).status === 0;
  return ways.find(works) ?? null;
}
