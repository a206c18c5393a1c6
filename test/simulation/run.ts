// A long run by command: node dist/test/simulation/run.js [--seed N] [--steps M] [--bug NAME]
import { parseArgs } from 'node:util';
import { plantedBugs } from './mutations/planted-bugs.js';
import { howToRepeat, search } from './search.js';
import { loadWorkflowCode } from './temporal/workflow-code.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '10000000' },
    bug: { type: 'string' },
  },
});
const mutation = values.bug === undefined ? undefined : plantedBugs[values.bug];
if (values.bug !== undefined && !mutation)
  throw new Error(`--bug is one of ${Object.keys(plantedBugs).join(', ')}`);

const code = await loadWorkflowCode();
const startedMs = performance.now();
const { steps, failed } = await search({
  code,
  firstSeed: Number(values.seed),
  steps: Number(values.steps),
  ...(mutation && { mutation }),
  report: ({ found: _told, ...numbers }) => console.log(JSON.stringify(numbers)),
});
const seconds = (performance.now() - startedMs) / 1_000;
console.log(`${steps} steps in ${seconds.toFixed(1)} s, ${((seconds / steps) * 1e6).toFixed(1)} µs a step`);
if (failed) {
  console.log(howToRepeat(failed, values.bug));
  if (failed.found?.cause) console.log(failed.found.cause);
  process.exitCode = 1;
}
