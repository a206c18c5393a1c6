import { parentPort } from 'node:worker_threads';
import { print, type Work } from './printing.js';

/** The thread of a printer: one document after the other; an error of one ends the thread, and a new one begins clean. */
parentPort?.on('message', (work: Work) => {
  void print(work).then((printed) =>
    parentPort?.postMessage(printed, printed.ok ? [printed.bytes.buffer] : []),
  );
});
