import type { CaseId, Instant } from '#libs/kernel';
import type { Pool } from 'pg';

/** An open case as the sweep and `rebuild` see it. `nextWakeAt` is null when nothing waits. */
export type OpenCase = Readonly<{ caseId: CaseId; version: number; nextWakeAt: Instant | null }>;

/** Open cases, soonest due first, those that wait for nothing last. */
export type OpenCases = Readonly<{
  all(): Promise<readonly OpenCase[]>;
  /** Those due at or before an instant of the log's clock. */
  dueBy(at: Instant): Promise<readonly OpenCase[]>;
  count(): Promise<number>;
}>;

type Row = Readonly<{ case_id: string; version: number; next_wake_at: Date | null }>;

/** Open cases from `work.cases`, whose rows move in the commit that moves the case. */
export class PostgresOpenCases implements OpenCases {
  constructor(private readonly pool: Pool) {}

  async all(): Promise<readonly OpenCase[]> {
    return this.#rows('open-cases', 'TRUE', []);
  }

  async dueBy(at: Instant): Promise<readonly OpenCase[]> {
    return this.#rows('open-cases-due', 'next_wake_at <= $1', [at]);
  }

  async count(): Promise<number> {
    const { rows } = await this.pool.query<{ open: number }>(
      'SELECT count(*)::int AS open FROM work.cases WHERE closed_at IS NULL',
    );
    return rows[0]?.open ?? 0;
  }

  async #rows(name: string, condition: string, values: readonly unknown[]): Promise<readonly OpenCase[]> {
    const { rows } = await this.pool.query<Row>({
      name,
      text: `SELECT case_id, version, next_wake_at FROM work.cases
              WHERE closed_at IS NULL AND ${condition}
              ORDER BY next_wake_at NULLS LAST, case_id`,
      values: [...values],
    });
    return rows.map(({ case_id, version, next_wake_at }) => ({
      caseId: case_id as CaseId,
      version,
      nextWakeAt: next_wake_at && (next_wake_at.toISOString() as Instant),
    }));
  }
}
