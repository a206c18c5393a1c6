import type { Finding } from './checker/finding.js';
import type { FaultKind } from './faults/fault.js';
import type { CutMoment } from './stack/log-proxy.js';

/** A drill in numbers. Times in milliseconds where not named otherwise. */
export type DrillResult = Readonly<{
  seed: number;
  seconds: number;
  faults: Readonly<Partial<Record<FaultKind, number>>>;
  /** Processes ended by `kill -9`. */
  kills: number;
  cuts: Readonly<Record<CutMoment, number>>;
  disks: 'filled' | 'not permitted here';
  asked: number;
  acknowledged: number;
  refused: number;
  casesClosed: number;
  /** How often a workflow answered who looked at its case on Temporal's page. */
  looks: number;
  /** Answers other than success that clients saw, by status and code. */
  troubles: Readonly<Record<string, number>>;
  events: number;
  leaves: number;
  /** Median, 99th percentile and maximum of lateness beside outages. */
  wakeUps: Readonly<{ recorded: number; lateMs: readonly number[] }>;
  findings: readonly Finding[];
  /** Faults planted into the evidence, and whether the checker found each. */
  planted: readonly Readonly<{ name: string; found: boolean }>[];
}>;

const shownMax = 20;

/** A table for people. */
export function summaryOf(result: DrillResult): string {
  const { faults, troubles, findings, cuts, wakeUps, planted } = result;
  const rows: (readonly [string, string | number])[] = [
    ['seed', result.seed],
    ['duration', `${result.seconds.toFixed(0)} s`],
    ['processes killed -9', result.kills],
    ...Object.entries(faults).map(([kind, times]) => [`  ${kind}`, times] as const),
    [
      'connections cut',
      `${cuts.unsent} before sending, ${cuts.sent} after sending, ${cuts.committed} after COMMIT`,
    ],
    ['full disks', result.disks],
    ['acts asked for', result.asked],
    ['acknowledgements', result.acknowledged],
    ['refusals', result.refused],
    ['cases closed', result.casesClosed],
    ['looks at workflows', result.looks],
    ['events, leaves', `${result.events}, ${result.leaves}`],
    ['wake-ups recorded', wakeUps.recorded],
    [
      '  late, beside outages',
      `median, p99, max: ${wakeUps.lateMs.map((ms) => `${Math.round(ms)} ms`).join(', ')}`,
    ],
    ...Object.entries(troubles).map(([trouble, times]) => [`  answer ${trouble}`, times] as const),
    ...planted.map(({ name, found }) => [`  planted: ${name}`, found ? 'found' : 'NOT FOUND'] as const),
    ['findings', findings.length],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const shown = findings.slice(0, shownMax).map(({ kind, where, detail }) => `${kind}: ${where}: ${detail}`);
  return [...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`), ...shown].join('\n');
}
