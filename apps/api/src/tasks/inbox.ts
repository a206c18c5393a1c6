import { Inject, Injectable } from '@nestjs/common';
import { CaseCommands } from '#libs/case-commands';
import type { LogClock } from '#libs/event-log';
import type { CaseId, Instant, OfficerId, OpenedId, PostId } from '#libs/kernel';
import { linkRule, stepRule } from '#libs/procedures/interpreter';
import { Access } from '../access/access.js';
import type { Rights } from '../access/rights.js';
import { Roster } from '../access/roster.js';
import type { Caller } from '../auth/caller.js';
import { instantIn, rowCase, type RowCase } from '../cases/cases-of-rows.js';
import { Titles } from '../cases/titles.js';
import { Database } from '../engine/database.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';
import { countsSql, orderOf, pageSql } from './inbox-sql.js';
import type { TaskQuery, TaskViewName } from './task-query.js';
import { Unread } from './unread.js';
import { urgencyOf } from './urgency.js';

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
  handlers: readonly OfficerId[];
  case_number: string | null;
  opened_at: Date;
  due_at: Date;
  overdue: boolean;
  in_custody: boolean;
  custody_due_at: Date | null;
  pressing_at: Date;
  voted: readonly OfficerId[];
  status: string;
  claimed_by: OfficerId | null;
  assigned_to: OfficerId | null;
  done_at: Date | null;
  named: readonly OfficerId[] | null;
}> &
  Readonly<Record<`key_${number}`, string>>;

/** An officer's tasks, from the rows that move with the log: what is acknowledged is here. */
@Injectable()
export class Inbox {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    private readonly titles: Titles,
    private readonly roster: Roster,
    private readonly unread: Unread,
    private readonly database: Database,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** @throws Problem forbidden for a client, which has no tasks; invalid-cursor */
  async find(caller: Caller, query: TaskQuery) {
    const rights = await this.access.rightsOf(caller);
    const { officer, posts, units } = rights;
    if (officer === null) throw new Problem('forbidden', { needs: 'officer' });
    const whose = [officer, posts, units];
    const { keys } = orderOf(query);
    const list = `tasks/${query.view}/${query.view === 'done' ? 'done' : query.sort}`;
    const types = keys.map(({ type }) => type);
    const after = positionOf(list, query.cursor, types) ?? keys.map(() => null);
    const { link = null, unit = null, handler = null, custody = null, q = null, limit } = query;
    const now = this.clock.now();
    const values = [...whose, link, unit, handler, custody, q, now, limit + 1, ...after];
    const [rows, [counts]] = await Promise.all([
      this.database.rows<Row>(pageSql(query), values),
      this.database.rows<Record<TaskViewName, number>>(countsSql, whose),
    ]);
    const page = pageOf(rows, limit, (last) =>
      cursorOf(
        list,
        keys.map((_, nth) => last[`key_${nth}`] ?? ''),
      ),
    );
    return {
      items: await this.#items(page.items, rights, officer, now),
      nextCursor: page.nextCursor,
      counts,
    };
  }

  async #items(rows: readonly Row[], rights: Rights, officer: OfficerId, now: Instant) {
    const [loaded, titles, officers] = await Promise.all([
      Promise.all(rows.map(({ case_id }) => rowCase(this.cases.recall(case_id)))),
      Promise.all(rows.map(({ case_id }) => this.titles.of(case_id, rights))),
      this.roster.officers(),
    ]);
    const open = rows.flatMap((row, nth) => {
      const file = fileOf(loaded[nth]);
      const task = file?.tasks[row.task_id];
      return row.status === 'open' && file && task ? [{ file, task }] : [];
    });
    const unread = await this.unread.counts(open, officer);
    return rows.map((row, nth) => ({
      ...taskItem(row, Date.parse(now)),
      handlers: row.handlers.map((id) => ({ id, name: officers.get(id)?.officer?.name ?? null })),
      unread: unread.get(row.task_id) ?? null,
      ...(loaded[nth] === 'untrusted' ? untrusted : { title: titles[nth] ?? null }),
      ...namesOf(loaded[nth], row),
    }));
  }
}

/** A task of an untrusted case is still somebody's to know of, by its row alone. */
const untrusted = { title: null, untrusted: true } as const;

const fileOf = (known: RowCase | undefined) => (known && known !== 'untrusted' ? known.file : null);

function namesOf(known: RowCase | undefined, { link, step }: Pick<Row, 'link' | 'step'>) {
  if (!known || known === 'untrusted')
    return { linkName: { zh: link, en: link }, stepName: { zh: step, en: step } };
  const rule = linkRule(known.published.definition, link);
  return { linkName: rule.name, stepName: stepRule(rule, step).name };
}

function taskItem(row: Row, nowMs: number) {
  const pressingAt = row.pressing_at.toISOString();
  return {
    id: row.task_id,
    case: row.case_id,
    caseNumber: row.case_number,
    request: row.request_id,
    round: row.round,
    /** How often it has come back. */
    returns: row.round - 1,
    link: row.link,
    subject: row.subject,
    step: row.step,
    kind: row.kind,
    post: row.post,
    unit: row.unit,
    openedAt: instantIn(row.opened_at),
    dueAt: instantIn(row.due_at),
    overdue: row.overdue,
    inCustody: row.in_custody,
    custodyDueAt: instantIn(row.custody_due_at),
    pressingAt,
    urgency: urgencyOf({ pressingAt, inCustody: row.in_custody }, nowMs),
    voted: row.voted,
    status: row.status,
    claimedBy: row.claimed_by,
    assignedTo: row.assigned_to,
    doneAt: instantIn(row.done_at),
    sealed: row.named !== null,
  };
}
