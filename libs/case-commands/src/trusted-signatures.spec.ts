import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { foldStream, unbornState } from '#libs/directory';
import { streamOf, type OfficerId } from '#libs/kernel';
import { toBase64url } from '#libs/signatures';
import type { StreamCache } from './stream-cache.js';
import { trustedSignatures } from './trusted-signatures.js';

const officer = 'chen' as OfficerId;
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const spki = toBase64url(publicKey.export({ type: 'spki', format: 'der' }));
const digest = `sha256:${'7'.repeat(64)}`;
const value = toBase64url(sign(null, Buffer.from('7'.repeat(64), 'hex'), privateKey));

const stream = streamOf.officer(officer);
const enrolled = [
  { type: 'KeyProposed', data: { keyId: 'k1', alg: 'Ed25519', publicKey: spki } },
  { type: 'KeyEnrolled', data: { keyId: 'k1', confirmedBy: 'wang' } },
].reduce<unknown>((state, event) => foldStream(stream, state, event), unbornState(stream));
const judge = trustedSignatures({
  peek: () => undefined,
  state: async () => enrolled,
} as unknown as StreamCache);

it.each([
  ['stands', digest, { value }, null],
  ['is over no digest', 'nonsense', { value }, 'does-not-verify'],
  ['is not there', digest, {}, 'does-not-verify'],
])(
  'judges what whoever wrote past us may have written: a signature that %s',
  async (_, record, written, fault) => {
    const event = {
      stream: 'case/c1',
      type: 'SignedOff',
      data: { officer, record },
      actor: { kind: 'officer', officer },
      recordedAt: '2026-03-02T01:00:00.000Z',
      signature: { keyId: 'k1', alg: 'Ed25519', ...written },
    };
    expect(await judge(event as never)).toBe(fault);
  },
);

it.each([
  ['without data', { data: null }],
  ['without an actor', { actor: null }],
  ['by another than it names', { actor: { kind: 'officer', officer: 'wang' } }],
  ['by a system', { actor: { kind: 'system', system: 'clock' } }],
])('judges an event %s', async (_, written) => {
  const event = {
    stream: 'case/c1',
    type: 'SignedOff',
    data: { officer, record: digest },
    actor: { kind: 'officer', officer },
    recordedAt: '2026-03-02T01:00:00.000Z',
    signature: { keyId: 'k1', alg: 'Ed25519', value },
    ...written,
  };
  expect(await judge(event as never)).toBe('not-by-its-officer');
});
