// node dist/test/faults/run.js [--minutes 60] [--kills 300] [--seed N] [--folder F] [--pause MS] [--late MS] [--json FILE]
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { elapsedReport } from '../../tools/process/report.js';
import { tied } from '../../tools/process/tie.js';
import type { LogImage } from './checker/image.js';
import { runDrill } from './drill.js';
import { mountNamespace } from './mount-namespace.js';
import { summaryOf } from './summary.js';

/** Set in the process that runs inside a mount namespace of its own. */
const inside = 'COUNTERSIGN_DRILL_INSIDE';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    kills: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    folder: { type: 'string' },
    pause: { type: 'string', default: '400' },
    late: { type: 'string', default: '60000' },
    lasts: { type: 'string', default: '6000' },
    plant: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

const namespace = process.env[inside] ? null : mountNamespace();
process.exitCode = namespace ? await again(namespace) : await drill();

/** Runs this command once more where disks can be mounted without anybody else seeing them. */
function again(prefix: readonly string[]): Promise<number> {
  const [command = '', ...args] = prefix;
  const line = tied('SIGTERM', {
    command,
    args: [...args, process.execPath, ...process.execArgv, ...process.argv.slice(1)],
  });
  const child = spawn(line.command, line.args, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, [inside]: '1' },
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

function keepImage({ events }: LogImage, file: string): void {
  for (const { bytes } of events) appendFileSync(file, `${bytes.toString('utf8')}\n`);
}

async function drill(): Promise<number> {
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'countersign-faults-'));
  mkdirSync(folder, { recursive: true });
  console.log(`seed ${values.seed}, ${values.minutes} minutes, ${values.kills} kills, in ${folder}`);
  const { result, evidence } = await runDrill({
    folder,
    seed: Number(values.seed),
    minutes: Number(values.minutes),
    kills: Number(values.kills),
    pauseMs: Number(values.pause),
    lateMaxMs: Number(values.late),
    lastsMaxMs: Number(values.lasts),
    plant: values.plant,
    disks: process.env[inside] ? { database: 3_000, data: 500 } : null,
    report: elapsedReport(),
  });
  console.log(summaryOf(result));
  if (values.json) writeFileSync(values.json, JSON.stringify(result));
  // The small disks go with this process: what a finding was made of must not go with them.
  if (result.findings.length > 0) keepImage(evidence.image, join(folder, 'events.jsonl'));
  if (!values.folder && result.findings.length === 0) rmSync(folder, { recursive: true, force: true });
  return result.findings.length === 0 && result.planted.every(({ found }) => found) ? 0 : 1;
}
