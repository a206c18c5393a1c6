import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SoftPasskey } from '../../../test/support/soft-passkey.js';
import {
  assembleRecord,
  digestBytes,
  fromBase64url,
  readAssertion,
  recordDigest,
  toBase64url,
} from './index.js';
import { newSigningKey, nodeVerifier, sha256 } from './node.js';
import { rawOfDer } from './der.js';
import { answer, frame } from './testing.js';

const record = assembleRecord(frame, answer);
const digest = recordDigest(record, sha256);
const other = recordDigest({ ...record, case: 'c2' as typeof record.case }, sha256);
const origin = 'https://countersign.example';
const party = { rpId: 'countersign.example', origins: [origin] };
const means = { verifier: nodeVerifier, sha256 };

const passkey = new SoftPasskey(origin);
const key = { keyId: passkey.keyId, alg: 'WebAuthn' as const, publicKey: passkey.publicKey };
const signature = passkey.sign(digestBytes(digest));
type Changed = Partial<typeof signature>;
const read = (
  changed: Changed = {},
  of = digest,
  by: typeof key | Parameters<typeof readAssertion>[2] = key,
) => readAssertion({ ...signature, ...changed }, of, by, party, means);

describe('a passkey’s signature', () => {
  it('holds for its record, and says by whom and how often it was asked', () => {
    expect(read()).toEqual({ holds: true, origin, ours: true, userVerified: true, counter: 1 });
  });

  it('holds for no other record, key, name or kind', () => {
    const stranger = new SoftPasskey(origin);
    expect(read({}, other).holds).toBe(false);
    expect(read({}, digest, { ...key, publicKey: stranger.publicKey }).holds).toBe(false);
    expect(read({}, digest, { ...key, keyId: stranger.keyId }).holds).toBe(false);
    expect(read({}, digest, { ...key, alg: 'ES256' }).holds).toBe(false);
    expect(read({}, digest, { ...key, publicKey: newSigningKey().publicKey }).holds).toBe(false);
    expect(read({ alg: 'ES256' }).holds).toBe(false);
    const created = new SoftPasskey(origin);
    const asked = created.sign(digestBytes(digest), { type: 'webauthn.create' });
    const by = { keyId: created.keyId, alg: 'WebAuthn' as const, publicKey: created.publicKey };
    expect(readAssertion(asked, digest, by, party, means).holds).toBe(false);
  });

  it.each([
    ['another page', { origin: 'https://evil.example' }, { ours: false, origin: 'https://evil.example' }],
    ['another port', { origin: `${origin}:8443` }, { ours: false }],
    ['a frame in another page', { crossOrigin: true }, { ours: false }],
    ['another party', { rpId: 'evil.example' }, { ours: false }],
    ['nobody verified', { userVerified: false }, { userVerified: false, ours: true }],
    ['a counter of its own', { counter: 0xffffffff }, { counter: 4294967295 }],
  ])('tells of %s, and holds all the same', (_, oddly, found) => {
    const odd = new SoftPasskey(origin);
    const by = { keyId: odd.keyId, alg: 'WebAuthn' as const, publicKey: odd.publicKey };
    const finding = readAssertion(odd.sign(digestBytes(digest), oddly), digest, by, party, means);
    expect(finding).toMatchObject({ holds: true, ...found });
  });

  it('breaks with any bit of any of its parts', () => {
    const parts = ['value', 'authenticatorData', 'clientDataJSON'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.nat(), fc.integer({ min: 0, max: 7 }), (part, at, bit) => {
        const bytes = fromBase64url(signature[part])!;
        bytes[at % bytes.length]! ^= 1 << bit;
        expect(read({ [part]: toBase64url(bytes) }).holds).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is nothing without its parts, or with more of them', () => {
    for (const text of ['', '=', 'AAAA', `${signature.authenticatorData}AAAA`])
      expect(read({ authenticatorData: text }).holds).toBe(false);
    for (const text of [
      '',
      'bnVsbA',
      toBase64url(new TextEncoder().encode('[]')),
      toBase64url(Uint8Array.of(0xff)),
    ])
      expect(read({ clientDataJSON: text }).holds).toBe(false);
    const { authenticatorData: _a, ...bare } = signature;
    expect(readAssertion(bare, digest, key, party, means).holds).toBe(false);
    const raw = toBase64url(rawOfDer(fromBase64url(signature.value)!)!);
    expect(read({ value: raw }).holds).toBe(false);
  });
});

describe('DER of an ECDSA signature', () => {
  const hex = (text: string) => rawOfDer(Buffer.from(text.replaceAll(' ', ''), 'hex'));

  it('is read to 32 bytes each', () => {
    expect(Buffer.from(hex('30 06 0201 01 0201 7f')!).toString('hex')).toBe(
      `${'00'.repeat(31)}01${'00'.repeat(31)}7f`,
    );
    expect(hex('30 07 0202 0080 0201 01')).not.toBeNull();
  });

  it.each([
    ['a negative r', '30 06 0201 80 0201 01'],
    ['a padded r', '30 07 0202 0001 0201 01'],
    ['zero, padded', '30 06 0201 00 0201 01'],
    ['something behind', '30 06 0201 01 0201 01 00'],
    ['a wrong length', '30 07 0201 01 0201 01'],
    ['a long length', '3081 06 0201 01 0201 01'],
    ['33 bytes', `30 26 0221 01${'00'.repeat(32)} 0201 01`],
    ['another tag', '31 06 0201 01 0201 01'],
    ['no s', '30 03 0201 01'],
    ['nothing', ''],
  ])('is not taken with %s', (_, text) => {
    expect(hex(text)).toBeNull();
  });

  it('is what OpenSSL writes', () => {
    for (let i = 0; i < 64; i += 1) {
      const { value } = new SoftPasskey(origin).sign(createHash('sha256').update(String(i)).digest());
      expect(rawOfDer(fromBase64url(value)!)).toHaveLength(64);
    }
  });
});
