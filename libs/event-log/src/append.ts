import type { Instant, ReadEntry, StreamName } from '#libs/kernel';
import type pg from 'pg';
import { bytesOf } from './digest.js';
import { composeEvents } from './envelope.js';
import type { AppendRequest, AppendResult, NewEvent } from './ports.js';
import { reaching } from './unavailable.js';
import { keyOwnerOf, type Vault } from './vault.js';
import { workColumns } from './work-columns.js';

/** What `log.append` answers. */
type Answer =
  | Readonly<{ outcome: 'appended' }>
  | Readonly<{ outcome: 'repeated'; stream: StreamName; firstVersion: number; lastVersion: number }>
  | Readonly<{ outcome: 'key-reused' }>
  | Readonly<{ outcome: 'moved'; streams: readonly StreamName[] }>
  | Readonly<{ outcome: 'clock-refused'; databaseNowMs: number }>;

const statement = `SELECT log.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) AS answer`;

/**
 * Appends one commit in one round trip. Everything that takes time is done before: events composed and hashed, texts
 * encrypted under keys that are on disk.
 *
 * @throws LogUnavailable when PostgreSQL is, or the connection broke before its answer: then the outcome is unknown
 */
export async function append(
  pool: pg.Pool,
  vault: Vault,
  origin: string,
  request: AppendRequest,
): Promise<AppendResult> {
  const { stream, expected, idempotency, rows } = request;
  if (request.events.length === 0) throw new Error(`Nothing to append to ${stream}`);
  const events = composeEvents(origin, request);
  const texts = await encryptTexts(vault, request);
  const readSet = ascending(request.readSet);
  const values = [
    stream,
    expected.version,
    expected.hash && bytesOf(expected.hash),
    request.recordedAt,
    events.map(({ event }) => event.type),
    events.map(({ bytes }) => bytes.length),
    Buffer.concat(events.map(({ bytes }) => bytes)),
    Buffer.concat(events.map(({ hash }) => bytesOf(hash))),
    readSet.map((entry) => entry.stream),
    readSet.map((entry) => entry.version),
    idempotency?.principal ?? null,
    idempotency?.key ?? null,
    idempotency ? bytesOf(idempotency.digest) : null,
    texts.map(({ version }) => version),
    texts.map(({ key }) => key),
    startsOf(texts.map(({ ciphertext }) => ciphertext.length)),
    texts.map(({ ciphertext }) => ciphertext.length),
    Buffer.concat(texts.map(({ ciphertext }) => ciphertext)),
    Buffer.concat(texts.map(({ digest }) => digest)),
    rows ? workColumns(rows) : null,
  ];
  const result = await reaching(
    pool.query<{ answer: Answer }>({ name: 'log-append', text: statement, values }),
  );
  const answer = result.rows[0]?.answer;
  if (!answer) throw new Error('log.append gave no answer');
  switch (answer.outcome) {
    case 'appended':
      return { outcome: 'appended', events };
    case 'clock-refused':
      return {
        outcome: 'clock-refused',
        databaseNow: new Date(answer.databaseNowMs).toISOString() as Instant,
      };
    default:
      return answer;
  }
}

/** Locks are taken in the order of the names' bytes. Names of streams are ASCII, where that is the order of their text. */
const ascending = (readSet: readonly ReadEntry[]): readonly ReadEntry[] =>
  [...readSet].sort((a, b) => (a.stream < b.stream ? -1 : 1));

/** Where each of several pieces starts among all of them, from 1. */
function startsOf(sizes: readonly number[]): readonly number[] {
  let start = 1;
  return sizes.map((size) => (start += size) - size);
}

type EncryptedText = Readonly<{ version: number; digest: Buffer; key: string; ciphertext: Buffer }>;

async function encryptTexts(
  vault: Vault,
  { stream, expected, events }: AppendRequest,
): Promise<readonly EncryptedText[]> {
  if (!events.some(hasTexts)) return [];
  const owner = keyOwnerOf(stream);
  const encrypted = events.flatMap((event, nth) => {
    const once = new Map(event.sealed?.map((text) => [text.digest, text]));
    return [...once.values()].map(async (text) => ({
      version: expected.version + nth + 1,
      digest: bytesOf(text.digest),
      key: text.key,
      ciphertext: await vault.encrypt(owner, text),
    }));
  });
  return Promise.all(encrypted);
}

const hasTexts = ({ sealed }: NewEvent): boolean => (sealed?.length ?? 0) > 0;
