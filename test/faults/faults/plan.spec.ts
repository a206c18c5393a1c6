import { expect, it } from '@jest/globals';
import { Random } from '../load/random.js';
import { killing } from './fault.js';
import { planOf } from './plan.js';

const plan = (seed: number, kills: number, disks = true) =>
  planOf({ random: new Random(seed), minutes: 10, kills, disks });

const kindsOf = (planned: ReturnType<typeof plan>) => planned.map(({ kind }) => kind);

it('is the same for the same seed, and another for another', () => {
  expect(plan(5, 40)).toEqual(plan(5, 40));
  expect(plan(5, 40)).not.toEqual(plan(6, 40));
});

it('kills as often as asked, in every way there is, within the time', () => {
  const kills = plan(1, 40).filter(({ kind }) => killing.includes(kind));
  expect(kills).toHaveLength(40);
  expect(new Set(kindsOf(kills))).toEqual(new Set(killing));
  const lastMs = Math.max(...plan(1, 40).map(({ atMs }) => atMs));
  expect(lastMs).toBeGreaterThan(8 * 60_000);
  expect(lastMs).toBeLessThan(12 * 60_000);
});

it('deposes a worker in a long plan, and takes no time for it in a short one', () => {
  expect(kindsOf(plan(1, 40))).toContain('freeze worker until deposed');
  expect(kindsOf(plan(1, 8))).not.toContain('freeze worker until deposed');
});

it('fills disks only where they can be filled', () => {
  expect(kindsOf(plan(1, 40))).toEqual(expect.arrayContaining(['database disk full', 'data folder full']));
  expect(kindsOf(plan(1, 40, false)).filter((kind) => kind.endsWith('full'))).toEqual([]);
});
