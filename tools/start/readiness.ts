import { type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ending, hasEnded } from '../process/child.js';

/**
 * Waits until a path of the API answers 200.
 *
 * @param serving gives up when this process ends
 * @throws when it has not answered so within the time
 */
export async function untilAnswers(
  url: string,
  serving: ChildProcess | null,
  withinMs: number,
): Promise<void> {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    if (serving && hasEnded(serving)) throw new Error(`it ended with ${ending(serving)}`);
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await response?.body?.cancel();
    if (response?.status === 200) return;
    await sleep(50);
  }
  throw new Error(`${url} did not answer within ${withinMs / 1000} s`);
}

/** A just killed server may keep its port for a moment. */
const portPatienceMs = 3_000;

/** @throws when another program has the port; the message says what to do */
export async function requireFreePort(port: number): Promise<void> {
  const until = Date.now() + portPatienceMs;
  for (;;) {
    const problem = await tryToListen(port);
    if (problem === null) return;
    if (problem === 'EACCES')
      throw new Error(`Port ${port} needs privileges. Choose another: PORT=3001 npm start`);
    if (Date.now() > until) {
      throw new Error(
        `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
      );
    }
    await sleep(100);
  }
}

function tryToListen(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(null)));
  });
}
