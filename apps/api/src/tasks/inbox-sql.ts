import type { PlaceType } from '../http/cursor.js';
import { taskViews, type TaskQuery, type TaskViewName, type taskSorts } from './task-query.js';
import { urgencySql } from './urgency.js';

/** Whoever is eligible is named too; a colleague, or one who signed before, may not be. */
const notSealed = `(named IS NULL OR named @> ARRAY[$1::text])`;

/**
 * Parameters of every condition: $1 the officer, $2 the posts he holds, $3 his units. Who could sign is the eligibility
 * that moves with the log: it knows of delegations, suspensions, recusals, seals and earlier signatures.
 */
export const conditions: Readonly<Record<TaskViewName, string>> = {
  mine: `status = 'open' AND coalesce(assigned_to, claimed_by) = $1`,
  available: `status = 'open' AND eligible @> ARRAY[$1::text] AND NOT voted @> ARRAY[$1::text]
              AND (overdue OR coalesce(assigned_to, claimed_by, $1) = $1)`,
  unit: `status = 'open' AND unit = ANY ($3::text[]) AND ${notSealed}`,
  delegated: `status = 'open' AND eligible @> ARRAY[$1::text] AND NOT voted @> ARRAY[$1::text]
              AND (overdue OR coalesce(assigned_to, claimed_by, $1) = $1) AND NOT posts && $2::text[]`,
  // As the index has it: most tasks were never voted on.
  done: `(done_by = $1 OR (voted <> '{}' AND voted @> ARRAY[$1::text])) AND ${notSealed}`,
};

/** Every parameter has a type even where a condition does not use it. */
const typed = `($1::text IS NOT NULL AND $2::text[] IS NOT NULL AND $3::text[] IS NOT NULL)`;

type Key = Readonly<{ sql: string; type: PlaceType }>;
type Order = Readonly<{ keys: readonly Key[]; way: 'ASC' | 'DESC' }>;

const instantKey = (sql: string): Key => ({ sql, type: 'timestamptz' });
const idKey: Key = { sql: 'task_id', type: 'text' };

const orders: Readonly<Record<(typeof taskSorts)[number], Order>> = {
  custody: {
    keys: [{ sql: '(NOT in_custody)', type: 'boolean' }, instantKey('pressing_at'), idKey],
    way: 'ASC',
  },
  pressing: { keys: [instantKey('pressing_at'), idKey], way: 'ASC' },
  newest: { keys: [instantKey('opened_at'), idKey], way: 'DESC' },
  number: { keys: [{ sql: `coalesce(case_number, '')`, type: 'text' }, idKey], way: 'ASC' },
};
const latestDone: Order = { keys: [instantKey('coalesce(done_at, opened_at)'), idKey], way: 'DESC' };

/** In which order a list goes, and by which values a cursor says where it stands. */
export const orderOf = ({ view, sort }: Pick<TaskQuery, 'view' | 'sort'>): Order =>
  view === 'done' ? latestDone : orders[sort];

/** Instants as the database prints them: to the microsecond, which a cursor needs to stand between two rows. */
const positions = ({ keys }: Order) =>
  keys.map(({ sql, type }, nth) => `(${sql})::${type}::text AS key_${nth}`).join(', ');

/** Parameters after those of the conditions: $4 link, $5 unit, $6 handler, $7 held, $8 number, $9 now, $10 limit, then the cursor. */
export function pageSql(query: TaskQuery): string {
  const order = orderOf(query);
  const { keys, way } = order;
  const after = keys.map(({ type }, nth) => `$${11 + nth}::text::${type}`).join(', ');
  const beyond = `(${keys.map(({ sql }) => sql).join(', ')}) ${way === 'ASC' ? '>' : '<'} (${after})`;
  return `SELECT *, ${positions(order)} FROM work.tasks
     WHERE ${typed} AND (${conditions[query.view]})
       AND ($4::text IS NULL OR link = $4) AND ($5::text IS NULL OR unit = $5)
       AND ($6::text IS NULL OR handlers @> ARRAY[$6]) AND ($7::boolean IS NULL OR in_custody = $7)
       AND ($8::text IS NULL OR strpos(case_number, $8) > 0) AND $9::timestamptz IS NOT NULL
       ${query.urgency ? `AND ${urgencySql(query.urgency, '$9')}` : ''}
       AND ${query.cursor === undefined ? keys.map((_, nth) => `$${11 + nth}::text IS NULL`).join(' AND ') : beyond}
     ORDER BY ${keys.map(({ sql }) => `${sql} ${way}`).join(', ')}
     LIMIT $10`;
}

/** A view is counted so far: to count a hundred thousand rows exactly would take longer than to find the first fifty. */
export const countedMax = 1_000;
/** Delegated tasks are counted among so many of those that the officer could sign: no index knows them from the others. */
const lookedAtMax = 10_000;

const counted = (rows: string) => `(SELECT count(*)::integer FROM (${rows} LIMIT ${countedMax}) AS few)`;

const countOf = (view: TaskViewName): string =>
  view === 'delegated'
    ? counted(`SELECT FROM (SELECT posts FROM work.tasks WHERE ${conditions.available} LIMIT ${lookedAtMax}) AS signable
               WHERE NOT posts && $2::text[]`)
    : counted(`SELECT FROM work.tasks WHERE ${conditions[view]}`);

/** Each view by its own index, in one round trip. */
export const countsSql = `SELECT ${taskViews.map((view) => `${countOf(view)} AS ${view}`).join(', ')} WHERE ${typed}`;
