import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrillResult } from './summary.js';

const program = fileURLToPath(new URL('run.js', import.meta.url));
/** Fixed, so that every run kills the same things in the same order; the long run takes another each time. */
const seed = 11;
const args = ['--minutes', '0.4', '--kills', '8', '--pause', '250', '--lasts', '3000', '--plant'];

/** The command as a person would run it, only shorter. */
describe('a short fault drill', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-short-drill-'));
  const json = join(folder, 'result.json');
  let said = '';
  let code: number | null = null;
  let result: DrillResult;

  beforeAll(async () => {
    const line = [program, ...args, '--seed', String(seed), '--folder', folder, '--json', json];
    const child = spawn(process.execPath, line, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    code = await new Promise((resolve) => child.once('exit', resolve));
    result = JSON.parse(readFileSync(json, 'utf8')) as DrillResult;
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('loses nothing, does nothing twice, breaks no chain and misses no wake-up', () => {
    expect(result.findings).toEqual([]);
    expect(code).toBe(0);
  });

  it('was answered 503 while something was away or full, never 500', () => {
    expect(Object.keys(result.troubles).filter((trouble) => trouble.startsWith('500'))).toEqual([]);
  });

  it('did what it says: kills of each kind, cuts after COMMIT, and work meanwhile', () => {
    expect(result.kills).toBeGreaterThanOrEqual(8);
    const kinds = [
      'API',
      'worker',
      'Temporal',
      'PostgreSQL',
      'a PostgreSQL backend',
      'both APIs',
      'both workers',
    ];
    for (const kind of kinds) expect(result.faults).toHaveProperty(`kill ${kind}`);
    expect(result.cuts.committed).toBeGreaterThan(0);
    expect(result.acknowledged).toBeGreaterThan(50);
    expect(result.wakeUps.recorded).toBeGreaterThan(5);
    expect(result.looks).toBeGreaterThan(5);
  });

  it('shows on the real log, too, that the checker sees each kind of planted fault', () => {
    expect(result.planted.length).toBeGreaterThan(0);
    expect(result.planted.filter(({ found }) => !found)).toEqual([]);
  });

  it('names its seed', () => expect(said).toContain(`seed ${seed}`));
});
