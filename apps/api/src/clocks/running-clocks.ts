import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CaseCommands } from '#libs/case-commands';
import type { CaseId, PartyId, UnitId } from '#libs/kernel';
import { clockRule } from '#libs/procedures/interpreter';
import { Access } from '../access/access.js';
import { visibleSql, visibleValues } from '../access/visible-sql.js';
import type { Caller } from '../auth/caller.js';
import { Database } from '../engine/database.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { id, paging } from '../schemas/basics.js';

export const clockQuery = z.strictObject({
  case: id<CaseId>().optional(),
  unit: id<UnitId>().optional(),
  status: z.enum(['running', 'stopped', 'expired']).optional(),
  ...paging,
});
export type ClockQuery = z.infer<typeof clockQuery>;

export const custodyQuery = z.strictObject({ unit: id<UnitId>().optional(), ...paging });
export type CustodyQuery = z.infer<typeof custodyQuery>;

type Row = Readonly<{ clock_id: string; case_id: CaseId; subject: PartyId | null; due_at: Date }>;

const sql = `
  SELECT clock_id, case_id, subject, due_at FROM work.clocks r
   WHERE ($1::text IS NULL OR case_id = $1) AND ($2::text IS NULL OR unit = $2) AND ($3::text IS NULL OR status = $3)
     AND (NOT $4::boolean OR custody)
     AND ($5::timestamptz IS NULL OR (due_at, clock_id) > ($5, $6))
     AND ${visibleSql(7)}
   ORDER BY due_at, clock_id
   LIMIT $12`;

/** Statutory clocks of the cases that a caller may see, soonest due first. */
@Injectable()
export class RunningClocks {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    private readonly database: Database,
  ) {}

  async clocks(caller: Caller, query: ClockQuery) {
    const page = await this.#page(caller, query, false);
    const items = await Promise.all(page.items.map((row) => this.#clock(row)));
    return { items: items.flatMap((item) => item ?? []), nextCursor: page.nextCursor };
  }

  /** Who is held, since when, and the clock that ends it soonest. */
  async custody(caller: Caller, query: CustodyQuery) {
    const page = await this.#page(caller, { ...query, status: 'running' }, true);
    const items = await Promise.all(page.items.map((row) => this.#held(row)));
    return { items: items.flatMap((item) => item ?? []), nextCursor: page.nextCursor };
  }

  async #page(caller: Caller, query: ClockQuery, custody: boolean) {
    const rights = await this.access.rightsOf(caller);
    const list = custody ? 'custody' : 'clocks';
    const rows = await this.database.rows<Row>(sql, [
      query.case ?? null,
      query.unit ?? null,
      query.status ?? null,
      custody,
      ...(positionOf(list, query.cursor, 2) ?? [null, null]),
      ...visibleValues(rights),
      query.limit + 1,
    ]);
    return pageOf(rows, query.limit, (last) => cursorOf(list, [last.due_at.toISOString(), last.clock_id]));
  }

  async #clock({ case_id, clock_id }: Row) {
    const loaded = await this.cases.load(case_id);
    const clock = loaded && Object.values(loaded.file.clocks).find(({ id: known }) => known === clock_id);
    if (!clock) return null;
    const { caseNumber, unit } = loaded.file;
    return {
      ...clock,
      name: clockRule(loaded.published.definition, clock.clock).name,
      case: case_id,
      caseNumber,
      unit,
    };
  }

  async #held(row: Row) {
    const loaded = await this.cases.load(row.case_id);
    const subject = row.subject && loaded?.file.subjects[row.subject];
    const clock = await this.#clock(row);
    if (!subject?.measure || !clock) return null;
    const { case: caseId, caseNumber, unit, ...until } = clock;
    return {
      case: caseId,
      caseNumber,
      unit,
      subject: subject.id,
      measure: subject.measure.measure,
      since: subject.measure.since,
      clock: until,
    };
  }
}
