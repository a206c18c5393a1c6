import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { CaseId, PartyId, UnitId } from '#libs/kernel';
import { CaseCommands, type LoadedCase } from '#libs/case-commands';
import { dutyRule } from '#libs/procedures/interpreter';
import { Access } from '../access/access.js';
import { visibleSql, visibleValues } from '../access/visible-sql.js';
import type { Caller } from '../auth/caller.js';
import { casesOfRows, instantIn, type UntrustedRow } from '../cases/cases-of-rows.js';
import { Database } from '../engine/database.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { id, paging } from '../schemas/basics.js';

export const dutyQuery = z.strictObject({
  case: id<CaseId>().optional(),
  status: z.enum(['open', 'discharged', 'cancelled']).optional(),
  unit: id<UnitId>().optional(),
  ...paging,
});
export type DutyQuery = z.infer<typeof dutyQuery>;

type Row = Readonly<{
  duty_id: string;
  case_id: CaseId;
  duty: string;
  subject: PartyId | null;
  unit: string;
  status: string;
  due_at: Date;
}>;

const sql = `
  SELECT duty_id, case_id, duty, subject, unit, status, due_at FROM work.duties r
   WHERE ($1::text IS NULL OR case_id = $1) AND ($2::text IS NULL OR status = $2) AND ($3::text IS NULL OR unit = $3)
     AND ($4::timestamptz IS NULL OR (due_at, duty_id) > ($4, $5))
     AND ${visibleSql(6)}
   ORDER BY due_at, duty_id
   LIMIT $11`;

/** What is owed in the cases that a caller may see, soonest due first. */
@Injectable()
export class Owed {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    private readonly database: Database,
  ) {}

  async find(caller: Caller, query: DutyQuery) {
    const rights = await this.access.rightsOf(caller);
    const after = positionOf('duties', query.cursor, ['timestamptz', 'text']) ?? [null, null];
    const rows = await this.database.rows<Row>(sql, [
      query.case ?? null,
      query.status ?? null,
      query.unit ?? null,
      ...after,
      ...visibleValues(rights),
      query.limit + 1,
    ]);
    const page = pageOf(rows, query.limit, (last) =>
      cursorOf('duties', [last.due_at.toISOString(), last.duty_id]),
    );
    const { known, told } = await casesOfRows(this.cases, this.database, page.items, rowAlone);
    const items = page.items.flatMap((row) => dutyIn(known.get(row.case_id), row) ?? []);
    return { items, nextCursor: page.nextCursor, ...told };
  }
}

function dutyIn(loaded: LoadedCase | undefined, { case_id, duty_id }: Row) {
  if (!loaded) return null;
  const duty = Object.values(loaded.file.duties).find(({ id: known }) => known === duty_id);
  if (!duty) return null;
  const { caseNumber, unit } = loaded.file;
  const { name } = dutyRule(loaded.published.definition, duty.duty);
  return { ...duty, name, case: case_id, caseNumber, unit };
}

const rowAlone = ({ case_id, unit, duty_id, duty, subject, due_at, status }: Row): UntrustedRow => ({
  case: case_id,
  unit,
  id: duty_id,
  kind: duty,
  subject,
  dueAt: instantIn(due_at),
  status,
});
