import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { spreadOf } from './statistics.js';

/** What the numbers depend on, in words. */
export type Machine = Readonly<Record<string, string>>;

const versionOf = (name: string): string =>
  (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;

/** @param folder where the database lies, to see what its disk takes for making a write durable */
export function machineAt(folder: string, postgres: string): Machine {
  return {
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    system: `${type()} ${release()}`,
    'load before': loadavg()
      .map((load) => load.toFixed(1))
      .join(' '),
    fsync: `${fsyncMs(folder).toFixed(2)} ms`,
    Node: process.versions.node,
    PostgreSQL: postgres,
    pg: versionOf('pg'),
    Temporal: `SDK ${versionOf('@temporalio/client')}`,
    measured: new Date().toISOString(),
  };
}

/** Median of 50 page writes made durable one by one. */
function fsyncMs(folder: string): number {
  const file = join(folder, 'fsync.probe');
  const page = Buffer.alloc(8_192, 1);
  const handle = openSync(file, 'w');
  const taken = Array.from({ length: 50 }, () => {
    const startedMs = performance.now();
    writeSync(handle, page);
    fsyncSync(handle);
    return performance.now() - startedMs;
  });
  closeSync(handle);
  rmSync(file);
  return spreadOf(taken).median;
}
