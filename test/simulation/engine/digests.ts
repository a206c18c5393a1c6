import { createHash } from 'node:crypto';
import type { Digest, Sealed } from '#libs/kernel';

/** A digest of its own for every text: what the simulation names things by. */
export const digestNamed = (text: string): Digest =>
  `sha256:${createHash('sha256').update(text).digest('hex')}` as Digest;

export const sealedNamed = (text: string): Sealed => ({ digest: digestNamed(text), key: 'case' });
