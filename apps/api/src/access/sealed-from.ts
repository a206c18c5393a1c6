import type { CaseId } from '#libs/kernel';
import { principalOf } from '../auth/caller.js';
import type { Database } from '../engine/database.js';
import type { Rights } from './rights.js';
import { sealedFromSql } from './visible-sql.js';

const sql = `SELECT r.case_id FROM unnest($1::text[]) AS r (case_id)
  WHERE ${sealedFromSql('r.case_id', { principal: '$2', officer: '$3', all: 'false' })}`;

/** Which of these cases are sealed from a reader now. Asks nothing where there is nothing to ask. */
export async function sealedFrom(
  database: Database,
  { caller, officer, seesSealed }: Rights,
  cases: readonly CaseId[],
): Promise<ReadonlySet<CaseId>> {
  if (seesSealed || cases.length === 0) return new Set();
  const rows = await database.rows<{ case_id: CaseId }>(sql, [
    [...new Set(cases)],
    principalOf(caller),
    officer,
  ]);
  return new Set(rows.map(({ case_id }) => case_id));
}
