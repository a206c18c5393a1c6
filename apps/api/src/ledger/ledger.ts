import { Injectable } from '@nestjs/common';
import { beyondMark, eventAt, withoutLeaf } from '#libs/event-log';
import type { OfficerId, StoredEvent } from '#libs/kernel';
import { sealedFromSql } from '../access/visible-sql.js';
import { Access } from '../access/access.js';
import { principalOf, type Caller } from '../auth/caller.js';
import { Roster } from '../access/roster.js';
import { Database } from '../engine/database.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { signatureSubscription } from '#libs/read-models';
import type { LedgerFilter } from './ledger-filter.js';
import { Problem } from '../problems/problem.js';

const pageLength = 500;

type Row = Readonly<{
  stream: string;
  version: number;
  recorded_at: Date;
  bytes: Buffer;
  case_number: string | null;
}>;

/** What he did in a case that is sealed from who asks is not told. */
const told = (stream: string) => `NOT ((starts_with(${stream}, 'case/') OR starts_with(${stream}, 'reading/'))
  AND ${sealedFromSql(`split_part(split_part(${stream}, '/', 2), '.', 1)`, {
    principal: '$13',
    officer: '$14',
    all: '$15::boolean',
  })})`;

/** Which acts, and where the list goes on: after an instant, a stream and a version. */
const wanted = (alias: string, capacity: string) => `($2::timestamptz IS NULL OR ${alias}.recorded_at >= $2)
  AND ($3::timestamptz IS NULL OR ${alias}.recorded_at < $3) AND ($4::text IS NULL OR ${alias}.type = $4)
  AND ($5::text IS NULL OR ${capacity} = $5) AND ${told(`${alias}.stream`)}
  AND ($6::timestamptz IS NULL OR (${alias}.recorded_at, ${alias}.stream, ${alias}.version) < ($6, $7, $8::integer))`;

/**
 * The canonical form puts the actor first, so his events begin with the same bytes: compared as bytes, without reading
 * JSON. It is how the last events are looked through, those that no row follows yet.
 */
const his = `substring(e.bytes FROM 1 FOR $11) = $10 AND NOT (e.stream >= 'reads/' AND e.stream < 'reads0')
  AND ${wanted('e', "convert_from(e.bytes, 'UTF8')::jsonb #>> '{capacity,as}'")}`;

const sql = `
  WITH found AS (
    (SELECT a.stream, a.version FROM work.acts a WHERE a.officer = $1 AND ${wanted('a', 'a.capacity')}
      ORDER BY a.recorded_at DESC, a.stream DESC, a.version DESC LIMIT $9)
    UNION
    SELECT e.stream, e.version FROM log.leaves l CROSS JOIN LATERAL ${eventAt('l')} e
     WHERE l.leaf_index >= coalesce((SELECT next_leaf FROM work.checkpoints WHERE name = $12), 0) AND ${his}
    UNION
    SELECT e.stream, e.version FROM log.events e
     WHERE ${beyondMark('e')} AND ${withoutLeaf('e')} AND ${his})
  SELECT e.stream, e.version, e.recorded_at, e.bytes, c.case_number FROM found f
   CROSS JOIN LATERAL ${eventAt('f')} e
    LEFT JOIN work.cases c ON e.stream LIKE 'case/%' AND c.case_id = substring(e.stream FROM 6)
   ORDER BY e.recorded_at DESC, e.stream DESC, e.version DESC LIMIT $9`;

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
    { limit, cursor, ...filter }: LedgerFilter & Readonly<{ limit: number; cursor?: string | undefined }>,
  ) {
    const rights = await this.access.rightsOf(caller);
    if (rights.officer !== officer && !rights.listsActsOfAll) throw new Problem('forbidden');
    if (!(await this.roster.officers()).has(officer)) throw new Problem('unknown-officer', { officer });
    const beginning = Buffer.from(`{"actor":${JSON.stringify({ kind: 'officer', officer })},`);
    const { from = null, until = null, type = null, capacity = null } = filter;
    const after = positionOf('ledger', cursor, ['timestamptz', 'text', 'integer']) ?? [null, null, null];
    const rows = await this.database.rows<Row>(sql, [
      officer,
      from,
      until,
      type,
      capacity,
      ...after,
      limit + 1,
      beginning,
      beginning.length,
      signatureSubscription,
      principalOf(caller),
      rights.officer,
      rights.seesSealed,
    ]);
    const page = pageOf(rows, limit, (last) =>
      cursorOf('ledger', [last.recorded_at.toISOString(), last.stream, String(last.version)]),
    );
    return { ...page, items: page.items.map(actOf) };
  }

  /** Every act there is, read page by page as it is taken. @throws as `of` */
  async *all(caller: Caller, officer: OfficerId, filter: LedgerFilter): AsyncGenerator<LedgerAct> {
    for (let cursor: string | undefined; ;) {
      const page = await this.of(caller, officer, { ...filter, limit: pageLength, cursor });
      yield* page.items;
      if (page.nextCursor === null) return;
      cursor = page.nextCursor;
    }
  }
}

export type LedgerAct = ReturnType<typeof actOf>;

function actOf({ stream, version, bytes, case_number: caseNumber }: Row) {
  const { type, capacity, recordedAt, data } = JSON.parse(bytes.toString('utf8')) as StoredEvent;
  return { stream, version, type, recordedAt, capacity, data, caseNumber };
}
