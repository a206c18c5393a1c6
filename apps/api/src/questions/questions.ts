import { Inject, Injectable } from '@nestjs/common';
import type { LogClock } from '#libs/event-log';
import { signatureSubscription } from '#libs/read-models';
import type { Rights } from '../access/rights.js';
import { visibleValues } from '../access/visible-sql.js';
import { Database } from '../engine/database.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import type { Question } from '../schemas/question-bodies.js';
import { questionSql, type QuestionSql } from './question-sql.js';

/** A row as its question's schema has it, with what only sorting needs. */
type Found = Readonly<Record<string, unknown> & { key: string }>;
type Item = Readonly<{ item: Found }>;
export type Paging = Readonly<{ limit: number; cursor?: string | undefined }>;
/** How far the log was followed, and how long it was. */
export type Reach = Readonly<{ upTo: number; head: number; at: string }>;

/** That many or more. */
const totalMax = 100_000;
const changesMax = 200;

const reachSql = `SELECT coalesce((SELECT next_leaf FROM work.checkpoints WHERE name = $1), 0)::integer AS "upTo",
  (SELECT next_leaf FROM work.sequencer)::integer AS head`;

/** Questions across cases, answered from the rows that follow the log. Who may ask is not decided here. */
@Injectable()
export class Questions {
  constructor(
    private readonly database: Database,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  async reach(): Promise<Reach> {
    type Row = Readonly<{ upTo: number; head: number }>;
    const [row] = await this.database.rows<Row>(reachSql, [signatureSubscription]);
    const { upTo = 0, head = 0 } = row ?? {};
    return { upTo, head: Math.max(head, upTo), at: this.clock.now() };
  }

  /** One page. The pages of one answer are as of the same leaf: the cursor carries it. */
  async page(rights: Rights, question: Question, { limit, cursor }: Paging) {
    const sql = questionSql(question);
    const list = `question ${question.kind}`;
    const types = ['integer', ...sql.order.map(({ type }) => type), 'text'] as const;
    const position = positionOf(list, cursor, types);
    const reach = await this.reach();
    const upTo = position ? Number(position[0]) : reach.upTo;
    const [rows, total, waiting] = await Promise.all([
      this.#rows(rights, sql, upTo, position?.slice(1) ?? null, limit + 1),
      this.total(rights, question, upTo),
      this.#waiting(),
    ]);
    const page = pageOf(rows, limit, (last) => cursorOf(list, [String(upTo), ...placeOf(sql, last)]));
    return {
      reach: { ...reach, upTo },
      total,
      waiting,
      items: page.items.map(shown),
      nextCursor: page.nextCursor,
    };
  }

  /** Every row there is, read page by page as it is taken. @param upTo as of which leaf */
  async *all(rights: Rights, question: Question, upTo: number, pageLength = 1_000): AsyncGenerator<Found> {
    const sql = questionSql(question);
    for (let after: readonly string[] | null = null; ;) {
      const rows: readonly Found[] = await this.#rows(rights, sql, upTo, after, pageLength);
      yield* rows.map(shown);
      const last = rows.at(-1);
      if (!last || rows.length < pageLength) return;
      after = placeOf(sql, last);
    }
  }

  /** How many there are, up to 100 000. */
  async total(rights: Rights, question: Question, upTo: number): Promise<number> {
    const sql = questionSql(question);
    const leaf = sql.values.length + 6;
    const [row] = await this.database.rows<{ total: number }>(
      `SELECT count(*)::integer AS total FROM (SELECT FROM (${sql.rows(leaf)}) q LIMIT ${totalMax}) found`,
      [...visibleValues(rights), ...sql.values, upTo],
    );
    return row?.total ?? 0;
  }

  /** What is other between two leaves of the log, up to 200. */
  async changes(rights: Rights, question: Question, was: number, now: number) {
    const sql = questionSql(question);
    const [then, later] = [sql.values.length + 6, sql.values.length + 7];
    const other = sql.told.map((column) => `a."${column}" IS DISTINCT FROM b."${column}"`).join(' OR ');
    const rows = await this.database.rows<Readonly<{ was: Found | null; now: Found | null }>>(
      `SELECT row_to_json(a) AS was, row_to_json(b) AS now
         FROM (${sql.rows(then)}) a FULL JOIN (${sql.rows(later)}) b ON a.key = b.key
        WHERE a.key IS NULL OR b.key IS NULL OR ${other}
        ORDER BY coalesce(b.key, a.key) LIMIT ${changesMax + 1}`,
      [...visibleValues(rights), ...sql.values, was, now],
    );
    const items = rows.slice(0, changesMax).map((row) => ({
      key: (row.now ?? row.was)?.key ?? '',
      change: changeOf(row),
      was: row.was && shown(row.was),
      now: row.now && shown(row.now),
    }));
    return { items, more: rows.length > changesMax };
  }

  async #waiting(): Promise<number> {
    const [row] = await this.database.rows<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM
        (SELECT FROM work.signatures WHERE decided_again = 'waiting' LIMIT ${totalMax}) w`,
      [],
    );
    return row?.waiting ?? 0;
  }

  async #rows(
    rights: Rights,
    sql: QuestionSql,
    upTo: number,
    after: readonly string[] | null,
    limit: number,
  ): Promise<readonly Found[]> {
    const values = [...visibleValues(rights), ...sql.values, upTo, limit];
    const [leaf, most] = [values.length - 1, values.length];
    const order = sql.order.map(({ by, descending }) => `q."${by}"${descending ? ' DESC' : ''}`);
    const rows = await this.database.rows<Item>(
      `SELECT row_to_json(q) AS item FROM (${sql.rows(leaf)}) q
        WHERE ${after ? beyond(sql, values.length + 1) : 'true'}
        ORDER BY ${[...order, 'q.key'].join(', ')} LIMIT $${most}`,
      [...values, ...(after ?? [])],
    );
    return rows.map(({ item }) => item);
  }
}

/** What comes after a place, in a list sorted by one column and then by the key. @param first parameter of the place */
function beyond({ order }: QuestionSql, first: number): string {
  const key = `q.key > $${first + order.length}::text`;
  return order.reduceRight((rest, { by, type, descending }, nth) => {
    const value = `$${first + nth}::${type}`;
    return `(q."${by}" ${descending ? '<' : '>'} ${value} OR (q."${by}" = ${value} AND ${rest}))`;
  }, key);
}

const placeOf = ({ order }: QuestionSql, row: Found): readonly string[] => [
  ...order.map(({ by }) => String(row[by])),
  row.key,
];

function shown({ readingSort: _, ...row }: Found): Found {
  return row;
}

function changeOf({ was, now }: Readonly<{ was: unknown; now: unknown }>): 'added' | 'gone' | 'changed' {
  if (was === null) return 'added';
  return now === null ? 'gone' : 'changed';
}
