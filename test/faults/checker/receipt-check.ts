import { createHash, verify, type KeyObject } from 'node:crypto';
import { canonicalForm } from './canonical.js';
import type { Finding } from './finding.js';
import type { LogImage, StoredRow } from './image.js';
import { requestName, type HeldReceipt, type Told } from './told.js';

/**
 * Does the log bear out every receipt? Each names an event that is there with that very hash, begins the commit that
 * answered the client's request, and is signed by the receipt key; two receipts for one request are the same.
 */
export function* checkReceipts(
  { events, requests }: LogImage,
  told: readonly Told[],
  receiptKey: KeyObject,
): Generator<Finding> {
  const stored = new Map(events.map((row) => [`${row.stream}@${row.version}`, row]));
  const answered = new Map(requests.map((row) => [requestName(row), row]));
  const first = new Map<string, HeldReceipt>();
  for (const line of told) {
    if (line.told !== 'acknowledged') continue;
    const { receipt } = line;
    const name = requestName(line);
    const event = `${receipt.stream}@${receipt.version}`;
    const fault = faultOf(receipt, stored.get(event));
    if (fault) yield { ...fault, where: `${name}: ${event}` };
    if (!signedBy(receiptKey, receipt))
      yield { kind: 'forged-receipt', where: `${name}: ${event}`, detail: 'not the receipt key’s signature' };
    const row = answered.get(name);
    if (!row) yield { kind: 'lost', where: name, detail: 'the log knows no such request' };
    else if (row.stream !== receipt.stream || row.first !== receipt.version)
      yield {
        kind: 'doubled',
        where: name,
        detail: `the log answered it by ${row.stream}@${row.first}, not ${event}`,
      };
    const earlier = first.get(name) ?? receipt;
    first.set(name, earlier);
    if (earlier.hash !== receipt.hash)
      yield {
        kind: 'doubled',
        where: name,
        detail: `acknowledged as ${earlier.stream}@${earlier.version} and ${event}`,
      };
  }
}

function faultOf(receipt: HeldReceipt, row: StoredRow | undefined): Pick<Finding, 'kind' | 'detail'> | null {
  if (!row) return { kind: 'lost', detail: 'acknowledged and not in the log' };
  if (row.hash !== receipt.hash || row.recordedAt !== receipt.recordedAt)
    return { kind: 'contradicted', detail: `the log has ${row.hash} there` };
  return null;
}

/** docs/reference/event-envelope.md, Receipt. */
function signedBy(
  key: KeyObject,
  { log, stream, version, hash, recordedAt, keyId, signature }: HeldReceipt,
): boolean {
  const signed = { format: 'countersign-receipt/1', log, stream, version, hash, recordedAt, keyId };
  const digest = createHash('sha256').update(canonicalForm(signed)).digest();
  return verify(null, digest, key, Buffer.from(signature, 'base64url'));
}
