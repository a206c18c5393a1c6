import { canonicalForm, eventHash } from './canonical.js';
import type { Finding } from './finding.js';
import { byStream, envelopeOf, type Envelope, type LogImage, type StoredRow } from './image.js';

/**
 * Is every stream whole? Versions run from 1 without a hole, hashes are those of the stored bytes, each event names the
 * hash before it, time never runs back, columns repeat what the bytes say, and each commit is complete.
 */
export function* checkChains({ events, origin }: LogImage): Generator<Finding> {
  for (const [stream, rows] of byStream(events)) {
    let before: Readonly<{ row: StoredRow; envelope: Envelope }> | null = null;
    let commitLeft = 0;
    for (const row of rows) {
      const where = `${stream}@${row.version}`;
      const envelope = envelopeOf(row);
      const broken = faultOf(row, envelope, before, origin);
      if (broken) yield { kind: 'broken-chain', where, detail: broken };
      if (envelope.commit) {
        if (commitLeft > 0)
          yield { kind: 'torn-commit', where, detail: `${commitLeft} events are missing before it` };
        commitLeft = envelope.commit.size;
      } else if (commitLeft === 0) {
        yield { kind: 'torn-commit', where, detail: 'belongs to no commit' };
        continue;
      }
      commitLeft -= 1;
      before = { row, envelope };
    }
    if (commitLeft > 0)
      yield { kind: 'torn-commit', where: stream, detail: `ends ${commitLeft} events too early` };
  }
}

function faultOf(
  row: StoredRow,
  envelope: Envelope,
  before: Readonly<{ row: StoredRow; envelope: Envelope }> | null,
  origin: string,
): string | null {
  if (row.version !== (before?.row.version ?? 0) + 1) return `follows version ${before?.row.version ?? 0}`;
  if (eventHash(row.bytes) !== row.hash) return 'the hash is not that of the bytes';
  if (envelope.previousHash !== (before?.row.hash ?? null)) return 'names another hash before it';
  if (before && envelope.recordedAt < before.envelope.recordedAt) return 'recorded before its predecessor';
  const { stream, version, type, recordedAt, log, schema } = envelope;
  const repeats =
    stream === row.stream && version === row.version && type === row.type && recordedAt === row.recordedAt;
  if (!repeats) return 'the columns say otherwise than the bytes';
  if (log !== origin || schema !== 1) return `belongs to ${log}, schema ${schema}`;
  if (canonicalForm(envelope) !== row.bytes.toString('utf8')) return 'the bytes are not in canonical form';
  return null;
}
