import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ed25519Signer, verifyEd25519 } from './index.js';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const pointOf = (publicKey: KeyObject) =>
  Buffer.from(publicKey.export({ format: 'jwk' }).x as string, 'base64url');

/** @source RFC 8032, 7.1 */
const published = [
  {
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    secret: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];

describe('Ed25519', () => {
  it.each(published)(
    'signs and verifies $message as published',
    ({ secret, publicKey, message, signature }) => {
      const pkcs8 = Buffer.concat([bytes('302e020100300506032b657004220420'), bytes(secret)]);
      const signer = ed25519Signer(createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }));
      expect(signer(bytes(message)).toString('hex')).toBe(signature);
      expect(verifyEd25519(bytes(publicKey), bytes(message), bytes(signature))).toBe(true);
    },
  );

  it('agrees with OpenSSL on every message, and on every changed bit', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const signer = ed25519Signer(privateKey);
    const point = pointOf(publicKey);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(511), (message, bit) => {
        const signature = signer(message);
        expect(signature.equals(sign(null, message, privateKey))).toBe(true);
        expect(verifyEd25519(point, message, signature)).toBe(true);
        const changed = Buffer.from(signature);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(verifyEd25519(point, message, changed)).toBe(false);
        expect(verify(null, message, publicKey, changed)).toBe(false);
      }),
    );
  });

  it('holds under no other key, and in no other length', () => {
    const mine = generateKeyPairSync('ed25519');
    const message = bytes('00ff');
    const signature = ed25519Signer(mine.privateKey)(message);
    const point = pointOf(mine.publicKey);
    expect(verifyEd25519(pointOf(generateKeyPairSync('ed25519').publicKey), message, signature)).toBe(false);
    expect(verifyEd25519(point, message, signature.subarray(0, 63))).toBe(false);
    expect(verifyEd25519(point, message, Buffer.concat([signature, bytes('00')]))).toBe(false);
    expect(verifyEd25519(point.subarray(0, 31), message, signature)).toBe(false);
  });

  it('refuses a key of small order, under which OpenSSL lets a signature hold for any message', () => {
    const identity = bytes('0100000000000000000000000000000000000000000000000000000000000000');
    // R is the identity too, and S is zero: S·B = R + k·A whatever k is.
    const signature = Buffer.concat([identity, Buffer.alloc(32)]);
    const spki = Buffer.concat([bytes('302a300506032b6570032100'), identity]);
    for (const message of ['', '00', 'ffff']) {
      expect(verify(null, bytes(message), { key: spki, format: 'der', type: 'spki' }, signature)).toBe(true);
      expect(verifyEd25519(identity, bytes(message), signature)).toBe(false);
    }
  });

  it('refuses a nonce of small order, with which whoever has the key can sign what OpenSSL lets hold', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const [point, message] = [pointOf(publicKey), bytes('72')];
    const sha512 = (...parts: readonly Buffer[]) =>
      createHash('sha512').update(Buffer.concat(parts)).digest();
    const littleEndian = (number: Buffer) => BigInt(`0x${Buffer.from(number).reverse().toString('hex')}`);
    const secret = sha512(
      Buffer.from(privateKey.export({ format: 'jwk' }).d as string, 'base64url'),
    ).subarray(0, 32);
    secret.writeUInt8(secret.readUInt8(0) & 0xf8, 0);
    secret.writeUInt8((secret.readUInt8(31) & 0x7f) | 0x40, 31);
    // r = 0, so R is the identity and S = k·a (RFC 8032, 5.1.6).
    const nonce = bytes(`01${'00'.repeat(31)}`);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = (littleEndian(sha512(nonce, point, message)) * littleEndian(secret)) % order;
    const signature = Buffer.concat([nonce, bytes(s.toString(16).padStart(64, '0')).reverse()]);
    expect(verify(null, message, publicKey, signature)).toBe(true);
    expect(verifyEd25519(point, message, signature)).toBe(false);
  });

  it('takes no key of another kind', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    expect(() => ed25519Signer(publicKey)).toThrow('Not a private Ed25519 key');
    expect(() => ed25519Signer(generateKeyPairSync('x25519').privateKey)).toThrow(
      'Not a private Ed25519 key',
    );
  });
});
