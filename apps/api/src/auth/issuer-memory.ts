import type { AdapterPayload } from 'oidc-provider';
import type { WorkDatabase } from '../engine/work-database.js';

type Row = Readonly<{ payload: AdapterPayload }>;

const alive = `(expires_at IS NULL OR expires_at > now())`;

/** What the embedded issuer remembers between requests, in PostgreSQL, so that any process may answer the next one. */
export class IssuerMemory {
  constructor(private readonly work: WorkDatabase) {}

  async keep(kind: string, id: string, payload: AdapterPayload, lifeS: number | undefined): Promise<void> {
    await this.work.rows(
      `WITH gone AS (DELETE FROM work.issuer WHERE expires_at <= now() AND NOT (kind = $1 AND id = $2))
       INSERT INTO work.issuer (kind, id, payload, expires_at)
       VALUES ($1, $2, $3, now() + $4 * interval '1 s')
       ON CONFLICT (kind, id) DO UPDATE SET payload = excluded.payload, expires_at = excluded.expires_at`,
      [kind, id, JSON.stringify(payload), lifeS ?? null],
    );
  }

  async find(kind: string, id: string): Promise<AdapterPayload | undefined> {
    const rows = await this.work.rows<Row>(
      `SELECT payload FROM work.issuer WHERE kind = $1 AND id = $2 AND ${alive}`,
      [kind, id],
    );
    return rows[0]?.payload;
  }

  async findByUid(kind: string, uid: string): Promise<AdapterPayload | undefined> {
    const rows = await this.work.rows<Row>(
      `SELECT payload FROM work.issuer WHERE kind = $1 AND payload ->> 'uid' = $2 AND payload ? 'uid' AND ${alive}`,
      [kind, uid],
    );
    return rows[0]?.payload;
  }

  /** Marks a code as used: whoever brings it again loses what was given for it. */
  async consume(kind: string, id: string): Promise<void> {
    await this.work.rows(
      `UPDATE work.issuer SET payload = payload || jsonb_build_object('consumed', extract(epoch FROM now())::bigint)
       WHERE kind = $1 AND id = $2`,
      [kind, id],
    );
  }

  async forget(kind: string, id: string): Promise<void> {
    await this.work.rows('DELETE FROM work.issuer WHERE kind = $1 AND id = $2', [kind, id]);
  }

  async forgetGrant(grant: string): Promise<void> {
    await this.work.rows(`DELETE FROM work.issuer WHERE payload ? 'grantId' AND payload ->> 'grantId' = $1`, [
      grant,
    ]);
  }
}
