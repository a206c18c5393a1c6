import { caseOfOpened, type Digest, type OpenedId, type StreamName } from '#libs/kernel';
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './cipher.js';
import { DataKeys } from './data-keys.js';
import { saltedDigest } from './digest.js';
import type { SealedText } from './ports.js';
import { bundle, saltBytes, unbundle } from './text-bundle.js';

/**
 * Keeps personal data and free text out of the events: an event carries a salted digest, text and salt lie encrypted
 * beside it. `owner` is a case id, or for texts of other streams what {@link keyOwnerOf} says.
 */
export class Vault {
  readonly keys: DataKeys;

  constructor(keysDir: string) {
    this.keys = new DataKeys(keysDir);
  }

  /**
   * Salts and digests a text that an event is going to name. On return the key it will lie under is on disk.
   *
   * @param key `case`, or the party whose data it is
   * @throws KeyErased
   */
  async seal(owner: string, key: string, text: string): Promise<SealedText> {
    await this.keys.forWriting(owner, key);
    const salt = randomBytes(saltBytes);
    return { digest: saltedDigest(salt, Buffer.from(text, 'utf8')), key, salt, text };
  }

  /**
   * What is stored beside an event for the texts that lie under one key: salts and texts, bound to the digest of the
   * first.
   *
   * @throws KeyErased
   */
  async encrypt(owner: string, key: string, texts: readonly SealedText[]): Promise<Buffer> {
    const first = texts[0];
    if (!first) throw new Error('Nothing to encrypt');
    const dataKey = this.keys.forReading(owner, key) ?? (await this.keys.forWriting(owner, key));
    return encrypt(dataKey, bundle(texts), first.digest);
  }

  /** @returns null when the key has been destroyed @throws when the ciphertext was changed */
  async open(
    owner: string,
    key: string,
    digest: Digest,
    ciphertext: Uint8Array,
  ): Promise<ReadonlyMap<Digest, string> | null> {
    const dataKey = this.keys.forReading(owner, key);
    if (!dataKey) return null;
    const texts = unbundle(decrypt(dataKey, ciphertext, digest));
    if (!texts.has(digest)) throw new Error(`The text beside ${digest} is another`);
    return texts;
  }

  /** Erases everything sealed under one key, for ever; no digest, hash or proof breaks. */
  destroy(owner: string, key: string): Promise<void> {
    return this.keys.destroy(owner, key);
  }
}

/** Whose data keys the texts of a stream lie under: the case's for its own streams, else the stream's. */
export function keyOwnerOf(stream: StreamName): string {
  if (stream.startsWith('case/')) return stream.slice('case/'.length);
  if (stream.startsWith('reading/')) return caseOfOpened(stream.slice('reading/'.length) as OpenedId);
  return stream;
}
