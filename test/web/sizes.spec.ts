import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { projectRoot } from '../../tools/process/project-root.js';

it('loads at most 250 kB of compressed script before the inbox can be used', () => {
  const report = execFileSync(process.execPath, [join(projectRoot, 'tools', 'web-sizes.mjs')], {
    encoding: 'utf8',
  });
  const [, kilobytes] = /inbox\/inbox\s+([\d.]+) kB/.exec(report) ?? [];
  expect(Number(kilobytes)).toBeGreaterThan(20);
  expect(Number(kilobytes)).toBeLessThanOrEqual(250);
});
