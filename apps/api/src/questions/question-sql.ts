import type { Question, QuestionKind } from '../schemas/question-bodies.js';
import { visibleSql } from '../access/visible-sql.js';

/**
 * A question as SQL. Its rows have a `key`, and are those that were known before a leaf of the log, so that the same
 * question can be answered as of then and as of now.
 */
export type QuestionSql = Readonly<{
  /** @param upTo number of the parameter that holds the leaf */
  rows: (upTo: number) => string;
  /** Values of its parameters from `$6` on; the five before are those of `visibleValues`. */
  values: readonly unknown[];
  /** What a list is sorted by, most telling first; the key comes last and makes it unambiguous. */
  order: readonly Readonly<{ by: string; type: 'bigint' | 'text'; descending: boolean }>[];
  /** Whether an answer that has this key already has become another. */
  told: readonly string[];
}>;

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ended = (upTo: number) => `CASE WHEN r.ended_leaf < $${upTo} THEN r.ended_as END`;
const again = (upTo: number) => `CASE WHEN r.again_leaf <= $${upTo} THEN r.decided_again ELSE 'waiting' END`;

/** `$6` to `$9`; what every question may be narrowed by. */
const within = `($6::timestamptz IS NULL OR r.signed_at >= $6) AND ($7::timestamptz IS NULL OR r.signed_at < $7)
  AND ($8::text IS NULL OR r.unit = $8) AND ($9::text IS NULL OR r.link = $9)`;

const known = (upTo: number) =>
  `FROM work.signatures r WHERE r.leaf < $${upTo} AND ${within} AND ${visibleSql(1)}`;

const signature = (upTo: number) => `r.signature_id AS key, r.case_id AS "case",
  (SELECT c.case_number FROM work.cases c WHERE c.case_id = r.case_id) AS "caseNumber",
  r.version, r.task_id AS task, r.request_id AS request, r.unit, r.link, r.step, r.kind, r.round, r.handler, r.officer,
  r.post, r.capacity, r.principal, r.decision, ${iso('r.opened_at')} AS "openedAt",
  ${iso('r.first_read_at')} AS "firstReadAt", ${iso('r.signed_at')} AS "signedAt", r.reading_ms AS "readingMs",
  r.materials, r.pages, r.pages_shown AS "pagesShown", ${ended(upTo)} AS ended, ${again(upTo)} AS again,
  coalesce(r.reading_ms, -1) AS "readingSort"`;

const counted = `count(*) AS signed, count(DISTINCT r.case_id) AS cases,
  count(*) FILTER (WHERE r.decision = 'approve') AS approved,
  count(*) FILTER (WHERE r.decision IN ('return', 'refuse')) AS "turnedBack",
  round(percentile_cont(0.5) WITHIN GROUP (ORDER BY r.reading_ms))::bigint AS "medianReadingMs",
  min(r.reading_ms) AS "shortestReadingMs", ${iso('min(r.signed_at)')} AS "firstAt", ${iso('max(r.signed_at)')} AS "lastAt"`;

/** A signature that was taken back was none. */
const standing = (upTo: number) => `(${ended(upTo)}) IS DISTINCT FROM 'withdrawn'`;

type Of<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>['parameters'];

const common = ({ from, until, unit, link }: Of<QuestionKind>) => [
  from ?? null,
  until ?? null,
  unit ?? null,
  link ?? null,
];

function readingTime(asked: Of<'reading-time'>): QuestionSql {
  const { officer, handler, withinSeconds, unseen, decision } = asked;
  return {
    rows: (upTo) => `SELECT ${signature(upTo)} ${known(upTo)}
      AND ($10::text IS NULL OR r.officer = $10) AND ($11::text IS NULL OR r.handler = $11)
      AND ($12::bigint IS NULL OR coalesce(r.reading_ms, -1) <= $12) AND ($13::boolean IS NULL OR r.pages_shown < r.pages)
      AND ($14::text IS NULL OR r.decision = $14)`,
    values: [
      ...common(asked),
      officer ?? null,
      handler ?? null,
      withinSeconds === undefined ? null : withinSeconds * 1_000,
      unseen === undefined ? null : true,
      decision ?? null,
    ],
    order: [{ by: 'readingSort', type: 'bigint', descending: false }],
    told: ['ended'],
  };
}

/** Shares are those of all that the approver signed, and of all that the handler had signed, within the same bounds. */
function pairs(asked: Of<'pairs'>): QuestionSql {
  const { officer, handler, steps, atLeast } = asked;
  return {
    rows: (upTo) => `SELECT * FROM (
      SELECT r.handler || ' ' || r.officer AS key, r.handler, r.officer, ${counted},
             (sum(count(*)) OVER (PARTITION BY r.officer))::bigint AS "ofOfficer",
             (sum(count(*)) OVER (PARTITION BY r.handler))::bigint AS "ofHandler"
        ${known(upTo)} AND ${standing(upTo)} AND ($13::boolean OR r.kind IN ('approve', 'collective'))
       GROUP BY r.handler, r.officer) pair
      WHERE ($10::text IS NULL OR officer = $10) AND ($11::text IS NULL OR handler = $11) AND signed >= $12::bigint`,
    values: [...common(asked), officer ?? null, handler ?? null, atLeast, steps === 'all'],
    order: [{ by: 'signed', type: 'bigint', descending: true }],
    told: ['signed', 'turnedBack'],
  };
}

function neverReturned(asked: Of<'never-returned'>): QuestionSql {
  const { officer, atLeast } = asked;
  return {
    rows: (upTo) => `SELECT * FROM (
      SELECT r.officer AS key, r.officer, count(DISTINCT r.handler) AS handlers, ${counted}
        ${known(upTo)} AND ${standing(upTo)} AND ($10::text IS NULL OR r.officer = $10)
       GROUP BY r.officer) one
      WHERE "turnedBack" = 0 AND signed >= $11::bigint`,
    values: [...common(asked), officer ?? null, atLeast],
    order: [{ by: 'signed', type: 'bigint', descending: true }],
    told: ['signed'],
  };
}

/**
 * Authority that was not the signer's own, or did not hold: decided again from the record it came out otherwise, it was
 * held void, or it was another's. What could not be put before the rules again is a ground of its own, never silence.
 */
function outsideAuthority(asked: Of<'outside-authority'>): QuestionSql {
  const { officer, handler, ground } = asked;
  return {
    rows: (upTo) => `SELECT * FROM (
      SELECT ${signature(upTo)}, array_remove(ARRAY[
               CASE WHEN ${again(upTo)} = 'different' THEN 'differs' END,
               CASE WHEN ${again(upTo)} = 'not-re-run' THEN 'not-re-run' END,
               CASE WHEN ${ended(upTo)} = 'void' THEN 'void' END,
               CASE WHEN r.capacity <> 'own' THEN r.capacity END], NULL) AS grounds
        ${known(upTo)} AND ($10::text IS NULL OR r.officer = $10) AND ($11::text IS NULL OR r.handler = $11)
         AND (r.capacity <> 'own' OR r.decided_again IN ('different', 'not-re-run') OR r.ended_as = 'void')) one
      WHERE cardinality(grounds) > 0 AND ($12::text IS NULL OR $12 = ANY (grounds))`,
    values: [...common(asked), officer ?? null, handler ?? null, ground ?? null],
    order: [{ by: 'signedAt', type: 'text', descending: true }],
    told: ['grounds', 'ended'],
  };
}

export function questionSql({ kind, parameters }: Question): QuestionSql {
  switch (kind) {
    case 'reading-time':
      return readingTime(parameters);
    case 'pairs':
      return pairs(parameters);
    case 'never-returned':
      return neverReturned(parameters);
    case 'outside-authority':
      return outsideAuthority(parameters);
  }
}
