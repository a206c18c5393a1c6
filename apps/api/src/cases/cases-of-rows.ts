import { UntrustedSignature, type CaseCommands, type LoadedCase } from '#libs/case-commands';
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
type InCase = Readonly<{ case_id: CaseId }>;

const sql = 'SELECT case_id, case_number, named FROM work.cases WHERE case_id = ANY ($1)';

/**
 * The cases behind the rows of a page, each read once.
 *
 * @param alone what is told of a row whose case tells nothing
 * @returns the cases; what the page tells of untrusted ones; and whose those are, as a look at them is recorded
 */
export async function casesOfRows<Row extends InCase>(
  cases: Pick<CaseCommands, 'load'>,
  database: Database,
  rows: readonly Row[],
  alone: (row: Row) => UntrustedRow,
) {
  const ids = [...new Set(rows.map(({ case_id }) => case_id))];
  const read = new Map(
    await Promise.all(ids.map(async (id) => [id, await rowCase(cases.load(id))] as const)),
  );
  const known = new Map<CaseId, LoadedCase>();
  for (const [id, found] of read) if (found !== null && found !== 'untrusted') known.set(id, found);
  const untrusted = rows.filter(({ case_id }) => read.get(case_id) === 'untrusted').map(alone);
  if (untrusted.length === 0) return { known, told: {}, looked: [] };
  const summaries = await database.rows<Summary>(sql, [[...new Set(untrusted.map((row) => row.case))]]);
  const numbers = new Map(summaries.map(({ case_id, case_number }) => [case_id, case_number]));
  return {
    known,
    told: { untrusted: untrusted.map((row) => ({ ...row, caseNumber: numbers.get(row.case) ?? null })) },
    looked: summaries.map(({ case_id: id, named: seal }) => ({ id, seal })),
  };
}

/** An instant of a row. */
export const instantIn = <At extends Date | null>(at: At) =>
  (at?.toISOString() ?? null) as At extends null ? null : Instant;
