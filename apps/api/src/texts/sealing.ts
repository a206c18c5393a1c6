import { hash, randomFillSync } from 'node:crypto';
import type { SealedText } from '#libs/event-log';
import type { Digest, PartyId, Sealed } from '#libs/kernel';

const saltBytes = 16;
/** Random bytes are drawn for many salts at once: each call costs as much as what it draws. */
const drawn = Buffer.alloc(256 * saltBytes);
let used = drawn.length;

/** A salt nobody else gets: the bytes are copied out, and drawn anew once all are used. */
function newSalt(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += saltBytes;
  return Buffer.from(drawn.subarray(used - saltBytes, used));
}

/** Turns the free text of one request into what events carry, and keeps the texts that must be filed with them. */
export class Sealing {
  readonly #texts: SealedText[] = [];

  /** @param key whose key erases it: the case's, or that of the party whose data it is. @default case */
  seal(text: string, key: 'case' | PartyId = 'case'): Sealed {
    const salt = newSalt();
    const salted = Buffer.allocUnsafe(saltBytes + Buffer.byteLength(text, 'utf8'));
    salt.copy(salted);
    salted.write(text, saltBytes, 'utf8');
    const digest = `sha256:${hash('sha256', salted, 'hex')}` as Digest;
    this.#texts.push({ digest, key, salt, text });
    return { digest, key };
  }

  optional(text: string | undefined): Sealed | null {
    return text === undefined ? null : this.seal(text);
  }

  get texts(): readonly SealedText[] {
    return this.#texts;
  }
}
