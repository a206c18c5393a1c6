import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StartSettings } from './settings.js';

/**
 * What a data folder began with. `created`: the demonstration is still to be played to its end; `played`: it was;
 * `none`: there is none.
 */
export type Beginning = Readonly<{ state: 'created' | 'played' | 'none'; simulation: string | null }>;

/** In this file of the data folder. */
export const beginningFile = 'demo.json';

/**
 * What the first start decided, for good; what the settings ask for if this is the first. A demonstration that was
 * interrupted is given up when it is no longer wanted.
 */
export function beginningOf({ data, demonstration, simulation }: StartSettings): Beginning {
  const file = join(data, beginningFile);
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Beginning;
    return kept.state === 'created' && !demonstration ? { ...kept, state: 'none' } : kept;
  }
  return { state: demonstration ? 'created' : 'none', simulation };
}

/** Written whole or not at all: a start that is killed here must not leave half a file. */
export function keepBeginning(data: string, beginning: Beginning): void {
  const file = join(data, beginningFile);
  writeFileSync(`${file}.new`, `${JSON.stringify(beginning)}\n`);
  renameSync(`${file}.new`, file);
}
