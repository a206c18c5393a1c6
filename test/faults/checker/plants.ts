import type { Evidence } from './check.js';
import { eventHash } from './canonical.js';
import { byStream, envelopeOf, type LogImage, type StoredRow } from './image.js';
import type { FindingKind } from './finding.js';
import type { HeldReceipt } from './told.js';
import type { WorkflowRow } from './workflow-check.js';

/** A fault put into evidence on purpose, and what the checker must call it. */
export type Plant = Readonly<{
  name: string;
  expected: FindingKind;
  plant: (evidence: Evidence) => Evidence;
}>;

const withImage = (evidence: Evidence, change: Partial<LogImage>): Evidence => ({
  ...evidence,
  image: { ...evidence.image, ...change },
});

const without = (image: LogImage, gone: (row: StoredRow) => boolean): Partial<LogImage> => {
  const lost = new Set(image.events.filter(gone).map(({ stream, version }) => `${stream}@${version}`));
  const left = image.leaves.filter(({ stream, version }) => !lost.has(`${stream}@${version}`));
  return {
    events: image.events.filter((row) => !gone(row)),
    leaves: left.map((leaf, index) => ({ ...leaf, index })),
  };
};

/** The last event of the first stream for which this holds. */
function lastOf(image: LogImage, holds: (rows: readonly StoredRow[]) => boolean): StoredRow {
  const rows = [...byStream(image.events).values()].find(holds);
  const last = rows?.at(-1);
  if (!last) throw new Error('the evidence has no such stream');
  return last;
}

const find = (image: LogImage, type: string): StoredRow => {
  const found = image.events.find((row) => row.type === type);
  if (!found) throw new Error(`the evidence has no ${type}`);
  return found;
};

const firstReceipt = ({ told }: Evidence): HeldReceipt => {
  const line = told.find((each) => each.told === 'acknowledged');
  if (line?.told !== 'acknowledged') throw new Error('nothing was acknowledged');
  return line.receipt;
};

const replaced = (image: LogImage, old: StoredRow, by: StoredRow): readonly StoredRow[] =>
  image.events.map((row) => (row === old ? by : row));

/** Adds events at the end of a case, properly chained and placed, as a double delivery would. */
function repeated(image: LogImage, original: StoredRow): Partial<LogImage> {
  const last = lastOf(image, ([first]) => first?.stream === original.stream);
  const version = last.version + 1;
  const { commit: _first, ...copied } = envelopeOf(original);
  const command = { type: 'Repeated', data: {} };
  const envelope = {
    ...copied,
    actor: { kind: 'system', system: 'clock' },
    commit: { command, readSet: [], size: 1 },
    version,
    recordedAt: last.recordedAt,
    previousHash: last.hash,
  };
  const bytes = Buffer.from(JSON.stringify(envelope));
  const row = { ...original, version, recordedAt: last.recordedAt, bytes, hash: eventHash(bytes) };
  return {
    events: image.events.flatMap((each) => (each === last ? [each, row] : [each])),
    leaves: [...image.leaves, { index: image.leaves.length, stream: row.stream, version }],
  };
}

/** The first clock whose expiry was recorded was due so much later. */
function withDueMoved(evidence: Evidence, ms: number): Evidence {
  const { stream } = find(evidence.image, 'ClockExpired');
  const row = evidence.image.events.find((each) => each.stream === stream && each.type === 'ClockStarted');
  if (!row) throw new Error(`${stream} has no clock`);
  const { dueAt } = envelopeOf(row).data as Readonly<{ dueAt: string }>;
  const moved = new Date(Date.parse(dueAt) + ms).toISOString();
  const bytes = Buffer.from(row.bytes.toString('utf8').replaceAll(dueAt, moved));
  return withImage(evidence, { events: replaced(evidence.image, row, { ...row, bytes }) });
}

const withWorkflow = (evidence: Evidence, change: Partial<WorkflowRow>): Evidence => {
  const open = [...byStream(evidence.image.events)].find(
    ([stream, rows]) => stream.startsWith('case/') && rows.every(({ type }) => type !== 'CaseClosed'),
  );
  if (!open) throw new Error('every case is closed');
  const caseId = open[0].slice('case/'.length);
  const others = evidence.workflows.filter((row) => row.caseId !== caseId);
  return {
    ...evidence,
    workflows: [...others, { caseId, position: open[1].at(-1)?.version ?? null, givenUp: 0, ...change }],
  };
};

/** Each kind of fault that the drill looks for. */
export const plants: readonly Plant[] = [
  {
    name: 'an acknowledged commit is not in the log',
    expected: 'lost',
    plant: (evidence) => {
      const { stream } = firstReceipt(evidence);
      return withImage(
        evidence,
        without(evidence.image, (row) => row.stream === stream),
      );
    },
  },
  {
    name: 'the log knows nothing of an acknowledged request',
    expected: 'lost',
    plant: (evidence) => {
      const { stream, version } = firstReceipt(evidence);
      const requests = evidence.image.requests.filter(
        (row) => row.stream !== stream || row.first !== version,
      );
      return withImage(evidence, { requests });
    },
  },
  {
    name: 'another event stands where a receipt names one',
    expected: 'contradicted',
    plant: (evidence) => {
      const { stream, version } = firstReceipt(evidence);
      const row = evidence.image.events.find((each) => each.stream === stream && each.version === version);
      if (!row) throw new Error('the first receipt is not borne out');
      const bytes = Buffer.from(row.bytes.toString('utf8').replace('"schema":1', '"schema":2'));
      const events = replaced(evidence.image, row, { ...row, bytes, hash: eventHash(bytes) });
      return withImage(evidence, { events });
    },
  },
  {
    name: 'a receipt is signed by somebody else',
    expected: 'forged-receipt',
    plant: (evidence) => {
      const forged = { ...firstReceipt(evidence), signature: Buffer.alloc(64, 7).toString('base64url') };
      const told = evidence.told.map((line) =>
        line.told === 'acknowledged' && line.receipt === firstReceipt(evidence)
          ? { ...line, receipt: forged }
          : line,
      );
      return { ...evidence, told };
    },
  },
  {
    name: 'a signature was recorded twice',
    expected: 'doubled',
    plant: (evidence) => withImage(evidence, repeated(evidence.image, find(evidence.image, 'SignedOff'))),
  },
  {
    name: 'one request has two acknowledgements of different events',
    expected: 'doubled',
    plant: (evidence) => {
      const told = evidence.told.filter((line) => line.told === 'acknowledged');
      const [one, other] = told;
      if (one?.told !== 'acknowledged' || other?.told !== 'acknowledged') throw new Error('too few receipts');
      return { ...evidence, told: [...evidence.told, { ...one, receipt: other.receipt }] };
    },
  },
  {
    name: 'an act was recorded that nobody asked for',
    expected: 'unasked',
    plant: (evidence) => ({ ...evidence, told: evidence.told.filter((line) => line.told !== 'asked') }),
  },
  {
    name: 'an act was recorded although it was refused',
    expected: 'refused-yet-recorded',
    plant: (evidence) => ({
      ...evidence,
      told: evidence.told.map((line) =>
        line.told === 'acknowledged' && line.receipt === firstReceipt(evidence)
          ? { told: 'refused', principal: line.principal, key: line.key, code: 'step-not-open' }
          : line,
      ),
    }),
  },
  {
    name: 'a byte of an event was changed',
    expected: 'broken-chain',
    plant: (evidence) => {
      const row = lastOf(evidence.image, (rows) => rows.length > 2);
      const bytes = Buffer.from(row.bytes);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
      return withImage(evidence, { events: replaced(evidence.image, row, { ...row, bytes }) });
    },
  },
  {
    name: 'an event in the middle of a stream is gone',
    expected: 'broken-chain',
    plant: (evidence) => {
      const { stream } = lastOf(evidence.image, (rows) => rows.length > 2);
      return withImage(
        evidence,
        without(evidence.image, (row) => row.stream === stream && row.version === 2),
      );
    },
  },
  {
    name: 'a later event of a commit is gone',
    expected: 'torn-commit',
    plant: (evidence) => {
      const later = evidence.image.events.find((row) => row.version > 1 && !envelopeOf(row).commit);
      return withImage(
        evidence,
        without(evidence.image, (row) => row === later),
      );
    },
  },
  {
    name: 'a leaf index was left out',
    expected: 'hole-in-leaves',
    plant: (evidence) =>
      withImage(evidence, { leaves: evidence.image.leaves.filter(({ index }) => index !== 1) }),
  },
  {
    name: 'an event was given no leaf',
    expected: 'hole-in-leaves',
    plant: (evidence) => withImage(evidence, { leaves: evidence.image.leaves.slice(0, -1) }),
  },
  {
    name: 'an expiry was never recorded',
    expected: 'missed-wake-up',
    plant: (evidence) => {
      const expired = find(evidence.image, 'ClockExpired');
      const events = evidence.image.events.filter(
        (row) => row.stream !== expired.stream || row.version < expired.version,
      );
      return withImage(evidence, { events, nowMs: evidence.image.nowMs + 3_600_000 });
    },
  },
  {
    name: 'an expiry was recorded twice',
    expected: 'repeated-wake-up',
    plant: (evidence) => withImage(evidence, repeated(evidence.image, find(evidence.image, 'ClockExpired'))),
  },
  {
    name: 'a wake-up came later than allowed',
    expected: 'late-wake-up',
    plant: (evidence) => withDueMoved(evidence, -3_600_000),
  },
  {
    name: 'a wake-up came before its time',
    expected: 'early-wake-up',
    plant: (evidence) => withDueMoved(evidence, 60_000),
  },
  {
    name: 'an act was recorded at an instant of its own choosing',
    expected: 'misdated',
    plant: (evidence) => ({
      ...evidence,
      told: evidence.told.map((line) =>
        line.told === 'refused' ? line : { ...line, atMs: line.atMs + 3_600_000 },
      ),
    }),
  },
  {
    name: 'an open case has no workflow',
    expected: 'workflow-behind',
    plant: (evidence) => withWorkflow(evidence, { position: null }),
  },
  {
    name: 'a workflow has not heard of the last event',
    expected: 'workflow-behind',
    plant: (evidence) => withWorkflow(evidence, { position: 1 }),
  },
  {
    name: 'a workflow could not be replayed and was given up',
    expected: 'unreplayable-workflow',
    plant: (evidence) => withWorkflow(evidence, { givenUp: 1 }),
  },
];
