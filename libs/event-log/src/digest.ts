import type { Digest } from '#libs/kernel';
import { createHash, hash } from 'node:crypto';

export const digestOf = (hash: Uint8Array): Digest => `sha256:${Buffer.from(hash).toString('hex')}` as Digest;

/** The 32 bytes a digest stands for. @throws when it is not `sha256:` and 64 lower-case hex digits */
export function bytesOf(digest: Digest): Buffer {
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new Error(`Not a digest: ${digest.slice(0, 80)}`);
  return Buffer.from(digest.slice('sha256:'.length), 'hex');
}

/** SHA-256 over salt and content: how texts and materials are named without being guessable. */
export const saltedDigest = (salt: Uint8Array, content: Uint8Array): Digest =>
  `sha256:${hash('sha256', Buffer.concat([salt, content]), 'hex')}` as Digest;

const leafPrefix = Buffer.of(0);

/** An event's hash, which is its RFC 6962 leaf hash: SHA-256(0x00 ‖ stored bytes). */
export const eventHash = (bytes: Uint8Array): Buffer =>
  createHash('sha256').update(leafPrefix).update(bytes).digest();

/** The bytes of an event's canonical text and their hash, from one piece of memory and in one call. */
export function hashedBytes(text: string): Readonly<{ bytes: Buffer; hash: Digest }> {
  const leaf = Buffer.from(`\0${text}`, 'utf8');
  return { bytes: leaf.subarray(1), hash: `sha256:${hash('sha256', leaf, 'hex')}` as Digest };
}
