import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { CommandLine } from '../process/tie.js';

/** How PostgreSQL, which refuses to run as root, is run as somebody else, and who then owns its files. */
export type OrdinaryUser = Readonly<{ name: string; wrap(line: CommandLine): CommandLine; owner: number }>;

const nobody = 65534;

/**
 * Ways to look like an ordinary user, the least intrusive first: as oneself; in a user namespace, where files stay
 * one's own; as `nobody` with the one capability that lets it pass through private folders, where namespaces are
 * forbidden, as in most containers.
 */
function ways(): readonly OrdinaryUser[] {
  const owner = process.getuid?.() ?? 0;
  const wrapped = (name: string, prefix: readonly string[], as: number): OrdinaryUser => ({
    name,
    wrap: ({ command, args }) => ({
      command: prefix[0] as string,
      args: [...prefix.slice(1), command, ...args],
    }),
    owner: as,
  });
  const namespace = wrapped('user namespace', ['unshare', '--user', `--map-user=${nobody}`, '--'], owner);
  const setpriv = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  const passing = ['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override', '--'];

  if (owner === 0) return [namespace, wrapped('nobody', [...setpriv, ...passing], nobody)];
  const oneself = { name: 'oneself', wrap: (line: CommandLine) => line, owner };
  return isNamed() ? [oneself] : [namespace, oneself];
}

/** initdb insists that the user has a name, which a bare uid in a container has not. */
function isNamed(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/**
 * The first way in which this program starts and this folder can be written; the folder then belongs to its user.
 *
 * @throws when none works; the message says what to do instead
 */
export function ordinaryUser(program: string, folder: string): OrdinaryUser {
  const failures: string[] = [];
  for (const way of ways()) {
    const before = lstatSync(folder).uid;
    if (before !== way.owner) chownAll(folder, way.owner);
    const failure = firstFailure(way, program, folder);
    if (failure === null) return way;
    failures.push(`${way.name}: ${failure}`);
  }
  throw new Error(
    `PostgreSQL cannot be run as an ordinary user here (${failures.join('; ')}). ` +
      'Run as a user other than root, or set DATABASE_URL to a PostgreSQL of version 17 or newer.',
  );
}

function firstFailure(way: OrdinaryUser, program: string, folder: string): string | null {
  // Only trying tells: what access(2) answers does not count capabilities.
  const probe = join(folder, '.writable');
  const lines: readonly CommandLine[] = [
    { command: program, args: ['--version'] },
    { command: 'mkdir', args: [probe] },
  ];
  rmSync(probe, { recursive: true, force: true });
  for (const line of lines) {
    const { command, args } = way.wrap(line);
    const run = spawnSync(command, args, { encoding: 'utf8' });
    if (run.status !== 0) return (run.error?.message ?? run.stderr.trim()) || `${line.command} failed`;
  }
  rmSync(probe, { recursive: true, force: true });
  return null;
}

function chownAll(path: string, uid: number): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  if (stat.isDirectory()) for (const name of readdirSync(path)) chownAll(join(path, name), uid);
  chownSync(path, uid, -1 >>> 0);
}
