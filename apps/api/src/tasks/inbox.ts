import { Injectable } from '@nestjs/common';
import { CaseCommands } from '#libs/case-commands';
import type { CaseId, Instant, OfficerId, OpenedId, PostId } from '#libs/kernel';
import { linkRule, stepRule } from '#libs/procedures/interpreter';
import { Access } from '../access/access.js';
import type { Rights } from '../access/rights.js';
import type { Caller } from '../auth/caller.js';
import { Titles } from '../cases/titles.js';
import { Database } from '../engine/database.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';
import type { TaskQuery, TaskViewName } from './task-query.js';

type Row = Readonly<{
  task_id: OpenedId;
  case_id: CaseId;
  request_id: OpenedId;
  round: number;
  link: string;
  subject: string | null;
  step: string;
  kind: string;
  post: PostId;
  unit: string;
  opened_at: Date;
  due_at: Date;
  overdue: boolean;
  in_custody: boolean;
  custody_due_at: Date | null;
  status: string;
  claimed_by: OfficerId | null;
  assigned_to: OfficerId | null;
  done_at: Date | null;
}>;

/** Parameters of every condition: $1 the officer, $2 his posts, $3 his units. A handler never reviews his own case. */
const conditions: Readonly<Record<TaskViewName, string>> = {
  mine: `status = 'open' AND $1::text IN (claimed_by, assigned_to)`,
  available: `status = 'open' AND posts && $2::text[] AND coalesce(claimed_by, $1) = $1
              AND coalesce(assigned_to, $1) = $1 AND NOT handlers @> ARRAY[$1::text]`,
  unit: `status = 'open' AND unit = ANY ($3::text[])`,
  delegated: `status = 'open' AND posts && $2::text[] AND post <> ALL ($2::text[])`,
  done: `done_by = $1`,
};

/** Open tasks soonest due first; done ones latest first. */
const order = (view: TaskViewName) =>
  view === 'done' ? { by: 'done_at', way: 'DESC', after: '<' } : { by: 'due_at', way: 'ASC', after: '>' };

function pageSql(view: TaskViewName): string {
  const { by, way, after } = order(view);
  return `SELECT * FROM work.tasks
     WHERE ($1::text IS NOT NULL AND $2::text[] IS NOT NULL AND $3::text[] IS NOT NULL) AND (${conditions[view]})
       AND ($4::text IS NULL OR link = $4) AND ($5::text IS NULL OR unit = $5)
       AND ($6::timestamptz IS NULL OR (${by}, task_id) ${after} ($6, $7))
     ORDER BY ${by} ${way}, task_id ${way}
     LIMIT $8`;
}

const countsSql = `SELECT ${Object.entries(conditions)
  .map(([view, condition]) => `count(*) FILTER (WHERE ${condition})::integer AS ${view}`)
  .join(', ')} FROM work.tasks
  WHERE ($1::text IS NOT NULL AND $2::text[] IS NOT NULL AND $3::text[] IS NOT NULL)
    AND (status = 'open' OR done_by = $1)`;

/** An officer's tasks, from the rows that move with the log: what is acknowledged is here. */
@Injectable()
export class Inbox {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    private readonly titles: Titles,
    private readonly database: Database,
  ) {}

  /** @throws Problem forbidden for a client, which has no tasks */
  async find(caller: Caller, query: TaskQuery) {
    const rights = await this.access.rightsOf(caller);
    const { officer, posts, units } = rights;
    if (officer === null) throw new Problem('forbidden', { needs: 'officer' });
    const whose = [officer, posts, units];
    const list = `tasks/${query.view}`;
    const after = positionOf(list, query.cursor, 2) ?? [null, null];
    const values = [...whose, query.link ?? null, query.unit ?? null, ...after, query.limit + 1];
    const [rows, [counts]] = await Promise.all([
      this.database.rows<Row>(pageSql(query.view), values),
      this.database.rows<Record<TaskViewName, number>>(countsSql, whose),
    ]);
    const page = pageOf(rows, query.limit, (last) => {
      const at = query.view === 'done' ? (last.done_at ?? last.due_at) : last.due_at;
      return cursorOf(list, [at.toISOString(), last.task_id]);
    });
    const items = await Promise.all(page.items.map((row) => this.#item(row, rights)));
    return { items, nextCursor: page.nextCursor, counts };
  }

  async #item(row: Row, rights: Rights) {
    const [loaded, title] = await Promise.all([
      this.cases.recall(row.case_id),
      this.titles.of(row.case_id, rights),
    ]);
    return { ...taskItem(row), title, ...(loaded && namesOf(loaded, row)) };
  }
}

type Known = NonNullable<Awaited<ReturnType<CaseCommands['recall']>>>;

function namesOf({ file, published }: Known, { link, step }: Pick<Row, 'link' | 'step'>) {
  const rule = linkRule(published.definition, link);
  return { caseNumber: file.caseNumber, linkName: rule.name, stepName: stepRule(rule, step).name };
}

const instant = (at: Date | null) => (at?.toISOString() as Instant | undefined) ?? null;

const taskItem = (row: Row) => ({
  id: row.task_id,
  case: row.case_id,
  caseNumber: null as string | null,
  request: row.request_id,
  round: row.round,
  link: row.link,
  subject: row.subject,
  step: row.step,
  kind: row.kind,
  post: row.post,
  unit: row.unit,
  openedAt: instant(row.opened_at),
  dueAt: instant(row.due_at),
  overdue: row.overdue,
  inCustody: row.in_custody,
  custodyDueAt: instant(row.custody_due_at),
  status: row.status,
  claimedBy: row.claimed_by,
  assignedTo: row.assigned_to,
});
