import type { Instant, StreamName } from '#libs/kernel';
import type { PreparedCommit } from './append.js';
import { bytesOf } from './digest.js';
import type { AppendRequest, AppendResult } from './ports.js';
import { workColumns, type TraceRow } from './work-columns.js';

/** What `log.append` found that keeps commits from being stored; null when all of them are. */
export type Found = Readonly<{
  earlier: readonly Readonly<{
    commit: number;
    same: boolean;
    stream: StreamName;
    firstVersion: number;
    lastVersion: number;
  }>[];
  /** Streams that are not at a version that a commit relied on. */
  moved: readonly Readonly<{ stream: StreamName; version: number }>[];
  late: readonly number[];
  databaseNowMs: number;
}>;

const parameters = 28;
const statement = `SELECT log.append(${Array.from({ length: parameters }, (_, nth) => `$${nth + 1}`).join(', ')}) AS found`;

const unbornHash = Buffer.alloc(32);

export const requestLock = ({ principal, key }: NonNullable<AppendRequest['idempotency']>): string =>
  `request/${principal}/${key}`;

/** The one statement that stores these commits, each independent of the others. */
export function statementFor(commits: readonly PreparedCommit[]) {
  const events = new Pieces();
  const eventVersions: number[] = [];
  const types: string[] = [];
  const hashes: Buffer[] = [];
  const texts = new Pieces();
  const textVersions: number[] = [];
  const textKeys: string[] = [];
  const textDigests: Buffer[] = [];
  const keyed: number[] = [];
  const principals: string[] = [];
  const keys: string[] = [];
  const lastVersions: number[] = [];
  const digests: Buffer[] = [];
  const reads = new Map<string, Readonly<{ stream: StreamName; version: number }>>();
  const written: string[] = [];

  for (const [index, { request, events: composed, texts: encrypted }] of commits.entries()) {
    const commit = index + 1;
    const { stream, expected, idempotency, readSet } = request;
    written.push(stream);
    for (const { event, bytes, hash } of composed) {
      events.add(commit, bytes);
      eventVersions.push(event.version);
      types.push(event.type);
      hashes.push(bytesOf(hash));
    }
    for (const { version, key, digest, ciphertext } of encrypted) {
      texts.add(commit, ciphertext);
      textVersions.push(version);
      textKeys.push(key);
      textDigests.push(bytesOf(digest));
    }
    for (const { stream: read, version } of readSet)
      if (read !== stream || version !== expected.version)
        reads.set(`${version} ${read}`, { stream: read, version });
    if (idempotency) {
      written.push(requestLock(idempotency));
      keyed.push(commit);
      principals.push(idempotency.principal);
      keys.push(idempotency.key);
      lastVersions.push(expected.version + composed.length);
      digests.push(bytesOf(idempotency.digest));
    }
  }
  const readSet = [...reads.values()];
  return {
    name: 'log-append',
    text: statement,
    values: [
      ascending(written),
      ascending(readSet.map(({ stream }) => stream)),
      commits.map(({ request }) => request.stream),
      commits.map(({ request }) => request.expected.version),
      joined(
        commits.map(({ request: { expected } }) => (expected.hash ? bytesOf(expected.hash) : unbornHash)),
      ),
      commits.map(({ request }) => request.recordedAt),
      events.commits,
      eventVersions,
      types,
      events.starts,
      events.sizes,
      joined(events.pieces),
      joined(hashes),
      readSet.map(({ stream }) => stream),
      readSet.map(({ version }) => version),
      keyed,
      principals,
      keys,
      lastVersions,
      joined(digests),
      texts.commits,
      textVersions,
      textKeys,
      texts.starts,
      texts.sizes,
      joined(texts.pieces),
      joined(textDigests),
      workColumns(
        commits.flatMap(({ request: { rows } }) => (rows ? [rows] : [])),
        commits.flatMap(traceOf),
      ),
    ],
  };
}

const traceOf = ({ request: { stream, expected, trace } }: PreparedCommit): readonly TraceRow[] =>
  trace === undefined ? [] : [{ stream, version: expected.version + 1, traceparent: trace }];

/** The answer to one of the commits; null: nothing keeps it from being stored. */
export function answerTo({ request }: PreparedCommit, commit: number, found: Found): AppendResult | null {
  const earlier = found.earlier.find((entry) => entry.commit === commit);
  if (earlier) {
    const { same, stream, firstVersion, lastVersion } = earlier;
    return same ? { outcome: 'repeated', stream, firstVersion, lastVersion } : { outcome: 'key-reused' };
  }
  const relied = [{ stream: request.stream, version: request.expected.version }, ...request.readSet];
  const moved = found.moved.filter((entry) =>
    relied.some(({ stream, version }) => stream === entry.stream && version === entry.version),
  );
  if (moved.length > 0) return { outcome: 'moved', streams: [...new Set(moved.map(({ stream }) => stream))] };
  if (!found.late.includes(commit)) return null;
  return { outcome: 'clock-refused', databaseNow: new Date(found.databaseNowMs).toISOString() as Instant };
}

/** Pieces of bytes that are sent one after the other: of which commit, where each starts (from 1), how long it is. */
class Pieces {
  readonly commits: number[] = [];
  readonly starts: number[] = [];
  readonly sizes: number[] = [];
  readonly pieces: Uint8Array[] = [];
  #next = 1;

  add(commit: number, piece: Uint8Array): void {
    this.commits.push(commit);
    this.starts.push(this.#next);
    this.sizes.push(piece.length);
    this.pieces.push(piece);
    this.#next += piece.length;
  }
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array =>
  pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);

/** Each name once. Locks are taken in the order of the names' bytes; names are ASCII, where that is the order of text. */
const ascending = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
