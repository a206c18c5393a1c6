import pg from 'pg';
import type { LeafRow, LogImage, RequestRow, StoredRow } from './image.js';

const pageRows = 20_000;

/** Reads the log's tables in one snapshot, by SQL alone. @param url with the right to read schema `log` */
export async function readImage(url: string): Promise<LogImage> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const now = await client.query<{ ms: number }>(
      'SELECT (extract(epoch FROM log.clock()) * 1000)::float8 AS ms',
    );
    const identity = await client.query<{ origin: string }>('SELECT origin FROM log.identity');
    return {
      origin: identity.rows[0]?.origin ?? '',
      nowMs: now.rows[0]?.ms ?? 0,
      events: (await allRows<EventColumns>(client, events)).map(storedRow),
      leaves: (await allRows<LeafColumns>(client, leaves)).map(leafRow),
      requests: await allRows<RequestRow>(client, requests),
    };
  } finally {
    await client.end();
  }
}

type EventColumns = Readonly<{
  stream: string;
  version: number;
  type: string;
  recorded_at: Date;
  bytes: Buffer;
  hash: Buffer;
}>;
type LeafColumns = Readonly<{ leaf_index: string; stream: string; version: number }>;

const events =
  'SELECT stream, version, type, recorded_at, bytes, hash FROM log.events ORDER BY stream, version';
const leaves = 'SELECT leaf_index, stream, version FROM log.leaves ORDER BY leaf_index';
const requests =
  'SELECT principal, key, stream, first_version AS first, last_version AS last FROM log.requests ORDER BY 1, 2';

const storedRow = ({ stream, version, type, recorded_at, bytes, hash }: EventColumns): StoredRow => ({
  stream,
  version,
  type,
  recordedAt: recorded_at.toISOString(),
  bytes,
  hash: `sha256:${hash.toString('hex')}`,
});

const leafRow = ({ leaf_index, stream, version }: LeafColumns): LeafRow => ({
  index: Number(leaf_index),
  stream,
  version,
});

async function allRows<Row extends object>(client: pg.Client, query: string): Promise<readonly Row[]> {
  const all: Row[] = [];
  await client.query(`DECLARE page NO SCROLL CURSOR FOR ${query}`);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${pageRows} FROM page`);
    all.push(...rows);
    if (rows.length < pageRows) break;
  }
  await client.query('CLOSE page');
  return all;
}
