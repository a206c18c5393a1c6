import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CaseCommands, type LoadedCase } from '#libs/case-commands';
import type { CaseId, PartyId, UnitId } from '#libs/kernel';
import { clockRule } from '#libs/procedures/interpreter';
import { Access } from '../access/access.js';
import { visibleSql, visibleValues } from '../access/visible-sql.js';
import type { Caller } from '../auth/caller.js';
import { casesOfRows, instantIn, type UntrustedRow } from '../cases/cases-of-rows.js';
import { Database } from '../engine/database.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { id, instant, paging } from '../schemas/basics.js';

export const clockQuery = z.strictObject({
  case: id<CaseId>().optional(),
  unit: id<UnitId>().optional(),
  status: z.enum(['running', 'suspended', 'stopped', 'expired']).optional(),
  kind: id<string>().optional(),
  subject: id<PartyId>().optional(),
  dueBefore: instant.optional(),
  ...paging,
});
export type ClockQuery = z.infer<typeof clockQuery>;

type Row = Readonly<{
  clock_id: string;
  case_id: CaseId;
  clock: string;
  subject: PartyId | null;
  unit: string;
  status: string;
  due_at: Date;
}>;

const sql = `
  SELECT clock_id, case_id, clock, subject, unit, status, due_at FROM work.clocks r
   WHERE ($1::text IS NULL OR case_id = $1) AND ($2::text IS NULL OR unit = $2) AND ($3::text IS NULL OR status = $3)
     AND ($4::text IS NULL OR clock = $4) AND ($5::text IS NULL OR subject = $5)
     AND ($6::timestamptz IS NULL OR due_at < $6)
     AND ($7::timestamptz IS NULL OR (due_at, clock_id) > ($7, $8))
     AND ${visibleSql(9)}
   ORDER BY due_at, clock_id
   LIMIT $14`;

/** Statutory clocks of the cases that a caller may see, soonest due first. */
@Injectable()
export class RunningClocks {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    private readonly database: Database,
  ) {}

  async find(caller: Caller, query: ClockQuery) {
    const rights = await this.access.rightsOf(caller);
    const rows = await this.database.rows<Row>(sql, [
      query.case ?? null,
      query.unit ?? null,
      query.status ?? null,
      query.kind ?? null,
      query.subject ?? null,
      query.dueBefore ?? null,
      ...(positionOf('clocks', query.cursor, ['timestamptz', 'text']) ?? [null, null]),
      ...visibleValues(rights),
      query.limit + 1,
    ]);
    const page = pageOf(rows, query.limit, (last) =>
      cursorOf('clocks', [last.due_at.toISOString(), last.clock_id]),
    );
    const { known, told } = await casesOfRows(this.cases, this.database, page.items, rowAlone);
    const items = page.items.flatMap((row) => clockIn(known.get(row.case_id), row) ?? []);
    return { items, nextCursor: page.nextCursor, ...told };
  }
}

function clockIn(loaded: LoadedCase | undefined, { case_id, clock_id }: Row) {
  if (!loaded) return null;
  const clock = Object.values(loaded.file.clocks).find(({ id: known }) => known === clock_id);
  if (!clock) return null;
  const { caseNumber, unit } = loaded.file;
  const { name } = clockRule(loaded.published.definition, clock.clock);
  return { ...clock, name, case: case_id, caseNumber, unit };
}

const rowAlone = ({ case_id, unit, clock_id, clock, subject, due_at, status }: Row): UntrustedRow => ({
  case: case_id,
  unit,
  id: clock_id,
  kind: clock,
  subject,
  dueAt: instantIn(due_at),
  status,
});
