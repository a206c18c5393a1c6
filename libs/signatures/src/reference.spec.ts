import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  assembleRecord,
  canonicalDigest,
  canonicalJson,
  dossierDigest,
  fromBase64url,
  recordDigest,
  verifySignature,
} from './index.js';
import { keyIdOf, nodeVerifier, sha256 } from './node.js';
import { answer, digest, frame } from './testing.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', 'docs', 'reference');

/** The fenced blocks of a page, in order, by language. */
function blocksOf(page: string, language: 'json' | 'text'): readonly string[] {
  const text = readFileSync(join(folder, page), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`$`, 'gm'))].map(
    ([, block]) => block!,
  );
}
const jsonOf = (page: string) => blocksOf(page, 'json').map((block) => JSON.parse(block) as unknown);

describe('docs/reference/decision-record.md', () => {
  const [dossier, record, key, signature] = jsonOf('decision-record.md');
  const [dossierText, canonicalStart, recordText] = blocksOf('decision-record.md', 'text');

  it('gives the dossier digest that the code computes', () => {
    expect(canonicalDigest(dossier, sha256)).toBe(dossierText);
    const { proposal, ...bound } = dossier as Parameters<typeof dossierDigest>[0] & {
      proposal: { text: never };
    };
    const sealed = { text: { digest: proposal.text, key: 'case' as const } };
    expect(dossierDigest({ ...bound, proposal: sealed }, sha256)).toBe(dossierText);
  });

  it('gives the record, its canonical form and its digest', () => {
    expect(record).toEqual(assembleRecord(frame, answer));
    const text = canonicalJson(record);
    expect(text.startsWith(canonicalStart!)).toBe(true);
    const page = readFileSync(join(folder, 'decision-record.md'), 'utf8');
    expect(page).toContain(`${Buffer.byteLength(text).toLocaleString('en')} bytes in UTF-8`);
    expect(recordDigest(assembleRecord(frame, answer), sha256)).toBe(recordText);
  });

  it('gives a signature that holds, by the code and by OpenSSL alone', () => {
    const { publicKey, keyId } = key as { publicKey: string; keyId: string };
    const { value } = signature as { value: string };
    expect(keyIdOf(fromBase64url(publicKey)!)).toBe(keyId);
    expect(verifySignature(signature as never, recordText as never, key as never, nodeVerifier)).toBe(true);
    const message = createHash('sha256').update(canonicalJson(record)).digest();
    expect(verify(null, message, spki(publicKey), Buffer.from(value, 'base64url'))).toBe(true);
  });
});

describe('docs/reference/event-envelope.md', () => {
  const [event, receipt] = jsonOf('event-envelope.md') as [object, Record<string, unknown>];
  const [sealed, stored, hash, receiptKey] = blocksOf('event-envelope.md', 'text');

  it('gives the sealed digest of its text', () => {
    const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
    expect(`sha256:${createHash('sha256').update(salt).update('结伙盗窃').digest('hex')}`).toBe(sealed);
  });

  it('gives the stored bytes and the hash of its event', () => {
    expect(canonicalJson(event)).toBe(stored);
    expect(`sha256:${createHash('sha256').update(Buffer.of(0)).update(stored!).digest('hex')}`).toBe(hash);
    expect(event).toMatchObject({ previousHash: digest('0') });
  });

  it('gives a receipt for that event which holds', () => {
    const { signature, ...signed } = receipt;
    expect(signed).toMatchObject({ hash, keyId: keyIdOf(fromBase64url(receiptKey!)!) });
    const message = createHash('sha256')
      .update(canonicalJson({ format: 'countersign-receipt/1', ...signed }))
      .digest();
    expect(verify(null, message, spki(receiptKey!), Buffer.from(String(signature), 'base64url'))).toBe(true);
  });
});

const spki = (publicKey: string) =>
  createPublicKey({ key: Buffer.from(publicKey, 'base64url'), format: 'der', type: 'spki' });
