import { createHash } from 'node:crypto';
import type { Digest } from '#libs/kernel';

/** What an idempotency key is bound to: SHA-256 over what was asked. */
export const requestDigest = (asked: unknown): Digest =>
  `sha256:${createHash('sha256').update(JSON.stringify(asked)).digest('hex')}` as Digest;
