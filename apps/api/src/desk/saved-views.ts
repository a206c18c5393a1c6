import { Inject, Injectable } from '@nestjs/common';
import type { LogClock } from '#libs/event-log';
import type { OfficerId, UnitId } from '#libs/kernel';
import type { Rights } from '../access/rights.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { WorkDatabase } from '../engine/work-database.js';
import { Problem } from '../problems/problem.js';
import type { ViewBody } from '../schemas/desk-bodies.js';

type Row = Readonly<{
  owner: OfficerId;
  view_id: string;
  name: string;
  list: string;
  filter: Readonly<Record<string, unknown>>;
  unit: UnitId | null;
  saved_at: Date;
}>;

/** Filters that an officer keeps, for himself or for everyone of a unit of his. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly work: WorkDatabase,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** His own and those shared with his units, by name. */
  async seenBy(officer: OfficerId, units: readonly UnitId[]) {
    const rows = await this.work.rows<Row>(
      `SELECT * FROM work.views WHERE owner = $1 OR unit = ANY ($2::text[]) ORDER BY name, owner, view_id LIMIT 500`,
      [officer, units],
    );
    return rows.map((row) => viewOf(row, officer));
  }

  /** @throws Problem forbidden for a unit that is not one of his */
  async save({ units }: Pick<Rights, 'units'>, officer: OfficerId, id: string, body: ViewBody) {
    const { name, list, filter, unit = null } = body;
    if (unit !== null && !units.includes(unit))
      throw new Problem('forbidden', { needs: `a post in ${unit}` });
    const [row] = await this.work.rows<Row>(
      `INSERT INTO work.views (owner, view_id, name, list, filter, unit, saved_at)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7)
       ON CONFLICT ON CONSTRAINT views_pkey DO UPDATE SET (name, list, filter, unit, saved_at) =
         (EXCLUDED.name, EXCLUDED.list, EXCLUDED.filter, EXCLUDED.unit, EXCLUDED.saved_at)
       RETURNING *`,
      [officer, id, name, list, JSON.stringify(filter), unit, this.clock.now()],
    );
    if (!row) throw new Problem('internal-error');
    return viewOf(row, officer);
  }

  async forget(officer: OfficerId, id: string): Promise<void> {
    await this.work.rows('DELETE FROM work.views WHERE owner = $1 AND view_id = $2', [officer, id]);
  }
}

const viewOf = ({ owner, view_id: id, name, list, filter, unit, saved_at: at }: Row, reader: OfficerId) => ({
  id,
  owner,
  mine: owner === reader,
  name,
  list,
  filter,
  unit,
  savedAt: at.toISOString(),
});
