import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../tools/process/ports.js';

const program = fileURLToPath(new URL('../../../tools/start/main.js', import.meta.url));
const readyWithinMs = 240_000;

const simulated = { COUNTERSIGN_SIMULATION: '2026-01-01T00:00:00+08:00' };
const real = { COUNTERSIGN_DEMO: '0' };

/** A whole Countersign of its own, started as `npm start` does, on a new log: by default a simulated one of 2026. */
export class Stack {
  readonly data = mkdtempSync(join(tmpdir(), 'countersign-e2e-'));
  readonly keys = join(this.data, 'keys');
  #port = 0;
  #supervisor: ChildProcess | null = null;

  constructor(private readonly log: 'simulated' | 'real' = 'simulated') {}

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Starts it, or starts it again on the same data and port. @throws with its output when it does not get ready */
  async start(): Promise<void> {
    this.#port ||= await freePort();
    const child = spawn(process.execPath, [program], {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        PORT: String(this.#port),
        COUNTERSIGN_DATA: this.data,
        ...(this.log === 'real' ? real : simulated),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#supervisor = child;
    await ready(child, join(this.data, 'supervisor.log'));
  }

  /** `kill -9` of everything at once: supervisor, API, worker, PostgreSQL, Temporal. */
  async killAll(): Promise<void> {
    const supervisor = this.#running();
    const gone = new Promise((resolve) => supervisor.once('exit', resolve));
    for (const pid of [supervisor.pid ?? 0, ...descendantsOf(supervisor.pid ?? 0)]) kill(pid);
    await gone;
    this.#supervisor = null;
  }

  /** `kill -9` of the processes below the supervisor whose command line matches. The supervisor starts them again. */
  killMatching(command: RegExp): number {
    const matching = descendantsOf(this.#running().pid ?? 0).filter((pid) =>
      command.test(commandLineOf(pid)),
    );
    matching.forEach(kill);
    return matching.length;
  }

  /** Stops every process that matches where it stands, and gives what makes them go on. */
  freeze(command: RegExp): () => void {
    const matching = descendantsOf(this.#running().pid ?? 0).filter((pid) =>
      command.test(commandLineOf(pid)),
    );
    if (matching.length === 0) throw new Error(`nothing runs that matches ${String(command)}`);
    for (const pid of matching) process.kill(pid, 'SIGSTOP');
    return () => matching.forEach((pid) => process.kill(pid, 'SIGCONT'));
  }

  /** Ends it in order and removes its data. */
  async remove(): Promise<void> {
    const supervisor = this.#supervisor;
    if (supervisor && supervisor.exitCode === null) {
      const gone = new Promise((resolve) => supervisor.once('exit', resolve));
      supervisor.kill('SIGINT');
      await gone;
    }
    rmSync(this.data, { recursive: true, force: true });
  }

  #running(): ChildProcess {
    if (!this.#supervisor) throw new Error('the stack is not running');
    return this.#supervisor;
  }
}

function ready(child: ChildProcess, log: string): Promise<void> {
  const output = createWriteStream(log, { flags: 'a' });
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`not ready within ${readyWithinMs / 1000} s:\n${said}`)),
      readyWithinMs,
    );
    const listen = (chunk: Buffer) => {
      output.write(chunk);
      said += chunk.toString();
      if (!said.includes('countersign ready')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      output.end();
      reject(new Error(`it ended with ${code}:\n${said}`));
    });
  });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already, with the process it was tied to.
  }
}

/** All processes below this one, by parent. */
function descendantsOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((candidate) => Number.isInteger(candidate) && parentOf(candidate) === pid);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
