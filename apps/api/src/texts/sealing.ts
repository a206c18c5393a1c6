import { hash } from 'node:crypto';
import { freshBytes, type SealedText } from '#libs/event-log';
import type { Digest, PartyId, Sealed } from '#libs/kernel';

const saltBytes = 16;

/** Turns the free text of one request into what events carry, and keeps the texts that must be filed with them. */
export class Sealing {
  readonly #texts: SealedText[] = [];

  /** @param key whose key erases it: the case's, or that of the party whose data it is. @default case */
  seal(text: string, key: 'case' | PartyId = 'case'): Sealed {
    const salt = freshBytes(saltBytes);
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
