import { join } from 'node:path';
import type { OfficerId } from '#libs/kernel';
import { newSecret, replaceSecret, sameSecret, secretFile } from '../../secrets/secret-file.js';

export const firstSignInPath = (keysFolder: string) => join(keysFolder, 'admin-sign-in.secret');

const administrator = 'admin' as OfficerId;

/**
 * How the one administrator of a new log gets in: by a secret that lies in the keys folder, readable to whoever runs the
 * installation and to nobody else. It opens once; the next one takes its place in the file.
 */
export class FirstSignIn {
  readonly #path: string;

  constructor(keysFolder: string) {
    this.#path = firstSignInPath(keysFolder);
    secretFile(this.#path, newSecret);
  }

  redeem(officer: OfficerId, given: string): boolean {
    if (officer !== administrator || !sameSecret(given, secretFile(this.#path, newSecret))) return false;
    replaceSecret(this.#path, newSecret());
    return true;
  }
}
