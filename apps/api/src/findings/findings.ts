import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CaseCommands } from '#libs/case-commands';
import type { CaseId, OfficerId, OpenedId, UnitId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { visibleSql, visibleValues } from '../access/visible-sql.js';
import type { Caller } from '../auth/caller.js';
import { CaseReading } from '../cases/case-reading.js';
import { casesOfRows, instantIn, type UntrustedRow } from '../cases/cases-of-rows.js';
import { Database } from '../engine/database.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';
import { id, paging } from '../schemas/basics.js';
import { findingView } from './finding-view.js';

/** `mine`: those that the caller, or a post of his, must mend. `unsettled`: open or answered and not looked at again. */
export const findingQuery = z.strictObject({
  case: id<CaseId>().optional(),
  status: z.enum(['open', 'answered', 'closed', 'unsettled']).optional(),
  unit: id<UnitId>().optional(),
  raisedBy: id<OfficerId>().optional(),
  view: z.enum(['all', 'mine']).default('all'),
  ...paging,
});
export type FindingQuery = z.infer<typeof findingQuery>;

type Row = Readonly<{
  finding_id: OpenedId;
  case_id: CaseId;
  unit: string;
  status: string;
  due_at: Date | null;
  raised_at: Date;
}>;

const sql = `
  SELECT finding_id, case_id, unit, status, due_at, raised_at FROM work.findings r
   WHERE ($1::text IS NULL OR case_id = $1) AND ($2::text[] IS NULL OR status = ANY ($2)) AND ($3::text IS NULL OR unit = $3)
     AND ($4::text IS NULL OR raised_by = $4) AND ($5::text[] IS NULL OR menders && $5)
     AND ($6::timestamptz IS NULL OR (raised_at, finding_id) < ($6, $7))
     AND ${visibleSql(8)}
   ORDER BY raised_at DESC, finding_id DESC
   LIMIT $13`;

const statuses = ({ status }: FindingQuery) =>
  status === 'unsettled' ? ['open', 'answered'] : status ? [status] : null;

/** Findings of the cases that a caller may see, latest first. */
@Injectable()
export class Findings {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    private readonly reading: CaseReading,
    private readonly database: Database,
  ) {}

  async find(caller: Caller, query: FindingQuery) {
    const rights = await this.access.rightsOf(caller);
    const after = positionOf('findings', query.cursor, ['timestamptz', 'text']) ?? [null, null];
    const rows = await this.database.rows<Row>(sql, [
      query.case ?? null,
      statuses(query),
      query.unit ?? null,
      query.raisedBy ?? null,
      query.view === 'mine' ? [rights.officer, ...rights.posts].filter((mine) => mine !== null) : null,
      ...after,
      ...visibleValues(rights),
      query.limit + 1,
    ]);
    const page = pageOf(rows, query.limit, (last) =>
      cursorOf('findings', [last.raised_at.toISOString(), last.finding_id]),
    );
    const { known, told } = await casesOfRows(this.cases, this.database, page.items, rowAlone);
    const items = await Promise.all(
      page.items.map(async ({ case_id, finding_id }) => {
        const loaded = known.get(case_id);
        const finding = loaded?.file.findings[finding_id];
        if (!loaded || !finding) return [];
        const open = await this.reading.openFor({ ...loaded, rights });
        return [inCase(loaded.file, findingView(finding, loaded.file, open))];
      }),
    );
    return { items: items.flat(), nextCursor: page.nextCursor, ...told };
  }

  /** @throws Problem unknown-finding */
  async view(caller: Caller, asked: OpenedId) {
    const seen = await this.access.caseOf(caller, asked, 'unknown-finding');
    const finding = Object.values(seen.file.findings).find(({ id: known }) => known === asked);
    if (!finding) throw new Problem('unknown-finding', { finding: asked });
    return inCase(seen.file, findingView(finding, seen.file, await this.reading.openFor(seen)));
  }
}

const rowAlone = ({ case_id, unit, finding_id, due_at, status }: Row): UntrustedRow => ({
  case: case_id,
  unit,
  id: finding_id,
  kind: null,
  subject: null,
  dueAt: instantIn(due_at),
  status,
});

const inCase = <View extends object>(
  { id: caseId, caseNumber, unit }: Readonly<{ id: CaseId; caseNumber: string | null; unit: UnitId }>,
  view: View,
) => ({ ...view, case: caseId, caseNumber, unit });
