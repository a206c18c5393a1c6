/** `npm run bench`: what the product does in a second, beside what the same machine could do at most. */
import { writeFileSync } from 'node:fs';
import { appendBenchmark } from './benchmarks/append-benchmark.js';
import { chainBenchmark } from './benchmarks/chain-benchmark.js';
import { pureBenchmark } from './benchmarks/pure-benchmark.js';
import { signOffBenchmark } from './benchmarks/sign-off-benchmark.js';
import type { Benchmark } from './benchmarks/benchmark.js';
import { Ground } from './ground/ground.js';
import { Office } from './ground/office.js';
import { optionsFrom } from './options.js';
import type { Finding } from './report/finding.js';
import { machineAt } from './report/machine.js';
import { tableOf } from './report/table.js';
import { elapsedReport } from '../tools/process/report.js';

const benchmarks: Readonly<Record<string, Benchmark>> = {
  'sign-offs': signOffBenchmark,
  appends: appendBenchmark,
  chains: chainBenchmark,
  pure: pureBenchmark,
};

const options = optionsFrom(process.argv.slice(2));
const report = elapsedReport((text) => process.stderr.write(text));
const ground = await Ground.open();
let opened: Promise<Office> | undefined;
const office = (): Promise<Office> => (opened ??= Office.open(ground));
try {
  const { rows } = await ground
    .pool(1)
    .query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  const machine = machineAt(ground.folder, rows[0]?.version ?? 'unknown');
  const findings: Finding[] = [];
  for (const [name, benchmark] of Object.entries(benchmarks)) {
    if (options.only.length > 0 && !options.only.includes(name)) continue;
    report(`measuring ${name}`);
    findings.push(...(await benchmark({ ground, office, options, report })));
  }
  process.stdout.write(`${tableOf(machine, findings)}\n`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, findings }, null, 2)}\n`);
} finally {
  await ground.end();
}
