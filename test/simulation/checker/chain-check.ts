import { createHash } from 'node:crypto';
import type { StreamName } from '#libs/kernel';
import type { Commit } from '../database/store.js';
import { Violation } from './violation.js';

type End = Readonly<{ version: number; hash: string | null; recordedAt: string }>;

const start: End = { version: 0, hash: null, recordedAt: '' };
const leafPrefix = Buffer.of(0);

/** Every stream is numbered from 1 without a hole, each event chained to the one before by a hash over its bytes. */
export class ChainCheck {
  readonly #ends = new Map<StreamName, End>();

  committed({ request, events }: Commit): void {
    const { stream } = request;
    let end = this.#ends.get(stream) ?? start;
    for (const { event, bytes, hash } of events) {
      const at = `${stream} version ${event.version}`;
      if (event.stream !== stream || event.version !== end.version + 1)
        throw new Violation('a stream has no hole', `${at} follows ${end.version}`);
      if (event.previousHash !== end.hash)
        throw new Violation('chains are whole', `${at} is chained elsewhere`);
      if (hash !== hashOf(bytes)) throw new Violation('chains are whole', `${at} has another hash`);
      if (event.recordedAt < end.recordedAt)
        throw new Violation('a stream goes forward in time', `${at} at ${event.recordedAt}`);
      end = { version: event.version, hash, recordedAt: event.recordedAt };
    }
    this.#ends.set(stream, end);
  }
}

const hashOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(leafPrefix).update(bytes).digest('hex')}`;
