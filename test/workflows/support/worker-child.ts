import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { currentBundle } from './case-under-test.js';

const fileOf = (name: string) => fileURLToPath(new URL(`../../../apps/worker/src/${name}`, import.meta.url));

/** The log that a worker works on. */
export type WorkerGround = Readonly<{
  database: Readonly<{ databaseUrl: string; keysDir: string }>;
  dataDir: string;
}>;

type Temporal = Readonly<{ address: string; namespace: string }>;

const environmentOf = (ground: WorkerGround, temporal: Temporal) => ({
  PATH: process.env.PATH,
  DATABASE_URL: ground.database.databaseUrl,
  COUNTERSIGN_KEYS: ground.database.keysDir,
  COUNTERSIGN_DATA: ground.dataDir,
  TEMPORAL_ADDRESS: temporal.address,
  TEMPORAL_NAMESPACE: temporal.namespace,
});

/** Runs the command `rebuild` to its end. */
export async function runRebuild(ground: WorkerGround, temporal: Temporal) {
  const child = spawn(process.execPath, [fileOf('rebuild.js'), '--json'], {
    env: environmentOf(ground, temporal),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** The worker as it ships, in a process of its own, so that a spec can kill it. */
export class WorkerChild {
  private constructor(
    private readonly child: ChildProcess,
    private readonly said: string[],
  ) {}

  static async start(ground: WorkerGround, temporal: Temporal): Promise<WorkerChild> {
    await currentBundle();
    const said: string[] = [];
    const child = spawn(process.execPath, [fileOf('main.js')], {
      env: environmentOf(ground, temporal),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    return new WorkerChild(child, said);
  }

  get output(): string {
    return this.said.join('');
  }

  /** @returns the exit code, or the signal that ended it */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null)
      return this.child.exitCode ?? this.child.signalCode;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
    return this.child.exitCode ?? this.child.signalCode;
  }
}
