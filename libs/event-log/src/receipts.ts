import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash as digestNow,
  verify,
  type KeyObject,
} from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ed25519Signer, type Ed25519Signer } from '#libs/ed25519';
import { canonicalJson } from '#libs/kernel';
import { createDurably, createFolderDurably } from './durable-files.js';
import type { Receipt, RecordedEvent } from './ports.js';

const format = 'countersign-receipt/1';

/** Signs receipts. Ed25519 is deterministic: a stored event has one receipt, however often it is asked for. */
export class ReceiptKey {
  /** base64url of SHA-256 over the public key's SPKI DER. */
  readonly keyId: string;
  readonly publicKey: KeyObject;
  readonly #sign: Ed25519Signer;

  private constructor(privateKey: KeyObject) {
    this.#sign = ed25519Signer(privateKey);
    this.publicKey = createPublicKey(privateKey);
    this.keyId = createHash('sha256')
      .update(this.publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64url');
  }

  /** Reads `{keysDir}/receipt.pem`, made (0600) when missing. */
  static async load(keysDir: string): Promise<ReceiptKey> {
    const file = join(keysDir, 'receipt.pem');
    await createFolderDurably(keysDir, keysDir);
    await createDurably(file, () =>
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    );
    return new ReceiptKey(createPrivateKey(await readFile(file)));
  }

  /** Signs at once: handing it to the thread pool takes longer than signing. */
  receiptFor({ event, hash }: RecordedEvent): Receipt {
    const { log, stream, version, recordedAt } = event;
    const receipt = { log, stream, version, hash, recordedAt, keyId: this.keyId };
    const signature = this.#sign(signedDigest(receipt));
    return { signature: signature.toString('base64url'), ...receipt };
  }
}

/** Whether a receipt was given by the holder of this key. */
export function verifyReceipt({ signature, ...receipt }: Receipt, publicKey: KeyObject): boolean {
  return verify(null, signedDigest(receipt), publicKey, Buffer.from(signature, 'base64url'));
}

/** SHA-256 over the canonical form of the receipt without its signature, with the name of the format. */
function signedDigest({ log, stream, version, hash, recordedAt, keyId }: Omit<Receipt, 'signature'>): Buffer {
  const signed = { format, log, stream, version, hash, recordedAt, keyId };
  return digestNow('sha256', canonicalJson(signed), 'buffer');
}
