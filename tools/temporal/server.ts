import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { ending, hasEnded, lastLines, stopChild } from '../process/child.js';
import { freePorts, listens } from '../process/ports.js';
import { type CommandLine, tied } from '../process/tie.js';
import type { Binary } from './cache.js';
import { prepareNamespace } from './namespace.js';
import {
  databaseFile,
  dynamicConfig,
  dynamicConfigFile,
  serverConfig,
  type TemporalPorts,
} from './server-config.js';

export type TemporalOptions = Readonly<{
  binary: Binary;
  /** Holds the server's database and configuration. Created when missing; may contain spaces. */
  folder: string;
  /** @default `{folder}/temporal.log` */
  log?: string;
  /** @default 'default' */
  namespace?: string;
  /** Lets tests move a workflow's time forward. @default false */
  timeSkipping?: boolean;
}>;

export type TemporalServer = Readonly<{
  address: string;
  namespace: string;
  process: ChildProcess;
  stop(): Promise<void>;
}>;

const readyWithinMs = 60_000;
/** Its own way of stopping may take half a minute; its database survives being killed. */
const stopPatienceMs = 3_000;

/**
 * Starts a Temporal server whose database is a file in the folder, with namespace and search attributes ready.
 *
 * It keeps its ports from start to start while they are free, and ends with this process, however that ends.
 *
 * @throws with the last lines of its log when it is not ready within 60 s
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const { binary, folder, namespace = 'default', timeSkipping = false } = options;
  const log = options.log ?? join(folder, 'temporal.log');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const ports = await portsFor(folder);
  const address = `127.0.0.1:${ports.frontend.grpc}`;

  const { command, args } = tied('SIGKILL', commandLine(binary, folder, ports, namespace, timeSkipping));
  const output = openSync(log, 'a', 0o600);
  const child = spawn(command, args, { cwd: folder, stdio: ['pipe', output, output], detached: true });
  closeSync(output);
  try {
    await untilReady(child, ports.frontend.grpc, namespace);
  } catch (error) {
    await stopChild(child, 'SIGKILL', 0);
    throw new Error(`Temporal did not start: ${(error as Error).message}\n${lastLines(log)}`, {
      cause: error,
    });
  }
  return { address, namespace, process: child, stop: () => stopChild(child, 'SIGTERM', stopPatienceMs) };
}

function commandLine(
  { kind, path }: Binary,
  folder: string,
  ports: TemporalPorts,
  namespace: string,
  timeSkipping: boolean,
): CommandLine {
  const settings = Object.entries(dynamicConfig(timeSkipping));
  if (kind === 'cli') {
    const values = settings.flatMap(([key, value]) => [
      '--dynamic-config-value',
      `${key}=${JSON.stringify(value)}`,
    ]);
    const address = ['--ip', '127.0.0.1', '--port', String(ports.frontend.grpc), '--headless'];
    const database = ['--db-filename', databaseFile, '--sqlite-pragma', 'journal_mode=wal'];
    return {
      command: path,
      args: [
        'server',
        'start-dev',
        ...address,
        ...database,
        '--namespace',
        namespace,
        '--log-level',
        'warn',
        ...values,
      ],
    };
  }
  const dynamic = Object.fromEntries(settings.map(([key, value]) => [key, [{ value }]]));
  writeFileSync(join(folder, dynamicConfigFile), JSON.stringify(dynamic, null, 2));
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(serverConfig(ports), null, 2));
  return { command: path, args: ['--config-file', 'config.yaml', '--allow-no-auth', 'start'] };
}

async function portsFor(folder: string): Promise<TemporalPorts> {
  const file = join(folder, 'ports.json');
  if (existsSync(file)) {
    const known = JSON.parse(readFileSync(file, 'utf8')) as TemporalPorts;
    const numbers = Object.values(known).flatMap(({ grpc, membership }) => [grpc, membership]);
    const taken = await Promise.all(numbers.map((port) => listens(port)));
    if (!taken.includes(true)) return known;
  }
  const free = await freePorts(8);
  const service = (index: number) => ({ grpc: free[index] ?? 0, membership: free[index + 4] ?? 0 });
  const ports = { frontend: service(0), history: service(1), matching: service(2), worker: service(3) };
  writeFileSync(file, JSON.stringify(ports));
  return ports;
}

async function untilReady(child: ChildProcess, port: number, namespace: string): Promise<void> {
  let failure: Error | null = null;
  child.once('error', (error) => (failure = error));
  const until = Date.now() + readyWithinMs;
  let last: unknown = new Error('it does not listen');
  while (Date.now() < until) {
    if (failure !== null) throw failure;
    if (hasEnded(child)) throw new Error(`it ended with ${ending(child)}`);
    // A gRPC client that connects too early waits for a second before it tries again: so first the bare port.
    if (await listens(port)) {
      const prepared = await prepare(port, namespace).catch((error: unknown) => {
        last = error;
        return 'not yet';
      });
      if (prepared === 'prepared') return;
    }
    await sleep(25);
  }
  throw new Error(`not ready within ${readyWithinMs / 1000} s`, { cause: last });
}

async function prepare(port: number, namespace: string): Promise<'prepared'> {
  const connection = await Connection.connect({ address: `127.0.0.1:${port}`, connectTimeout: 2_000 });
  try {
    await prepareNamespace(connection, namespace);
    // Succeeds once namespace and search attributes have reached the part of the server that serves requests.
    await connection.workflowService.countWorkflowExecutions({
      namespace,
      query: 'CountersignStage = "none"',
    });
    return 'prepared';
  } finally {
    await connection.close();
  }
}
