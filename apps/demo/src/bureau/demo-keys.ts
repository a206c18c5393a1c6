import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSigningKey, publicKeyOfPem } from '#libs/signatures/node';

/**
 * The demonstration officers' signing keys: one PEM file each, readable by its owner only. In a real bureau nobody
 * holds another's key; here one player acts for all.
 */
export class DemoKeys {
  readonly #folder: string;
  readonly #pems = new Map<string, string>();

  constructor(keysFolder: string) {
    this.#folder = join(keysFolder, 'demo');
  }

  /** The private key, made at its first use. */
  privateKey(officer: string): string {
    const pem = this.#pems.get(officer) ?? this.#readOrMake(officer);
    this.#pems.set(officer, pem);
    return pem;
  }

  /** base64url of the SPKI DER of the public key. */
  publicKey(officer: string): string {
    return publicKeyOfPem(this.privateKey(officer)).publicKey;
  }

  #readOrMake(officer: string): string {
    const file = join(this.#folder, `${officer}.pem`);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const { privateKeyPem } = newSigningKey();
    writeFileSync(file, privateKeyPem, { mode: 0o600, flag: 'wx' });
    return privateKeyPem;
  }
}
