/** `npm run bench`: what the product does in a second, beside what the same machine could do at most. */
import { writeFileSync } from 'node:fs';
import { accessBenchmark } from './benchmarks/access-benchmark.js';
import { appendBenchmark } from './benchmarks/append-benchmark.js';
import { chainBenchmark } from './benchmarks/chain-benchmark.js';
import { pureBenchmark } from './benchmarks/pure-benchmark.js';
import { questionsBenchmark } from './benchmarks/questions-benchmark.js';
import { rearmBenchmark } from './benchmarks/rearm-benchmark.js';
import { signOffBenchmark } from './benchmarks/sign-off-benchmark.js';
import { webBenchmark } from './benchmarks/web-benchmark.js';
import type { Benchmark } from './benchmarks/benchmark.js';
import { Ground } from './ground/ground.js';
import { Office } from './ground/office.js';
import { BadOption, optionsFrom, usageOf, type Options } from './options.js';
import type { Finding } from './report/finding.js';
import { machineAt, type Machine } from './report/machine.js';
import { tableOf } from './report/table.js';
import { elapsedReport } from '../tools/process/report.js';

const benchmarks: Readonly<Record<string, Benchmark>> = {
  'sign-offs': signOffBenchmark,
  appends: appendBenchmark,
  chains: chainBenchmark,
  rearm: rearmBenchmark,
  access: accessBenchmark,
  pure: pureBenchmark,
  questions: questionsBenchmark,
  web: webBenchmark,
};

const options = asked(process.argv.slice(2));
const report = elapsedReport((text) => process.stderr.write(text));
const wanted = Object.entries(benchmarks).filter(([name]) => isWanted(name));
const findings: Finding[] = [];
let machine: Machine = {};
for (const [name, benchmark] of wanted) {
  report(`measuring ${name}`);
  // Each on a server of its own: what one leaves to be sequenced and told would be the next one's load.
  const ground = await Ground.open();
  let opened: Promise<Office> | undefined;
  const office = (): Promise<Office> => (opened ??= Office.open(ground));
  try {
    if (findings.length === 0) machine = machineAt(ground.folder, await ground.postgresVersion());
    findings.push(...(await benchmark({ ground, office, options, report })));
  } finally {
    await ground.end();
  }
}
process.stdout.write(`${tableOf(machine, findings)}\n`);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, findings }, null, 2)}\n`);

/** Ends the process where there is nothing to measure. */
function asked(args: readonly string[]): Options {
  const names = Object.keys(benchmarks);
  try {
    const given = optionsFrom(args, names);
    if (given) return given;
    process.stdout.write(usageOf(names));
    process.exit(0);
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

function isWanted(name: string): boolean {
  return options.only.length === 0 || options.only.includes(name);
}
