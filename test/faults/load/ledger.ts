import { closeSync, openSync, writeSync } from 'node:fs';
import type { Told } from '../checker/told.js';

/** What the drill's clients asked and were told, kept outside of everything that a fault can hit. */
export class Ledger {
  readonly lines: Told[] = [];
  readonly #file: number;

  /** @param clock what the log's clock should read now, in milliseconds. @default this machine's clock, for a real log */
  constructor(
    file: string,
    readonly clock: () => number = () => Date.now(),
  ) {
    this.#file = openSync(file, 'a');
  }

  write(line: Told): void {
    this.lines.push(line);
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
  }

  close(): void {
    closeSync(this.#file);
  }

  count(kind: Told['told']): number {
    return this.lines.filter(({ told }) => told === kind).length;
  }
}
