import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { localInstance } from './local-instance.js';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'countersign-'));
  mkdirSync(join(data, 'postgres'));
  mkdirSync(join(data, 'temporal'));
  writeFileSync(join(data, 'postgres', 'port'), '54321');
  writeFileSync(join(data, 'temporal', 'ports.json'), '{"frontend":{"grpc":18233,"membership":18933}}');
});
afterEach(() => rmSync(data, { recursive: true }));

it('finds the instance of the data folder', () => {
  expect(localInstance({ COUNTERSIGN_DATA: data })).toEqual({
    COUNTERSIGN_DATA: data,
    DATABASE_URL: 'postgres://127.0.0.1:54321/countersign',
    TEMPORAL_ADDRESS: '127.0.0.1:18233',
  });
});

it('lets the environment decide', () => {
  const given = { COUNTERSIGN_DATA: data, DATABASE_URL: 'postgres://db/x', TEMPORAL_ADDRESS: 't:7233' };
  expect(localInstance(given)).toEqual(given);
});
