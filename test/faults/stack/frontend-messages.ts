/** A whole message from a client of PostgreSQL. `type` is empty for the first of a connection, which has none. */
export type FrontendMessage = Readonly<{ type: string; bytes: Buffer }>;

/**
 * Cuts what a client sends into messages (PostgreSQL's frontend protocol 3): a type byte, then a length that counts
 * itself; the start-up message has no type byte.
 */
export class FrontendMessages {
  #rest = Buffer.alloc(0);
  #started = false;

  /** @returns the messages that are complete now */
  take(chunk: Buffer): readonly FrontendMessage[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const messages: FrontendMessage[] = [];
    for (;;) {
      const typeBytes = this.#started ? 1 : 0;
      if (this.#rest.length < typeBytes + 4) return messages;
      const length = typeBytes + this.#rest.readInt32BE(typeBytes);
      if (this.#rest.length < length) return messages;
      const bytes = this.#rest.subarray(0, length);
      messages.push({ type: typeBytes ? String.fromCharCode(bytes[0] ?? 0) : '', bytes });
      this.#rest = this.#rest.subarray(length);
      this.#started = true;
    }
  }
}

/** Whether the message binds the prepared statement of that name: portal and statement follow type and length. */
export function binds({ type, bytes }: FrontendMessage, statement: string): boolean {
  if (type !== 'B') return false;
  const portalEnd = bytes.indexOf(0, 5);
  return bytes.toString('latin1', portalEnd + 1, bytes.indexOf(0, portalEnd + 1)) === statement;
}
