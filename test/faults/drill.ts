import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../../tools/process/report.js';
import { check, type Evidence } from './checker/check.js';
import { plants } from './checker/plants.js';
import { latenesses, type Stretch } from './checker/wake-check.js';
import { inflict, type FaultKind } from './faults/fault.js';
import { planOf } from './faults/plan.js';
import { Callers } from './load/callers.js';
import { setUpDrillBureau } from './load/drill-bureau.js';
import { Ledger } from './load/ledger.js';
import { startLoad } from './load/load.js';
import { startOnlooker } from './load/onlooker.js';
import { Random } from './load/random.js';
import { outagesOf } from './outages.js';
import { settled } from './settled.js';
import { DrillStack } from './stack/drill-stack.js';
import { SmallDisk } from './stack/small-disk.js';
import type { DrillResult } from './summary.js';

export type DrillOptions = Readonly<{
  folder: string;
  seed: number;
  minutes: number;
  kills: number;
  /** Longest pause of a client between two acts, in milliseconds. */
  pauseMs: number;
  /** How late a wake-up may be, beside outages. */
  lateMaxMs: number;
  /** How long frozen processes stay frozen and full disks full at most. */
  lastsMaxMs: number;
  /** Whether the checker is shown faults planted into the evidence at the end. */
  plant: boolean;
  /** Sizes of the disks to mount, in MiB; null: none are mounted. */
  disks: Readonly<{ database: number; data: number }> | null;
  report: Report;
}>;

/** A drill's end: its numbers, and what the checker was given, so that others can look too. */
export type Drilled = Readonly<{ result: DrillResult; evidence: Evidence }>;

/** Load, faults, calm, check. @throws when the stack cannot be started or does not come back after the last fault */
export async function runDrill(options: DrillOptions): Promise<Drilled> {
  const { folder, seed, disks, report, pauseMs } = options;
  const random = new Random(seed);
  const databaseDisk = disks && SmallDisk.mount(join(folder, 'postgres'), disks.database);
  const dataDisk = disks && SmallDisk.mount(join(folder, 'data'), disks.data);
  const stack = new DrillStack({ folder, report });
  const ledger = new Ledger(join(folder, 'told.jsonl'));
  try {
    await stack.start();
    const callers = new Callers(stack.origins, stack.keysFolder);
    const keys = await setUpDrillBureau(callers, stack.keysFolder);
    report('the load begins');
    const startedMs = Date.now();
    const load = startLoad({ callers, keys, ledger, random: random.branch(1), pauseMs });
    const onlooker = startOnlooker(stack.temporalAddress, random.branch(3), pauseMs / 4);
    const target = {
      stack,
      random: random.branch(2),
      databaseDisk,
      dataDisk,
      lastsMaxMs: options.lastsMaxMs,
    };
    const { faults, kills, full } = await faultsOf(options, target);
    report('no more faults; the load goes on for a while, then ends');
    await sleep(5_000);
    const [casesClosed, looks] = await Promise.all([load.end(), onlooker.end()]);
    const seconds = (Date.now() - startedMs) / 1_000;
    const evidence = await calmEvidence(options, stack, ledger, full);
    const late = latenesses(evidence.image, evidence.allowance);
    const result = {
      seed,
      seconds,
      faults,
      kills,
      cuts: stack.proxy.cuts,
      disks: databaseDisk && dataDisk ? ('filled' as const) : ('not permitted here' as const),
      asked: ledger.count('asked'),
      acknowledged: ledger.count('acknowledged'),
      refused: ledger.count('refused'),
      casesClosed,
      looks,
      troubles: load.troubles(),
      events: evidence.image.events.length,
      leaves: evidence.image.leaves.length,
      wakeUps: { recorded: late.length, lateMs: [0.5, 0.99, 1].map((part) => quantile(late, part)) },
      findings: check(evidence),
      planted: options.plant ? plantedInto(evidence) : [],
    };
    return { result, evidence };
  } finally {
    ledger.close();
    await stack.stop();
    databaseDisk?.unmount();
    dataDisk?.unmount();
  }
}

/** Each kind of planted fault, and whether the checker found it. */
const plantedInto = (evidence: Evidence): DrillResult['planted'] =>
  plants.map(({ name, expected, plant }) => ({
    name,
    found: check(plant(evidence)).some(({ kind }) => kind === expected),
  }));

type Inflictions = Readonly<{
  faults: Readonly<Partial<Record<FaultKind, number>>>;
  kills: number;
  full: readonly Stretch[];
}>;

async function faultsOf(options: DrillOptions, target: Parameters<typeof inflict>[1]): Promise<Inflictions> {
  const faults: Partial<Record<FaultKind, number>> = {};
  const full: Stretch[] = [];
  let kills = 0;
  const disks = target.databaseDisk !== null && target.dataDisk !== null;
  const beganMs = Date.now();
  for (const { atMs, kind } of planOf({ ...options, random: target.random, disks })) {
    await sleep(Math.max(0, beganMs + atMs - Date.now()));
    const fromMs = Date.now();
    const inflicted = await inflictPatiently(kind, target);
    options.report(`${kind}${inflicted === null ? ': nothing to do it to' : ''}`);
    if (inflicted === null) continue;
    faults[kind] = (faults[kind] ?? 0) + 1;
    kills += inflicted;
    if (kind === 'database disk full' || kind === 'data folder full') full.push({ fromMs, toMs: Date.now() });
  }
  return { faults, kills, full };
}

/** What was just killed may not have come back yet: then a little later. */
async function inflictPatiently(kind: FaultKind, target: Parameters<typeof inflict>[1]) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const inflicted = await inflict(kind, target);
    if (inflicted !== null) return inflicted;
    await sleep(500);
  }
  return null;
}

async function calmEvidence(
  { lateMaxMs }: DrillOptions,
  stack: DrillStack,
  { lines }: Ledger,
  full: readonly Stretch[],
): Promise<Evidence> {
  const { image, workflows } = await settled(stack, lateMaxMs + 30_000);
  const allowance = { lateMaxMs, outages: [...outagesOf(stack, Date.now()), ...full] };
  return { image, told: lines, receiptKey: stack.receiptKey, allowance, workflows };
}

const quantile = (ascending: readonly number[], part: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * part))] ?? 0;
