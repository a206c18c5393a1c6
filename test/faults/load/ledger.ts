import { closeSync, openSync, writeSync } from 'node:fs';
import type { Told } from '../checker/told.js';

/** What the drill's clients asked and were told, kept outside of everything that a fault can hit. */
export class Ledger {
  readonly lines: Told[] = [];
  readonly #file: number;

  constructor(file: string) {
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
