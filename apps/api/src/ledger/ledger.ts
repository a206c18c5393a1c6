import { Injectable } from '@nestjs/common';
import type { OfficerId, StoredEvent } from '#libs/kernel';
import { sealedFromSql } from '../access/visible-sql.js';
import { Access } from '../access/access.js';
import { principalOf, type Caller } from '../auth/caller.js';
import { Roster } from '../access/roster.js';
import { Database } from '../engine/database.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';

type Row = Readonly<{ stream: string; version: number; recorded_at: Date; bytes: Buffer }>;

/** What he did in a case that is sealed from who asks is not told. */
const sealed = sealedFromSql(`split_part(split_part(stream, '/', 2), '.', 1)`, {
  principal: '$7',
  officer: '$8',
  all: '$9::boolean',
});

/**
 * The canonical form puts the actor first, so his events begin with the same bytes: compared as bytes, in the order of
 * time, without reading JSON.
 */
const sql = `SELECT stream, version, recorded_at, bytes FROM log.events
  WHERE substring(bytes FROM 1 FOR $2) = $1 AND NOT (stream >= 'reads/' AND stream < 'reads0')
    AND NOT ((starts_with(stream, 'case/') OR starts_with(stream, 'reading/')) AND ${sealed})
    AND ($3::timestamptz IS NULL OR (recorded_at, stream, version) < ($3, $4, $5::integer))
  ORDER BY recorded_at DESC, stream DESC, version DESC LIMIT $6`;

/** What one officer did, from the events that name him as their actor; what he read is asked for by itself. */
@Injectable()
export class Ledger {
  constructor(
    private readonly access: Access,
    private readonly roster: Roster,
    private readonly database: Database,
  ) {}

  /** An officer sees his own; overseers see everyone's. @throws Problem forbidden, unknown-officer */
  async of(
    caller: Caller,
    officer: OfficerId,
    { limit, cursor }: Readonly<{ limit: number; cursor?: string | undefined }>,
  ) {
    const rights = await this.access.rightsOf(caller);
    if (rights.officer !== officer && !rights.listsActsOfAll) throw new Problem('forbidden');
    if (!(await this.roster.officers()).has(officer)) throw new Problem('unknown-officer', { officer });
    const beginning = Buffer.from(`{"actor":${JSON.stringify({ kind: 'officer', officer })},`);
    const after = positionOf('ledger', cursor, 3) ?? [null, null, null];
    const rows = await this.database.rows<Row>(sql, [
      beginning,
      beginning.length,
      ...after,
      limit + 1,
      principalOf(caller),
      rights.officer,
      rights.seesSealed,
    ]);
    const page = pageOf(rows, limit, (last) =>
      cursorOf('ledger', [last.recorded_at.toISOString(), last.stream, String(last.version)]),
    );
    return { ...page, items: page.items.map(actOf) };
  }
}

function actOf({ stream, version, bytes }: Row) {
  const { type, capacity, recordedAt, data } = JSON.parse(bytes.toString('utf8')) as StoredEvent;
  return { stream, version, type, recordedAt, capacity, data };
}
