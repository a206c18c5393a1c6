import { UntrustedSignature, type LoadedCase } from '#libs/case-commands';
import type { CaseId, Instant, OfficerId } from '#libs/kernel';
import type { Database } from '../engine/database.js';

/** The case behind a row of a list; `untrusted`: its log holds a signature that is none, and its file tells nothing. */
export type RowCase = LoadedCase | 'untrusted' | null;

/** An untrusted case is an answer here, so that it costs a list no other row. @throws what else keeps it from being read */
export async function rowCase(loading: Promise<LoadedCase | null>): Promise<RowCase> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof UntrustedSignature) return 'untrusted';
    throw error;
  }
}

/**
 * What the row itself holds of a limit, a duty, a finding or a person held in an untrusted case: somebody's liberty may
 * hang on it, whatever was forged.
 *
 * @property kind of limit, duty or measure; null for a finding
 */
export type UntrustedRow = Readonly<{
  case: CaseId;
  unit: string;
  id: string;
  kind: string | null;
  subject: string | null;
  dueAt: Instant | null;
  status: string;
}>;

type Summary = Readonly<{ case_id: CaseId; case_number: string | null; named: readonly OfficerId[] | null }>;

const sql = 'SELECT case_id, case_number, named FROM work.cases WHERE case_id = ANY ($1)';

/** The rows as a page tells them, and whose cases they are as a look at them is recorded. Asks nothing where there are none. */
export async function untrustedOf(database: Database, rows: readonly UntrustedRow[]) {
  if (rows.length === 0) return { told: {}, looked: [] };
  const cases = await database.rows<Summary>(sql, [[...new Set(rows.map((row) => row.case))]]);
  const numbers = new Map(cases.map(({ case_id, case_number }) => [case_id, case_number]));
  return {
    told: { untrusted: rows.map((row) => ({ ...row, caseNumber: numbers.get(row.case) ?? null })) },
    looked: cases.map(({ case_id: id, named: seal }) => ({ id, seal })),
  };
}

/** An instant of a row. */
export const instantIn = (at: Date): Instant => at.toISOString() as Instant;
