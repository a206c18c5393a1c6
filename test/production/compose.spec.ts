import { afterAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { postgresBinaries } from '../../tools/postgres/binaries.js';
import { composeFile, composeServices, missingFiles } from './compose-file.js';

type Linted = Readonly<{ messages: readonly Readonly<{ rule: string }>[] }>;

/** Style is prettier's business; what the schema forbids is ours. */
function schemaFaults(file: string): readonly unknown[] {
  const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
  const results: readonly Linted[] = linter.lintFiles([file], false);
  expect(results).toHaveLength(1);
  return results.flatMap(({ messages }) => messages).filter(({ rule }) => rule === 'invalid-schema');
}

const folder = mkdtempSync(join(tmpdir(), 'countersign-compose-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const services = composeServices();

describe('docker-compose.yml', () => {
  it('is valid against the compose schema', () => expect(schemaFaults(composeFile)).toEqual([]));

  it('would be found out if it were not', () => {
    const broken = join(folder, 'docker-compose.yml');
    writeFileSync(broken, readFileSync(composeFile, 'utf8').replace('restart: unless', 'restarts: unless'));
    expect(schemaFaults(broken)).toHaveLength(1);
  });

  it('has two API and two worker processes, and two PostgreSQL clusters', () => {
    expect([services['api']?.replicas, services['worker']?.replicas]).toEqual([2, 2]);
    expect(Object.values(services).filter(({ image }) => image.startsWith('postgres:'))).toHaveLength(2);
  });

  it('waits only for services that it has', () =>
    expect(
      Object.values(services)
        .flatMap(({ dependsOn }) => dependsOn)
        .filter((name) => !services[name]),
    ).toEqual([]));

  it.each(Object.entries(services))(
    'runs and mounts for %s only what the repository has',
    (_name, service) => {
      expect(missingFiles(service)).toEqual([]);
    },
  );

  it('gives PostgreSQL a configuration that it understands', () => {
    const file = Object.values(services['postgres']?.files ?? {})[0] ?? '';
    const { stdout } = spawnSync(
      postgresBinaries().postgres,
      ['-C', 'transaction_timeout', '-D', folder, '-c', `config_file=${file}`],
      { encoding: 'utf8' },
    );
    expect(stdout.trim()).toBe('30000');
  });
});
