import type { Mutation } from './mutations/mutation.js';
import { simulate, type SimulationReport } from './simulate.js';
import type { WorkflowCode } from './temporal/workflow-code.js';

/** Steps of one world. A new one begins young, with every case still to come. */
export const worldSteps = 20_000;

export type Search = Readonly<{
  code: WorkflowCode;
  firstSeed: number;
  /** How many steps to take in all, at least. */
  steps: number;
  mutation?: Mutation;
  /** Hears of each world when it has ended. */
  report?: (report: SimulationReport) => void;
}>;

export type SearchResult = Readonly<{ steps: number; failed: SimulationReport | null }>;

/** One world after another, from seed to seed, until so many steps have been taken or one has failed. */
export async function search({ code, firstSeed, steps, mutation, report }: Search): Promise<SearchResult> {
  let taken = 0;
  for (let seed = firstSeed; taken < steps; seed += 1) {
    const world = await simulate({ seed, steps: worldSteps, code, ...(mutation && { mutation }) });
    report?.(world);
    taken += world.steps;
    if (world.found) return { steps: taken, failed: world };
  }
  return { steps: taken, failed: null };
}

/** What is needed to see it again. */
export const howToRepeat = ({ seed, steps, found }: SimulationReport, bug?: string): string =>
  `seed ${seed}, step ${steps}: ${found?.message ?? 'nothing found'}
   again: node dist/test/simulation/run.js --seed ${seed} --steps ${steps}${bug === undefined ? '' : ` --bug ${bug}`}`;
