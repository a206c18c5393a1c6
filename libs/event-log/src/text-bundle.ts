import type { Digest } from '#libs/kernel';
import { saltedDigest } from './digest.js';
import type { SealedText } from './ports.js';

export const saltBytes = 16;
const lengthBytes = 4;

/** Several texts as one piece of plain text: for each, salt (16 bytes) ‖ length in bytes (4, big-endian) ‖ UTF-8. */
export function bundle(texts: readonly SealedText[]): Buffer {
  const sizes = texts.map(({ text }) => Buffer.byteLength(text, 'utf8'));
  const bytes = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + saltBytes + lengthBytes + size, 0));
  let at = 0;
  for (const [nth, { salt, text }] of texts.entries()) {
    const size = sizes[nth] as number;
    bytes.set(salt, at);
    bytes.writeUInt32BE(size, at + saltBytes);
    bytes.write(text, at + saltBytes + lengthBytes, 'utf8');
    at += saltBytes + lengthBytes + size;
  }
  return bytes;
}

/** The texts of a bundle by their digests, which are computed anew: a text never answers to another's. */
export function unbundle(bytes: Buffer): ReadonlyMap<Digest, string> {
  const texts = new Map<Digest, string>();
  for (let at = 0; at < bytes.length;) {
    const start = at + saltBytes + lengthBytes;
    const end = start + bytes.readUInt32BE(at + saltBytes);
    if (end > bytes.length) throw new Error('A bundle of texts ends in the middle of one');
    const text = bytes.subarray(start, end);
    texts.set(saltedDigest(bytes.subarray(at, at + saltBytes), text), text.toString('utf8'));
    at = end;
  }
  return texts;
}
