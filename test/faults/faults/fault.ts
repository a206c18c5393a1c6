import { readFileSync } from 'node:fs';
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../load/random.js';
import type { CutMoment } from '../stack/log-proxy.js';
import type { DrillStack } from '../stack/drill-stack.js';
import type { Part } from '../stack/part.js';
import type { SmallDisk } from '../stack/small-disk.js';

/** What the drill does to a stack. Those of {@link killing} end processes by `kill -9`. */
export type FaultKind =
  | 'kill API'
  | 'kill worker'
  | 'kill Temporal'
  | 'kill PostgreSQL'
  | 'kill a PostgreSQL backend'
  | 'kill both APIs'
  | 'kill both workers'
  | 'API clock jumps an hour'
  | 'API clock jumps a year'
  | 'freeze API'
  | 'freeze worker'
  | 'freeze worker until deposed'
  | 'cut before the append was sent'
  | 'cut after the append was sent'
  | 'cut after the commit'
  | 'database disk full'
  | 'data folder full';

export const killing: readonly FaultKind[] = [
  'kill API',
  'kill worker',
  'kill Temporal',
  'kill PostgreSQL',
  'kill a PostgreSQL backend',
  'kill both APIs',
  'kill both workers',
];

export type Target = Readonly<{
  stack: DrillStack;
  random: Random;
  /** Null where mounting is not permitted. */
  databaseDisk: SmallDisk | null;
  dataDisk: SmallDisk | null;
  /** How long a full disk stays full, and a frozen process that is not to be deposed frozen, at most, in milliseconds. */
  lastsMaxMs: number;
}>;

/** How many processes were killed; 0 for what kills none. Null when the fault could not be done now. */
export type Inflicted = number | null;

const hourMs = 3_600_000;

/** Does one fault, and resolves when it is over, apart from processes that are being started again. */
export async function inflict(kind: FaultKind, target: Target): Promise<Inflicted> {
  const { stack, random } = target;
  switch (kind) {
    case 'kill API':
      return killed([random.oneOf(stack.apis)]);
    case 'kill worker':
      return killed([random.oneOf(stack.workers)]);
    case 'kill both APIs':
      return killed(stack.apis);
    case 'kill both workers':
      return killed(stack.workers);
    case 'kill Temporal':
      return killed([stack.temporal]);
    case 'kill PostgreSQL':
      return killed([stack.postgres]);
    case 'kill a PostgreSQL backend':
      return killBackend(stack, random);
    case 'cut before the append was sent':
      return cut(stack, 'unsent');
    case 'cut after the append was sent':
      return cut(stack, 'sent');
    case 'cut after the commit':
      return cut(stack, 'committed');
    case 'API clock jumps an hour':
      return stack.shiftClock(random.oneOf(stack.apis), hourMs) ? 0 : null;
    case 'API clock jumps a year':
      return stack.shiftClock(random.oneOf(stack.apis), 365 * 24 * hourMs) ? 0 : null;
    case 'freeze API':
      return freeze(random.oneOf(stack.apis), shortly(target));
    case 'freeze worker':
      return freeze(random.oneOf(stack.workers), shortly(target));
    case 'freeze worker until deposed':
      return freeze(longestRunning(stack.workers), deposedForMs);
    case 'database disk full':
      return fill(target.databaseDisk, target);
    case 'data folder full':
      return fill(target.dataDisk, target);
  }
}

function cut(stack: DrillStack, moment: CutMoment): Inflicted {
  stack.proxy.arm(moment);
  return 0;
}

function killed(parts: readonly Part[]): Inflicted {
  return parts.filter((part) => part.kill()).length || null;
}

/** One backend that a process of the product uses; PostgreSQL then ends all others and recovers. */
async function killBackend(stack: DrillStack, random: Random): Promise<Inflicted> {
  if (!stack.postgres.current) return null;
  const client = new pg.Client({ connectionString: stack.adminUrl, connectionTimeoutMillis: 2_000 });
  // The server ends this connection too.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'countersign%' ORDER BY pid",
    );
    // A backend may have gone meanwhile, and number 0 would mean this program and all of its group.
    const backends = rows.filter(({ pid }) => isPostgres(pid));
    if (backends.length === 0) return null;
    process.kill(random.oneOf(backends).pid, 'SIGKILL');
    return 1;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isPostgres(pid: number): boolean {
  try {
    return pid > 1 && readFileSync(`/proc/${pid}/cmdline`, 'latin1').startsWith('postgres:');
  } catch {
    return false;
  }
}

/** Above the ten seconds after which PostgreSQL takes its offices from a worker that says nothing, and gives them to another. */
const deposedForMs = 15_000;

const shortly = ({ random, lastsMaxMs }: Target): number => random.between(lastsMaxMs / 2, lastsMaxMs);

/** The offices of one that died went to those that ran on: this one holds some. */
function longestRunning(parts: readonly Part[]): Part | undefined {
  const since = ({ downs }: Part): number => downs.at(-1)?.toMs ?? 0;
  return parts.filter(({ down }) => !down).toSorted((one, other) => since(one) - since(other))[0];
}

/**
 * A process that stands still and then goes on as if nothing had happened. Its offices are its own until the server
 * deposes it: after a short stop it finds itself still in office, after a long one another has taken over.
 */
async function freeze(part: Part | undefined, forMs: number): Promise<Inflicted> {
  if (!part?.signal('SIGSTOP')) return null;
  await sleep(forMs);
  part.signal('SIGCONT');
  return 0;
}

async function fill(disk: SmallDisk | null, target: Target): Promise<Inflicted> {
  if (!disk) return null;
  disk.fill();
  try {
    await sleep(shortly(target));
  } finally {
    disk.free();
  }
  return 0;
}
