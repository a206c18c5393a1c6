import { randomBytes } from 'node:crypto';
import type { Cost } from '../load/cost.js';
import { forSeconds, rateOf } from '../load/clients.js';
import type { Contender } from '../load/rounds.js';
import type { Ground } from '../ground/ground.js';

export const oneRowInsert = 'one-row insert by pg';

/** The least a commit can be: a prepared insert of one row of so many bytes, its key drawn by PostgreSQL. */
export async function insertingRows(
  ground: Ground,
  {
    clients,
    bytes,
    seconds,
    cost,
  }: Readonly<{ clients: number; bytes: number; seconds: number; cost: Cost }>,
): Promise<Contender> {
  const pool = ground.pool(clients);
  await pool.query('CREATE SCHEMA IF NOT EXISTS bench');
  await pool.query(`CREATE TABLE IF NOT EXISTS bench.rows
    (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body bytea NOT NULL)`);
  // Text of no event either is compressed: PostgreSQL would gain nothing by it below its threshold of 2 kB.
  const body = randomBytes(bytes);
  const insert = { name: 'bench-insert', text: 'INSERT INTO bench.rows (body) VALUES ($1)', values: [body] };
  return {
    name: oneRowInsert,
    lap: async () => rateOf(await cost.of(() => forSeconds(clients, seconds, () => pool.query(insert)))),
  };
}
