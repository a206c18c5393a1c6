import { beforeAll, describe, expect, it } from '@jest/globals';
import { Violation } from './checker/violation.js';
import { plantedBugs } from './mutations/planted-bugs.js';
import { howToRepeat, search } from './search.js';
import { simulate } from './simulate.js';
import { loadWorkflowCode, type WorkflowCode } from './temporal/workflow-code.js';

const budgetSteps = 300_000;
const patienceMs = 120_000;

describe('the simulation finds planted bugs', () => {
  let code: WorkflowCode;

  beforeAll(async () => {
    code = await loadWorkflowCode();
  });

  it.each(Object.entries(plantedBugs))(
    '%s',
    async (name, mutation) => {
      const { failed, steps } = await search({ code, firstSeed: 1, steps: budgetSteps, mutation });
      if (!failed) throw new Error(`not found in ${steps} steps: ${mutation.bug}`);
      process.stdout.write(`${name} found after ${steps} steps. ${howToRepeat(failed, name)}\n`);
      expect(failed.found).toBeInstanceOf(Violation);
      expect(mutation.breaks).toContain((failed.found as Violation).rule);

      const again = await simulate({ seed: failed.seed, steps: failed.steps, code, mutation });
      expect([again.steps, again.trace, again.found?.message]).toEqual([
        failed.steps,
        failed.trace,
        failed.found?.message,
      ]);
    },
    patienceMs,
  );
});
