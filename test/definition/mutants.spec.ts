import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

// Every rule of the definition is altered, one at a time, and the specs are run under each: minutes on a busy machine.
const minutesMax = 20;

describe('every rule of the criminal definition', () => {
  it(
    'deleted or altered makes a behavioural test fail, unless it changes nothing, which is listed',
    async () => {
      const run = join(import.meta.dirname, 'run.js');
      const { stdout } = await promisify(execFile)(process.execPath, [run], { maxBuffer: 2 ** 24 }).catch(
        (failed: { stdout: string }) => failed,
      );
      const lines = stdout.trim().split('\n');
      expect(lines.filter((line) => line.startsWith('not noticed'))).toEqual([]);
      expect(lines.at(-1)).toMatch(/^\d{4} mutants: \d{4} noticed, \d+ change nothing, 0 not noticed/);
    },
    minutesMax * 60_000,
  );
});
