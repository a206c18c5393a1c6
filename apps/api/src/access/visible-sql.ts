import { principalOf } from '../auth/caller.js';
import type { Rights } from './rights.js';

/**
 * The condition under which a row of a case is shown, for a table with alias `r` that has `case_id`. The same rule as
 * `maySee`, over the rows that move with the log.
 *
 * @param first number of the first of its five parameters, which `visibleValues` gives
 */
export function visibleSql(first: number): string {
  const [all, principal, units, officer, posts] = [0, 1, 2, 3, 4].map((offset) => `$${first + offset}`);
  return `(${all}::boolean OR EXISTS (
    SELECT FROM work.cases c WHERE c.case_id = r.case_id
       AND (c.opened_by = ${principal} OR c.unit = ANY (${units}::text[]) OR c.handlers @> ARRAY[${officer}::text]
            OR EXISTS (SELECT FROM work.tasks t WHERE t.case_id = c.case_id
                          AND (t.posts && ${posts}::text[] OR ${officer}::text = ANY (t.eligible) OR ${officer}::text IN (t.done_by, t.claimed_by, t.assigned_to))))))`;
}

export const visibleValues = ({ caller, seesAll, units, officer, posts }: Rights): readonly unknown[] => [
  seesAll,
  principalOf(caller),
  units,
  officer,
  posts,
];
