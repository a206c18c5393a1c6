import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CaseCommands } from '#libs/case-commands';
import type { LogClock } from '#libs/event-log';
import type { CaseId, PartyId, UnitId } from '#libs/kernel';
import { Access } from '../access/access.js';
import type { Rights } from '../access/rights.js';
import { visibleSql, visibleValues } from '../access/visible-sql.js';
import type { Caller } from '../auth/caller.js';
import { CaseReading } from '../cases/case-reading.js';
import { casesOfRows, instantIn, type UntrustedRow } from '../cases/cases-of-rows.js';
import { Database } from '../engine/database.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { id, instant, paging } from '../schemas/basics.js';
import { heldView } from './custody-view.js';

export const custodyQuery = z.strictObject({
  case: id<CaseId>().optional(),
  unit: id<UnitId>().optional(),
  measure: id<string>().optional(),
  /** Ends before this instant. */
  endsBefore: instant.optional(),
  late: z.enum(['true', 'false']).optional(),
  ...paging,
});
export type CustodyQuery = z.infer<typeof custodyQuery>;

type Row = Readonly<{
  case_id: CaseId;
  subject: PartyId;
  unit: string;
  measure: string | null;
  ends: Date | number;
}>;

/** A person whom nothing ends the custody of by itself comes last: `infinity`. */
const sql = `
  SELECT case_id, subject, unit, measure, coalesce(ends_at, 'infinity') AS ends FROM work.custody r
   WHERE held
     AND ($1::text IS NULL OR case_id = $1) AND ($2::text IS NULL OR unit = $2) AND ($3::text IS NULL OR measure = $3)
     AND ($4::timestamptz IS NULL OR ends_at < $4)
     AND ($5::text IS NULL OR (ends_at IS NOT NULL AND ends_at <= $6) = ($5 = 'true'))
     AND ($7::timestamptz IS NULL OR (coalesce(ends_at, 'infinity'), case_id, subject) > ($7, $8, $9))
     AND ${visibleSql(10)}
   ORDER BY coalesce(ends_at, 'infinity'), case_id, subject
   LIMIT $15`;

/** Everybody who is held, by the time left. */
@Injectable()
export class CustodyBoard {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    private readonly reading: CaseReading,
    private readonly database: Database,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  async find(caller: Caller, query: CustodyQuery) {
    const rights = await this.access.rightsOf(caller);
    const now = this.clock.now();
    const rows = await this.database.rows<Row>(sql, [
      query.case ?? null,
      query.unit ?? null,
      query.measure ?? null,
      query.endsBefore ?? null,
      query.late ?? null,
      now,
      ...(positionOf('custody', query.cursor, ['timestamptz', 'text', 'text']) ?? [null, null, null]),
      ...visibleValues(rights),
      query.limit + 1,
    ]);
    const page = pageOf(rows, query.limit, ({ ends, case_id, subject }) =>
      cursorOf('custody', [ends instanceof Date ? ends.toISOString() : 'infinity', case_id, subject]),
    );
    const { opened, told } = await this.#loaded(page.items, rights);
    const items = page.items.map(({ case_id, subject }) => {
      const found = opened.get(case_id);
      return found && heldView(found.file, subject, found.published.definition, { now, open: found.open });
    });
    return { items: items.flatMap((item) => item ?? []), nextCursor: page.nextCursor, ...told };
  }

  /** The cases of a page, each once: names are shown to whoever needs them, and who sees everything leaves a trace. */
  async #loaded(rows: readonly Row[], rights: Rights) {
    const { known, told, looked } = await casesOfRows(this.cases, this.database, rows, rowAlone);
    const seen = [...known.values()];
    await this.access.listed(rights, [...seen.map(({ file }) => file), ...looked]);
    const opened = await Promise.all(
      seen.map(async (each) => ({ ...each, open: await this.reading.openFor({ ...each, rights }) })),
    );
    return { opened: new Map(opened.map((each) => [each.file.id, each])), told };
  }
}

const rowAlone = ({ case_id, unit, subject, measure, ends }: Row): UntrustedRow => ({
  case: case_id,
  unit,
  id: subject,
  kind: measure,
  subject,
  dueAt: ends instanceof Date ? instantIn(ends) : null,
  status: 'held',
});
