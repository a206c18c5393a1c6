import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Signature } from '#libs/kernel';
import {
  assembleRecord,
  digestBytes,
  fromBase64url,
  readPublicKey,
  recordDigest,
  type SignatureVerifier,
  toBase64url,
  verifySignature,
} from './index.js';
import { keyIdOf, newSigningKey, nodeVerifier, publicKeyOfPem, sha256, signRecord } from './node.js';
import { answer, frame } from './testing.js';

const record = assembleRecord(frame, answer);
const digest = recordDigest(record, sha256);
const other = recordDigest({ ...record, round: 2 }, sha256);

describe.each(['Ed25519', 'ES256'] as const)('a signature by %s', (alg) => {
  const key = newSigningKey(alg);
  const signature = signRecord(record, key.privateKeyPem);
  const holds = (changed: Partial<Signature> = {}, of = digest, by = key) =>
    verifySignature({ ...signature, ...changed }, of, by, nodeVerifier);

  it('holds for its record under its key', () => {
    expect(signature).toMatchObject({ alg, keyId: key.keyId });
    expect(holds()).toBe(true);
    expect(publicKeyOfPem(key.privateKeyPem)).toEqual({ keyId: key.keyId, alg, publicKey: key.publicKey });
    expect(keyIdOf(fromBase64url(key.publicKey)!)).toBe(key.keyId);
  });

  it('holds for no other record, key or name', () => {
    const stranger = newSigningKey(alg);
    expect(holds({}, other)).toBe(false);
    expect(holds({}, digest, { ...stranger, keyId: key.keyId })).toBe(false);
    expect(holds({ keyId: stranger.keyId })).toBe(false);
    expect(holds({ alg: alg === 'ES256' ? 'Ed25519' : 'ES256' })).toBe(false);
    expect(holds({ alg: 'WebAuthn' })).toBe(false);
  });

  it('holds in one spelling only', () => {
    const { value } = signature;
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(value.at(-1)!);
    const strayBits =
      value.slice(0, -1) + 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[last + 1];
    expect(Buffer.from(strayBits, 'base64url').equals(Buffer.from(value, 'base64url'))).toBe(true);
    for (const spelling of [
      `${value}==`,
      `${value}\n`,
      strayBits,
      Buffer.from(value, 'base64url').toString('base64'),
      '',
    ]) {
      if (spelling !== value) expect(holds({ value: spelling })).toBe(false);
    }
  });

  it('breaks with any bit, and any other length', () => {
    const bytes = fromBase64url(signature.value)!;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 511 }), (bit) => {
        const changed = bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        expect(holds({ value: toBase64url(changed) })).toBe(false);
      }),
      { numRuns: 40 },
    );
    expect(holds({ value: toBase64url(bytes.subarray(0, 63)) })).toBe(false);
    expect(holds({ value: toBase64url(Uint8Array.of(...bytes, 0)) })).toBe(false);
    expect(holds({ value: toBase64url(new Uint8Array(64)) })).toBe(false);
  });
});

it('a DER-encoded ECDSA signature is not taken for ES256', () => {
  const key = newSigningKey('ES256');
  const value = toBase64url(sign('sha256', digestBytes(digest), key.privateKeyPem));
  expect(verifySignature({ keyId: key.keyId, alg: 'ES256', value }, digest, key, nodeVerifier)).toBe(false);
});

it('S is not taken modulo the group order', () => {
  const key = newSigningKey();
  const bytes = fromBase64url(signRecord(record, key.privateKeyPem).value)!;
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const s = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order;
  const malleated = Buffer.concat([
    bytes.subarray(0, 32),
    Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse(),
  ]);
  const signature = { keyId: key.keyId, alg: 'Ed25519' as const, value: toBase64url(malleated) };
  expect(verifySignature(signature, digest, key, nodeVerifier)).toBe(false);
});

describe('public keys', () => {
  const prefix = Buffer.from('302a300506032b6570032100', 'hex');
  const ed25519 = (point: string) => toBase64url(Buffer.concat([prefix, Buffer.from(point, 'hex')]));
  const identity = `01${'00'.repeat(31)}`;

  it('of small order are refused before any verifier is asked: OpenSSL verifies by them', () => {
    // R is the neutral point and S is 0: by the neutral key that "signs" every message.
    const forged = Buffer.concat([Buffer.from(identity, 'hex'), Buffer.alloc(32)]);
    const spki = Buffer.concat([prefix, Buffer.from(identity, 'hex')]);
    const openssl: SignatureVerifier = {
      verify: (_, der, message, value) =>
        verify(null, message, { key: Buffer.from(der), format: 'der', type: 'spki' }, value),
    };
    expect(openssl.verify('Ed25519', spki, digestBytes(digest), forged)).toBe(true);
    expect(nodeVerifier.verify('Ed25519', spki, digestBytes(digest), forged)).toBe(false);
    const key = { keyId: 'k', alg: 'Ed25519' as const, publicKey: ed25519(identity) };
    expect(
      verifySignature({ keyId: 'k', alg: 'Ed25519', value: toBase64url(forged) }, digest, key, openssl),
    ).toBe(false);
    expect(readPublicKey('Ed25519', ed25519(identity))).toBe('weak-key');
    expect(readPublicKey('Ed25519', ed25519(`${'00'.repeat(31)}80`))).toBe('weak-key');
    expect(readPublicKey('Ed25519', ed25519(`ed${'ff'.repeat(30)}7f`))).toBe('weak-key');
  });

  it('are taken in their one encoding only', () => {
    const { publicKey } = newSigningKey();
    const der = fromBase64url(publicKey)!;
    expect(readPublicKey('Ed25519', publicKey)).toEqual(der);
    expect(readPublicKey('Ed25519', `${publicKey}=`)).toBe('not-base64url');
    expect(readPublicKey('ES256', publicKey)).toBe('not-spki');
    expect(readPublicKey('Ed25519', toBase64url(Uint8Array.of(...der, 0)))).toBe('not-spki');
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    expect(
      readPublicKey('ES256', p384.publicKey.export({ format: 'der', type: 'spki' }).toString('base64url')),
    ).toBe('not-spki');
    expect(() => publicKeyOfPem(p384.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())).toThrow(
      'do not sign',
    );
  });

  it('off the curve verify nothing', () => {
    const key = newSigningKey('ES256');
    const der = fromBase64url(key.publicKey)!;
    der[der.length - 1]! ^= 1;
    const signature = signRecord(record, key.privateKeyPem);
    expect(verifySignature(signature, digest, { ...key, publicKey: toBase64url(der) }, nodeVerifier)).toBe(
      false,
    );
  });
});
