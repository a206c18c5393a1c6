import { BrokenInvariant, canonicalJson, type Digest, type Sha256 } from '#libs/kernel';

export { canonicalJson };

/** UTF-8 of the canonical text. */
export const canonicalBytes = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));

/** Two digits for each byte. */
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** `sha256:` and 64 hex digits, of 32 bytes. */
export function digestOf(hash: Uint8Array): Digest {
  if (hash.length !== 32) throw new BrokenInvariant(`a SHA-256 has 32 bytes, not ${hash.length}`);
  let text = 'sha256:';
  for (const byte of hash) text += hex[byte];
  return text as Digest;
}

/** Of a lower-case hexadecimal digit. */
const nibble = (code: number): number => (code < 58 ? code - 48 : code - 87);

const digestForm = /^sha256:[0-9a-f]{64}$/;

/** The 32 bytes a digest names. @throws BrokenInvariant for a text that is no digest */
export function digestBytes(digest: Digest): Uint8Array {
  if (!digestForm.test(digest)) throw new BrokenInvariant(`${digest} is no digest`);
  const bytes = new Uint8Array(32);
  for (let nth = 0; nth < 32; nth += 1)
    bytes[nth] = (nibble(digest.charCodeAt(7 + 2 * nth)) << 4) | nibble(digest.charCodeAt(8 + 2 * nth));
  return bytes;
}

/** SHA-256 over the canonical form. */
export const canonicalDigest = (value: unknown, sha256: Sha256): Digest =>
  digestOf(sha256(canonicalBytes(value)));
