import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { CaseId, OfficerId, UnitId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { visibleSql, visibleValues } from '../access/visible-sql.js';
import type { Caller } from '../auth/caller.js';
import { Database } from '../engine/database.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { id, line, paging } from '../schemas/basics.js';
import { Titles } from './titles.js';

export const caseQuery = z.strictObject({
  unit: id<UnitId>().optional(),
  stage: id<string>().optional(),
  handler: id<OfficerId>().optional(),
  status: z.enum(['open', 'closed']).optional(),
  /** Is anybody held in it? */
  custody: z
    .enum(['true', 'false'])
    .transform((said) => said === 'true')
    .optional(),
  q: line.optional(),
  ...paging,
});
export type CaseQuery = z.infer<typeof caseQuery>;

type Row = Readonly<{
  case_id: CaseId;
  version: number;
  procedure: string;
  case_number: string | null;
  unit: string;
  handlers: readonly string[];
  stage: string | null;
  started_at: Date;
  changed_at: Date;
  closed_at: Date | null;
  in_custody: boolean;
  next_wake_at: Date | null;
  named: readonly OfficerId[] | null;
}>;

/** Newest first. A text search matches the case number: titles are encrypted and searched nowhere. */
const sql = `
  SELECT case_id, version, procedure, case_number, unit, handlers, stage, started_at, changed_at, closed_at,
         in_custody, next_wake_at, named
    FROM work.cases r
   WHERE ($1::text IS NULL OR unit = $1) AND ($2::text IS NULL OR stage = $2)
     AND ($3::text IS NULL OR handlers @> ARRAY[$3]) AND ($4::boolean IS NULL OR (closed_at IS NULL) = $4)
     AND ($5::text IS NULL OR strpos(case_number, $5) > 0) AND ($13::boolean IS NULL OR in_custody = $13)
     AND ($6::timestamptz IS NULL OR (started_at, case_id) < ($6, $7))
     AND ${visibleSql(8)}
   ORDER BY started_at DESC, case_id DESC
   LIMIT $14`;

/** Lists the cases a caller may see, from the rows that move with the log. */
@Injectable()
export class CaseSearch {
  constructor(
    private readonly access: Access,
    private readonly titles: Titles,
    private readonly database: Database,
  ) {}

  async find(caller: Caller, query: CaseQuery) {
    const rights = await this.access.rightsOf(caller);
    const after = positionOf('cases', query.cursor, ['timestamptz', 'text']);
    const rows = await this.database.rows<Row>(sql, [
      query.unit ?? null,
      query.stage ?? null,
      query.handler ?? null,
      query.status === undefined ? null : query.status === 'open',
      query.q ?? null,
      ...(after ?? [null, null]),
      ...visibleValues(rights),
      query.custody ?? null,
      query.limit + 1,
    ]);
    const page = pageOf(rows, query.limit, (last) =>
      cursorOf('cases', [last.started_at.toISOString(), last.case_id]),
    );
    const sealed = page.items.filter(({ named }) => named !== null);
    await this.access.listed(
      rights,
      sealed.map(({ case_id: id, named: seal }) => ({ id, seal })),
    );
    const items = await Promise.all(
      page.items.map(async (row) => ({ ...item(row), title: await this.titles.of(row.case_id, rights) })),
    );
    return { ...page, items };
  }
}

const item = (row: Row) => ({
  id: row.case_id,
  version: row.version,
  procedure: row.procedure,
  caseNumber: row.case_number,
  unit: row.unit,
  handlers: row.handlers,
  stage: row.stage,
  startedAt: row.started_at,
  changedAt: row.changed_at,
  closedAt: row.closed_at,
  inCustody: row.in_custody,
  nextWakeAt: row.next_wake_at,
  sealed: row.named !== null,
});
