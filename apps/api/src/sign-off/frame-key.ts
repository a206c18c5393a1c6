import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { Instant, OfficerId, OpenedId } from '#libs/kernel';
import { newSecret, secretFile } from '../secrets/secret-file.js';

/** What the server vouches for when it gives a frame: when, for which task, to whom, at which version of the case. */
export type Issued = Readonly<{
  task: OpenedId;
  officer: OfficerId;
  seenVersion: number;
  issuedAt: Instant;
  nonce: string;
}>;

export const frameKeyPath = (keysFolder: string) => join(keysFolder, 'frame.key');

/** Shows later that `seenVersion`, `issuedAt` and `nonce` of a record are the server's own. All processes share one key. */
export class FrameKey {
  readonly #key: KeyObject;

  constructor(keysFolder: string) {
    this.#key = createSecretKey(secretFile(frameKeyPath(keysFolder), newSecret), 'base64url');
  }

  mac({ task, officer, seenVersion, issuedAt, nonce }: Issued): string {
    const issued = JSON.stringify(['countersign.frame.v2', task, officer, seenVersion, issuedAt, nonce]);
    return createHmac('sha256', this.#key).update(issued).digest('base64url');
  }

  vouchesFor(issued: Issued, mac: string): boolean {
    const expected = Buffer.from(this.mac(issued));
    const given = Buffer.from(mac);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}
