import { Worker } from 'node:worker_threads';
import type { Printed, Work } from './printing.js';

/** Nothing was printed, and the printer is as good as before. */
export class NotPrinted extends Error {
  /** `busy`: too many wait already. `too-long`: its layout was given up. */
  constructor(readonly because: 'busy' | 'too-long' | 'closed') {
    super(`not printed: ${because}`);
  }
}

/**
 * @property waitingMax so many documents may wait beside the one that is laid out. @default 16
 * @property timeoutMs a document that takes longer is given up, and its thread with it. @default 60000
 */
export type PrinterOptions = Readonly<{ waitingMax?: number; timeoutMs?: number }>;

type Waiting = Readonly<{
  work: Work;
  resolve: (printed: Printed) => void;
  reject: (error: unknown) => void;
}>;

/**
 * Lays documents out in one thread of its own, in the order in which they come: a long report takes seconds, in which the
 * thread that asked for it goes on answering others. The thread is kept for the next document, with the typeface it has read,
 * and keeps no process alive.
 */
export class Printer {
  readonly #waiting: Waiting[] = [];
  readonly #waitingMax: number;
  readonly #timeoutMs: number;
  #thread: Worker | null = null;
  #printing: Readonly<{ waiting: Waiting; giveUp: NodeJS.Timeout }> | null = null;
  #closed = false;

  constructor({ waitingMax = 16, timeoutMs = 60_000 }: PrinterOptions = {}) {
    this.#waitingMax = waitingMax;
    this.#timeoutMs = timeoutMs;
  }

  /** @throws NotPrinted */
  print(work: Work): Promise<Printed> {
    if (this.#closed) return Promise.reject(new NotPrinted('closed'));
    if (this.#waiting.length >= this.#waitingMax) return Promise.reject(new NotPrinted('busy'));
    const printed = new Promise<Printed>((resolve, reject) => this.#waiting.push({ work, resolve, reject }));
    this.#next();
    return printed;
  }

  /** What is being printed or waits is not. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#done()?.reject(new NotPrinted('closed'));
    for (const { reject } of this.#waiting.splice(0)) reject(new NotPrinted('closed'));
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  #next(): void {
    if (this.#printing) return;
    const waiting = this.#waiting.shift();
    if (!waiting) return;
    const thread = (this.#thread ??= this.#begin());
    thread.ref();
    this.#printing = {
      waiting,
      giveUp: setTimeout(() => this.#fail(new NotPrinted('too-long')), this.#timeoutMs),
    };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a window's rule: a thread has no origin
    thread.postMessage(waiting.work);
  }

  #begin(): Worker {
    const thread = new Worker(new URL('thread.js', import.meta.url));
    const whileIts = (act: () => void) => {
      if (this.#thread === thread) act();
    };
    thread.on('message', (printed: Printed) =>
      whileIts(() => {
        this.#done()?.resolve(printed);
        thread.unref();
        this.#next();
      }),
    );
    thread.on('error', (error) => whileIts(() => this.#fail(error)));
    return thread;
  }

  /** A thread that failed, or does not come to an end, is left; whoever waits gets a new one. */
  #fail(error: unknown): void {
    const thread = this.#thread;
    this.#thread = null;
    void thread?.terminate();
    this.#done()?.reject(error);
    this.#next();
  }

  #done(): Waiting | null {
    const printing = this.#printing;
    this.#printing = null;
    if (printing) clearTimeout(printing.giveUp);
    return printing?.waiting ?? null;
  }
}
