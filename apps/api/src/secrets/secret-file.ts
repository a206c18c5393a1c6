import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { randomBytes, timingSafeEqual, createHash } from 'node:crypto';
import { dirname } from 'node:path';

const isErrno = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

/** What a secret file holds, without the line end; null when there is none. */
export function readSecret(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trimEnd();
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * Reads a secret, or makes it and keeps it (mode 0600, on disk before it is used). Of two processes that start at
 * once, one makes it and both use it.
 */
export function secretFile(path: string, make: () => string): string {
  const known = readSecret(path);
  if (known !== null) return known;
  const draft = writeDraft(path, make());
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const kept = readSecret(path);
  if (kept === null) throw new Error(`the secret ${path} vanished while it was made`);
  return kept;
}

/** Keeps a secret, whatever was there before. */
export function replaceSecret(path: string, secret: string): void {
  renameSync(writeDraft(path, secret), path);
}

function writeDraft(path: string, secret: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, `${secret}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return draft;
}

/** 256 random bits, base64url. */
export const newSecret = () => randomBytes(32).toString('base64url');

const digestOf = (text: string) => createHash('sha256').update(text).digest();

/** Compares in time that tells nothing of where two secrets differ. */
export const sameSecret = (a: string, b: string) => timingSafeEqual(digestOf(a), digestOf(b));
