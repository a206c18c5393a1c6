import { beforeAll, describe, expect, it } from '@jest/globals';
import { fates, type Fate } from './faults.js';
import { howToRepeat, search } from './search.js';
import { simulate, type SimulationReport } from './simulate.js';
import { loadWorkflowCode, type WorkflowCode } from './temporal/workflow-code.js';

const batches = [1, 2, 3, 4, 5];
const batchSteps = 200_000;
const patienceMs = 240_000;

describe('the product, simulated', () => {
  let code: WorkflowCode;
  const worlds: SimulationReport[] = [];
  const sum = (of: (world: SimulationReport) => number) =>
    worlds.reduce((total, world) => total + of(world), 0);

  beforeAll(async () => {
    code = await loadWorkflowCode();
  });

  it.each(batches)(
    'keeps every invariant, batch %i',
    async (batch) => {
      const report = (world: SimulationReport) => void worlds.push(world);
      const { failed } = await search({ code, firstSeed: batch * 1_000, steps: batchSteps, report });
      expect(failed && howToRepeat(failed)).toBeNull();
    },
    patienceMs,
  );

  it('took a million steps, in which much happened and everything that can go wrong went wrong', () => {
    expect(sum(({ steps }) => steps)).toBeGreaterThanOrEqual(1_000_000);
    expect(sum(({ clients }) => clients.acknowledged)).toBeGreaterThan(20_000);
    expect(sum(({ clients }) => clients.repeated)).toBeGreaterThan(4_000);
    expect(sum(({ clients }) => clients.refused)).toBeGreaterThan(4_000);
    expect(sum(({ wakeUps }) => wakeUps)).toBeGreaterThan(1_000);
    for (const fate of Object.keys(fates) as Fate[])
      expect([fate, sum((world) => world.fates[fate] ?? 0) > 50]).toEqual([fate, true]);
  });

  it('takes the same steps again from the same seed, and others from another', async () => {
    const [one, again, other] = [
      await simulate({ seed: 7, steps: 8_000, code }),
      await simulate({ seed: 7, steps: 8_000, code }),
      await simulate({ seed: 8, steps: 8_000, code }),
    ];
    expect(again).toEqual(one);
    expect(other.trace).not.toBe(one.trace);
  });
});
