import { hash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDurably, createFolderDurably, exists, removeDurably, writeDurably } from './durable-files.js';

/** Something was to be written under a data key that has been destroyed: erased data may not come back. */
export class KeyErased extends Error {
  override readonly name = 'KeyErased';

  constructor(
    readonly owner: string,
    readonly key: string,
  ) {
    super(`The data key ${key} of ${owner} has been destroyed`);
  }
}

const keyBytes = 32;
const keysMax = 10_000;
/** How long another process may still open texts under a key after it was destroyed. */
const rememberMs = 10_000;

type Remembered = Readonly<{ bytes: Buffer; until: number }>;

/**
 * The keys that texts and materials are encrypted under: files outside the database and its backups, one for each
 * private field's owner and name, at `{keysDir}/data/{2 hex}/{owner}/{key}.key`.
 */
export class DataKeys {
  readonly #remembered = new Map<string, Remembered>();
  readonly #folder: string;

  constructor(keysDir: string) {
    this.#folder = join(keysDir, 'data');
  }

  /** The key, made when missing. On return it is on disk. @throws KeyErased */
  async forWriting(owner: string, key: string): Promise<Buffer> {
    const known = this.forReading(owner, key);
    if (known) return known;
    const file = this.#file(owner, key);
    if (await exists(erasedMark(file))) throw new KeyErased(owner, key);
    await createFolderDurably(dirname(file), dirname(this.#folder));
    await createDurably(file, () => randomBytes(keyBytes));
    const made = this.forReading(owner, key);
    if (!made) throw new KeyErased(owner, key);
    return made;
  }

  /** The key; null when it was destroyed or never made. */
  forReading(owner: string, key: string): Buffer | null {
    const name = nameOf(owner, key);
    const remembered = this.#remembered.get(name);
    if (remembered && remembered.until > performance.now()) return remembered.bytes;
    this.#remembered.delete(name);
    const bytes = readKey(this.#file(owner, key));
    if (bytes) this.#remember(name, bytes);
    return bytes;
  }

  /** Destroys a key for good: what was encrypted under it can never be read again, by no process after 10 s. */
  async destroy(owner: string, key: string): Promise<void> {
    const file = this.#file(owner, key);
    await createFolderDurably(dirname(file), dirname(this.#folder));
    await writeDurably(erasedMark(file), '');
    await removeDurably(file);
    this.#remembered.delete(nameOf(owner, key));
  }

  #remember(name: string, bytes: Buffer): void {
    this.#remembered.set(name, { bytes, until: performance.now() + rememberMs });
    if (this.#remembered.size > keysMax)
      this.#remembered.delete(this.#remembered.keys().next().value as string);
  }

  #file(owner: string, key: string): string {
    const shard = hash('sha256', owner, 'hex').slice(0, 2);
    return join(this.#folder, shard, plainName(owner), `${plainName(key)}.key`);
  }
}

/** A key in this process's memory, told apart more cheaply than by its file; the length keeps two pairs from meeting. */
const nameOf = (owner: string, key: string): string => `${owner.length} ${owner} ${key}`;

const erasedMark = (file: string): string => file.replace(/\.key$/, '.erased');

/** A name that cannot leave its folder. */
function plainName(name: string): string {
  const plain = encodeURIComponent(name);
  if (/^\.*$/.test(plain) || plain.length > 200)
    throw new Error(`Not a name for a data key: ${plain.slice(0, 80)}`);
  return plain;
}

/** Thirty-two bytes from a local disk: read at once, which costs a tenth of what it costs to be told of it later. */
function readKey(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file);
    if (bytes.length !== keyBytes) throw new Error(`${file} is not a data key: ${bytes.length} bytes`);
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
