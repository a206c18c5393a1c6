// A long run by command: node dist/test/simulation/run.js [--seed N] [--steps M] [--bug NAME]
import { parseArgs } from 'node:util';
import { plantedBugs } from './mutations/planted-bugs.js';
import { simulate } from './simulate.js';
import { loadWorkflowCode } from './temporal/workflow-code.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '1000000' },
    /** Steps of one world before the next seed begins. */
    world: { type: 'string', default: '40000' },
    bug: { type: 'string' },
  },
});
const stepsWanted = Number(values.steps);
const mutation = values.bug === undefined ? undefined : plantedBugs[values.bug];
if (values.bug !== undefined && !mutation) throw new Error(`No bug is called ${values.bug}`);

const code = await loadWorkflowCode();
const started = performance.now();
let steps = 0;
for (let seed = Number(values.seed); steps < stepsWanted; seed += 1) {
  const worldSteps = Math.min(Number(values.world), stepsWanted - steps);
  const report = await simulate({ seed, steps: worldSteps, code, ...(mutation && { mutation }) });
  steps += report.steps;
  const { found, ...numbers } = report;
  console.log(JSON.stringify(numbers));
  if (found) {
    console.log(`seed ${seed}, step ${report.steps}: ${found.stack ?? found.message}`);
    console.log(`again: --seed ${seed} --steps ${worldSteps}${values.bug ? ` --bug ${values.bug}` : ''}`);
    process.exitCode = 1;
    break;
  }
}
const seconds = (performance.now() - started) / 1_000;
console.log(`${steps} steps in ${seconds.toFixed(1)} s, ${((seconds / steps) * 1e6).toFixed(1)} µs a step`);
