import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { canonicalForm, eventHash } from './canonical.js';
import type { Evidence } from './check.js';
import type { LeafRow, RequestRow, StoredRow } from './image.js';
import type { HeldReceipt, Told } from './told.js';

const origin = 'countersign/checker';
const startMs = Date.parse('2026-03-02T02:00:00.000Z');
const at = (seconds: number) => new Date(startMs + seconds * 1_000).toISOString();

type Fact = Readonly<{ type: string; data: Readonly<Record<string, unknown>> }>;
type Commit = Readonly<{
  seconds: number;
  command: string;
  actor: 'client' | 'clock';
  facts: readonly Fact[];
}>;

/** A case with a limit that expired and a task signed in time. */
const commits = (caseId: string): readonly Commit[] => {
  const clock = { clock: 'patience', warnAt: [at(4)], dueAt: at(6) };
  const named = `${caseId}.2`;
  return [
    {
      seconds: 0,
      command: 'StartCase',
      actor: 'client',
      facts: [
        { type: 'CaseStarted', data: { caseNumber: caseId } },
        { type: 'ClockStarted', data: clock },
      ],
    },
    {
      seconds: 4.1,
      command: 'Wake',
      actor: 'clock',
      facts: [{ type: 'ClockWarned', data: { clock: named, warnAt: at(4) } }],
    },
    {
      seconds: 5,
      command: 'RequestLink',
      actor: 'client',
      facts: [
        { type: 'LinkRequested', data: { link: 'closure' } },
        { type: 'TaskOpened', data: { dueAt: at(60) } },
      ],
    },
    {
      seconds: 6.2,
      command: 'Wake',
      actor: 'clock',
      facts: [{ type: 'ClockExpired', data: { clock: named } }],
    },
    {
      seconds: 8,
      command: 'SignOff',
      actor: 'client',
      facts: [{ type: 'SignedOff', data: { task: `${caseId}.5` } }],
    },
  ];
};

/** Two small cases with every receipt, made by the documented formats alone: nothing is wrong with them. */
export function soundEvidence(): Evidence {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const events: StoredRow[] = [];
  const requests: RequestRow[] = [];
  const told: Told[] = [];
  for (const caseId of ['c1', 'c2']) {
    const stream = `case/${caseId}`;
    let before: StoredRow | null = null;
    for (const { seconds, command, actor, facts } of commits(caseId)) {
      const first: number = (before?.version ?? 0) + 1;
      for (const [nth, { type, data }] of facts.entries()) {
        const commit = { size: facts.length, command: { type: command, data: {} }, readSet: [] };
        const event: Readonly<Record<string, unknown>> = {
          schema: 1,
          log: origin,
          stream,
          version: first + nth,
          type,
          data,
          actor: actor === 'clock' ? { kind: 'system', system: 'clock' } : { kind: 'officer', officer: 'o' },
          recordedAt: at(seconds),
          ...(nth === 0 && { commit }),
          previousHash: before?.hash ?? null,
        };
        const bytes = Buffer.from(canonicalForm(event));
        before = {
          stream,
          version: first + nth,
          type,
          recordedAt: at(seconds),
          bytes,
          hash: eventHash(bytes),
        };
        events.push(before);
      }
      if (actor === 'clock') continue;
      const request = { principal: 'officer/o', key: `${caseId}/${command}` };
      const row = events.at(-facts.length) as StoredRow;
      requests.push({ ...request, stream, first, last: first + facts.length - 1 });
      told.push({ told: 'asked', ...request, command, mark: '', atMs: startMs + seconds * 1_000 });
      const receipt = receiptFor(row, (digest) => sign(null, digest, privateKey));
      told.push({ told: 'acknowledged', ...request, receipt, atMs: startMs + seconds * 1_000 });
    }
  }
  const leaves = events.map(({ stream, version }, index): LeafRow => ({ index, stream, version }));
  const nowMs = startMs + 10_000;
  const allowance = { lateMaxMs: 1_000, outages: [] };
  const workflows = ['c1', 'c2'].map((caseId) => {
    const position = events.findLast(({ stream }) => stream === `case/${caseId}`)?.version ?? null;
    return { caseId, position, givenUp: 0 };
  });
  const image = { origin, events, leaves, requests, nowMs };
  return { image, told, receiptKey: publicKey, allowance, workflows };
}

function receiptFor(
  { stream, version, hash, recordedAt }: StoredRow,
  signed: (digest: Buffer) => Buffer,
): HeldReceipt {
  const receipt = { log: origin, stream, version, hash, recordedAt, keyId: 'k' };
  const text = canonicalForm({ ...receipt, format: 'countersign-receipt/1' });
  return { ...receipt, signature: signed(createHash('sha256').update(text).digest()).toString('base64url') };
}
