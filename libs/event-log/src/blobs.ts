import type { Digest } from '#libs/kernel';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decrypt, encrypt } from './cipher.js';
import type { DataKeys } from './data-keys.js';
import { bytesOf, saltedDigest } from './digest.js';
import { createFolderDurably, writeDurably } from './durable-files.js';

/** Materials by their digest, encrypted under a key of the case they were filed in. */
export interface BlobStore {
  /**
   * Stores a material; on return it is durable.
   *
   * @param key name of the data key @default 'case'
   * @returns SHA-256 over 16 random salt bytes and the material's; two filings of one file differ
   */
  put(caseId: string, bytes: Uint8Array, key?: string): Promise<Digest>;
  /** @returns null when there is none of that digest in the case, or its key has been destroyed */
  get(caseId: string, digest: Digest, key?: string): Promise<Buffer | null>;
}

const saltBytes = 16;

/** Materials on a local disk, at `{dataDir}/blobs/{2 hex}/{digest}`. */
export class LocalBlobStore implements BlobStore {
  constructor(
    private readonly dataDir: string,
    private readonly keys: DataKeys,
  ) {}

  async put(caseId: string, bytes: Uint8Array, key = 'case'): Promise<Digest> {
    const salt = randomBytes(saltBytes);
    const digest = saltedDigest(salt, bytes);
    const dataKey = await this.keys.forWriting(caseId, key);
    const file = this.#file(digest);
    await createFolderDurably(dirname(file), this.dataDir);
    await writeDurably(file, encrypt(dataKey, Buffer.concat([salt, bytes]), boundTo(caseId, digest)));
    return digest;
  }

  async get(caseId: string, digest: Digest, key = 'case'): Promise<Buffer | null> {
    const sealed = await contentOf(this.#file(digest));
    const dataKey = sealed && this.keys.forReading(caseId, key);
    if (!dataKey) return null;
    const plain = decrypt(dataKey, sealed, boundTo(caseId, digest));
    const [salt, bytes] = [plain.subarray(0, saltBytes), plain.subarray(saltBytes)];
    if (saltedDigest(salt, bytes) !== digest) throw new Error(`The material ${digest} is another`);
    return bytes;
  }

  #file(digest: Digest): string {
    const hex = bytesOf(digest).toString('hex');
    return join(this.dataDir, 'blobs', hex.slice(0, 2), hex);
  }
}

const boundTo = (caseId: string, digest: Digest): string => `${caseId} ${digest}`;

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
