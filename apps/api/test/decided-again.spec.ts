import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { poolOf } from '#libs/event-log';
import type { Instant, OfficerId, OpenedId, PostId, UnitId } from '#libs/kernel';
import { signatureSubscription, SignatureStore, type SignatureRow } from '#libs/read-models';
import { ApiUnderTest } from './support/api-under-test.js';

const at = '2026-03-02T00:50:00.000Z' as Instant;
const row = (leaf: number): SignatureRow => ({
  signatureId: `c1.${leaf}` as OpenedId,
  leaf,
  caseId: 'c1',
  version: leaf,
  unit: 'criminal-investigation' as UnitId,
  link: 'filing',
  step: 'leader',
  kind: 'approve',
  requestId: 'c1.1' as OpenedId,
  taskId: 'c1.2' as OpenedId,
  round: 1,
  handler: 'handler' as OfficerId,
  officer: 'bureau-leader' as OfficerId,
  post: 'bureau/bureau-leader' as PostId,
  capacity: 'own',
  principal: null,
  decision: 'approve',
  openedAt: at,
  firstReadAt: null,
  signedAt: at,
  readingMs: null,
  materials: 0,
  pages: 0,
  pagesShown: 0,
});

describe('a signature that was decided again', () => {
  let api: ApiUnderTest;
  let pool: pg.Pool;
  let store: SignatureStore;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    const { databaseUrl, keysFolder: keysDir } = api.settings;
    pool = poolOf({ databaseUrl, keysDir }, 1);
    store = new SignatureStore(pool);
  });
  afterAll(async () => {
    await pool.end();
    await api.end();
  });

  const knownFrom = async (leaf: number) => {
    await store.insert([row(leaf)]);
    await store.decidedAgain(row(leaf).signatureId, 'same');
    const { rows } = await pool.query<{ leaf: number }>(
      'SELECT again_leaf::integer AS leaf FROM work.signatures WHERE signature_id = $1',
      [row(leaf).signatureId],
    );
    return rows[0]?.leaf;
  };

  it('is known of from behind itself on, before any batch was marked as followed', async () => {
    expect(await knownFrom(7)).toBe(8);
  });

  it('is known of from the leaf on up to which the log has been followed', async () => {
    await pool.query('INSERT INTO work.checkpoints (name, next_leaf) VALUES ($1, 40)', [
      signatureSubscription,
    ]);
    expect(await knownFrom(9)).toBe(40);
  });
});
