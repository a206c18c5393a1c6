import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { newSecret, secretFile } from '../secrets/secret-file.js';

/** How long a person may take to touch the authenticator. */
export const challengeLifeMs = 10 * 60_000;

const TIME_BYTES = 6;
const RANDOM_BYTES = 16;
const BYTES = TIME_BYTES + RANDOM_BYTES + 32;

/**
 * Challenges that any process recognises as this installation's, given to this person for this purpose, and how long ago:
 * time ‖ random ‖ HMAC-SHA256. Nothing is kept. What a challenge leads to is itself possible once only.
 */
@Injectable()
export class Challenges {
  readonly #key: Buffer;

  constructor(@Inject(SETTINGS) { keysFolder }: Settings) {
    this.#key = Buffer.from(secretFile(join(keysFolder, 'challenge.key'), newSecret), 'base64url');
  }

  /** @param purpose names what is done and by whom */
  issue(purpose: string, nowMs = Date.now()): Uint8Array<ArrayBuffer> {
    const head = Buffer.alloc(TIME_BYTES + RANDOM_BYTES);
    head.writeUIntBE(nowMs, 0, TIME_BYTES);
    randomBytes(RANDOM_BYTES).copy(head, TIME_BYTES);
    return new Uint8Array(Buffer.concat([head, this.#mac(purpose, head)]));
  }

  isOurs(purpose: string, challenge: string, nowMs = Date.now()): boolean {
    const bytes = Buffer.from(challenge, 'base64url');
    if (bytes.length !== BYTES) return false;
    const head = bytes.subarray(0, TIME_BYTES + RANDOM_BYTES);
    const ageMs = nowMs - head.readUIntBE(0, TIME_BYTES);
    return (
      timingSafeEqual(this.#mac(purpose, head), bytes.subarray(head.length)) &&
      ageMs >= 0 &&
      ageMs < challengeLifeMs
    );
  }

  #mac(purpose: string, head: Uint8Array): Buffer {
    return createHmac('sha256', this.#key)
      .update(`countersign.challenge.v1\0${purpose}\0`)
      .update(head)
      .digest();
  }
}
