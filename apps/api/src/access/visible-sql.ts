import { principalOf } from '../auth/caller.js';
import type { Rights } from './rights.js';

/**
 * The condition under which a row of a case is shown, for a table with alias `r` that has `case_id`. The same rule as
 * `maySee`, over the rows that move with the log. Few cases are sealed: whether one is costs a look at their own index. It is
 * one condition, since of two PostgreSQL would expect few rows, and look for each by itself in the other tables.
 *
 * @param first number of the first of its five parameters, which `visibleValues` gives
 */
export function visibleSql(first: number): string {
  const [all, principal, units, officer, posts] = [0, 1, 2, 3, 4].map((offset) => `$${first + offset}`);
  return `(CASE WHEN ${all}::integer > 0 OR EXISTS (
    SELECT FROM work.cases c WHERE c.case_id = r.case_id
       AND (c.opened_by = ${principal} OR c.unit = ANY (${units}::text[]) OR c.handlers @> ARRAY[${officer}::text]
            OR c.named @> ARRAY[${officer}::text]
            OR EXISTS (SELECT FROM work.tasks t WHERE t.case_id = c.case_id
                          AND (t.posts && ${posts}::text[] OR ${officer}::text = ANY (t.eligible) OR ${officer}::text IN (t.done_by, t.claimed_by, t.assigned_to)))))
    THEN NOT ${sealedFromSql('r.case_id', { principal, officer, all: `${all}::integer > 1` })} ELSE false END)`;
}

/** The first says how far he sees: 0 what concerns him, 1 all but what is sealed from him, 2 everything. */
export const visibleValues = (rights: Rights): readonly unknown[] => {
  const { caller, seesAll, seesSealed, units, officer, posts } = rights;
  return [seesSealed ? 2 : seesAll ? 1 : 0, principalOf(caller), units, officer, posts];
};

/**
 * The condition under which a case is sealed from a reader.
 *
 * @param caseId the expression of its id. `principal` and `officer` are parameters: who he is in one word, his id when he is an
 *   officer; `all` the condition that sealed cases exist for him all the same
 */
export function sealedFromSql(
  caseId: string,
  { principal, officer, all }: Readonly<Record<'principal' | 'officer' | 'all', string | undefined>>,
): string {
  return `(NOT (${all}) AND EXISTS (
    SELECT FROM work.cases s WHERE s.named IS NOT NULL AND s.case_id = ${caseId}
       AND NOT (CASE WHEN ${officer}::text IS NULL THEN s.opened_by = ${principal} ELSE s.named @> ARRAY[${officer}::text] END)))`;
}
