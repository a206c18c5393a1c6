import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ending, hasEnded, lastLines, stopChild } from '../../tools/process/child.js';
import { projectRoot } from '../../tools/process/project-root.js';
import { tied } from '../../tools/process/tie.js';
import { composeServices, type Service } from './compose-file.js';

export type ByHand = Readonly<{ name: string; process: ChildProcess; log: string }>;

/**
 * Runs the commands of docker-compose.yml as they stand there, without Docker: the same lines and the same environment,
 * but for the addresses, folders and programs that containers would give them.
 */
export class HandRun {
  readonly #services: Readonly<Record<string, Service>> = composeServices();
  readonly #running: ByHand[] = [];

  /** @param folder for the logs */
  constructor(private readonly folder: string) {
    mkdirSync(join(folder, 'logs'), { recursive: true });
  }

  /**
   * Starts a service's command.
   *
   * @param instead of what the service's environment says
   * @param nth for a service of several processes
   */
  start(name: string, instead: Readonly<Record<string, string>>, nth = 1): ByHand {
    const service = this.#services[name];
    if (!service) throw new Error(`docker-compose.yml has no service ${name}`);
    const [command = '', ...args] = service.line.map((word) => service.files[word] ?? word);
    const log = join(this.folder, 'logs', `${name}-${nth}.log`);
    const output = openSync(log, 'a', 0o600);
    const line = tied('SIGKILL', { command, args });
    const child = spawn(line.command, line.args, {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'] ?? '', ...service.environment, ...instead },
      stdio: ['pipe', output, output],
      detached: true,
    });
    closeSync(output);
    const running = { name, process: child, log };
    this.#running.push(running);
    return running;
  }

  /** Runs a step to its end. @throws with the last lines of its log when it fails */
  async step(name: string, instead: Readonly<Record<string, string>>): Promise<void> {
    const { process: child, log } = this.start(name, instead);
    if (!hasEnded(child)) await new Promise((resolve) => child.once('close', resolve));
    if (child.exitCode !== 0) throw new Error(`${name} ended with ${ending(child)}:\n${lastLines(log, 30)}`);
  }

  /** Ends what was started last first. */
  async stop(): Promise<void> {
    for (const { process: child } of [...this.#running].reverse()) await stopChild(child, 'SIGTERM', 5_000);
  }
}
