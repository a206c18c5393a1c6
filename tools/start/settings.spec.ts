import { expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { startSettings } from './settings.js';

it('has the defaults of the public contract', () => {
  expect(startSettings({})).toEqual({
    port: 3000,
    data: resolve('.data'),
    keys: resolve('.data', 'keys'),
    origin: 'http://localhost:3000',
    demonstration: true,
    simulation: '2026-01-01T00:00:00+08:00',
    databaseUrl: null,
    temporalAddress: null,
    temporalNamespace: 'default',
  });
});

it('follows the port and the data folder', () => {
  expect(startSettings({ PORT: '3001', COUNTERSIGN_DATA: '/var/my data' })).toMatchObject({
    port: 3001,
    origin: 'http://localhost:3001',
    keys: resolve('/var/my data', 'keys'),
  });
});

it.each([
  ['a real, empty log without the demonstration', { COUNTERSIGN_DEMO: '0' }, false, null],
  [
    'a simulated, empty log where a clock is given',
    { COUNTERSIGN_SIMULATION: '2026-02-01T00:00:00Z' },
    false,
    '2026-02-01T00:00:00Z',
  ],
  [
    'both where both are asked for',
    { COUNTERSIGN_SIMULATION: '2026-02-01T00:00:00Z', COUNTERSIGN_DEMO: '1' },
    true,
    '2026-02-01T00:00:00Z',
  ],
])('begins with %s', (_, env, demonstration, simulation) => {
  expect(startSettings(env)).toMatchObject({ demonstration, simulation });
});

it.each([
  [{ PORT: 'http' }, /PORT/],
  [{ PORT: '70000' }, /PORT/],
  [{ COUNTERSIGN_SIMULATION: 'soon' }, /COUNTERSIGN_SIMULATION/],
  [{ COUNTERSIGN_SIMULATION: '2026-02-01' }, /COUNTERSIGN_SIMULATION/],
  [{ COUNTERSIGN_SIMULATION: '2026-02-01T25:00:00Z' }, /COUNTERSIGN_SIMULATION/],
])('names the variable that does not fit: %j', (env, named) => {
  expect(() => startSettings(env)).toThrow(named);
});
