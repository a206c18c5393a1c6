import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { OfficerId } from '#libs/kernel';
import { SETTINGS, type Settings } from '../config/settings.js';
import { newSecret, secretFile } from '../secrets/secret-file.js';

/** An officer's name in the directory, and the secret that he was handed. */
export type Invited = Readonly<{ officer: OfficerId; secret: string }>;

/**
 * What must be remembered between sending a browser to the issuer and its return.
 *
 * @property verifier PKCE: only who began the login can use its code
 * @property replaces the session the browser had, which ends when the new one begins
 * @property invitation by which an officer comes for the first time; null: he is known
 * @property maxAgeS how old the issuer's authentication may be; null: as old as the issuer likes
 */
export type LoginUnderWay = Readonly<{
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
  replaces: string | null;
  maxAgeS: number | null;
  invitation: Invited | null;
}>;

/** How long a person may take at the issuer, in seconds. */
export const loginLifeS = 600;

const encryption = { alg: 'dir', enc: 'A256GCM' };

/** Seals a login under way into the browser's own cookie, readable by every process of the API and nobody else. */
@Injectable()
export class SealedLogin {
  readonly #key: Uint8Array;

  constructor(@Inject(SETTINGS) { keysFolder }: Settings) {
    const secret = secretFile(join(keysFolder, 'login.key'), newSecret);
    this.#key = createHash('sha256').update(secret).digest();
  }

  seal(login: LoginUnderWay): Promise<string> {
    return new EncryptJWT({ login })
      .setProtectedHeader(encryption)
      .setExpirationTime(`${loginLifeS}s`)
      .encrypt(this.#key);
  }

  /** Null for what this installation did not seal, or too long ago. */
  async open(sealed: string): Promise<LoginUnderWay | null> {
    try {
      const { payload } = await jwtDecrypt(sealed, this.#key, {
        keyManagementAlgorithms: [encryption.alg],
        contentEncryptionAlgorithms: [encryption.enc],
      });
      return payload['login'] as LoginUnderWay;
    } catch {
      return null;
    }
  }
}
