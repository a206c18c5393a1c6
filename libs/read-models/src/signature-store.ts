import type { ReadingEvent } from '#libs/directory';
import type { CaseEvent } from '#libs/case-file';
import { eventAt, eventsWhere } from '#libs/event-log';
import {
  caseOfOpened,
  streamOf,
  versionOfOpened,
  type Digest,
  type StoredEvent,
  type StreamName,
} from '#libs/kernel';
import type { Pool } from 'pg';
import type { Beside, Ended, SignatureRow } from './signature-row.js';

type Stored = Readonly<{ stream: StreamName; version: number; bytes: Buffer }>;
type Place = Readonly<{ stream: StreamName; version: number }>;
type SignedOff = StoredEvent<Extract<CaseEvent, { type: 'SignedOff' }>>;
type MaterialFiled = StoredEvent<Extract<CaseEvent, { type: 'MaterialFiled' }>>;

/** The name under which this projection keeps its place in the log. */
export const signatureSubscription = 'signatures';

/** What the re-run of a signature came to; see `decideAgain`. */
export type Verdict = 'same' | 'different' | 'not-re-run';

export type Waiting = Readonly<{ signatureId: string; stream: StreamName; version: number }>;

/** Given through a subquery, lists are planned once and not for each length anew. */
const eventsAt = {
  name: 'signatures-beside',
  text: `SELECT e.stream, e.version, e.bytes
           FROM unnest((SELECT $1::text[]), (SELECT $2::integer[])) AS w (stream, version)
          CROSS JOIN LATERAL ${eventAt('w')} e`,
};
const eventsOfEach = (further = '') => `
  SELECT e.stream, e.version, e.bytes
    FROM unnest((SELECT $1::text[])) AS w (stream)
   CROSS JOIN LATERAL ${eventsWhere(`h.stream = w.stream ${further}`)} e
   ORDER BY e.stream, e.version`;
const materialsOf = {
  name: 'signatures-materials',
  text: eventsOfEach("AND h.type = 'MaterialFiled'"),
};
const whole = {
  name: 'signatures-reading',
  text: eventsOfEach(),
};

const columns = [
  ['signature_id', 'text', 'signatureId'],
  ['leaf', 'bigint', 'leaf'],
  ['case_id', 'text', 'caseId'],
  ['version', 'integer', 'version'],
  ['unit', 'text', 'unit'],
  ['link', 'text', 'link'],
  ['step', 'text', 'step'],
  ['kind', 'text', 'kind'],
  ['request_id', 'text', 'requestId'],
  ['task_id', 'text', 'taskId'],
  ['round', 'integer', 'round'],
  ['handler', 'text', 'handler'],
  ['officer', 'text', 'officer'],
  ['post', 'text', 'post'],
  ['capacity', 'text', 'capacity'],
  ['principal', 'text', 'principal'],
  ['decision', 'text', 'decision'],
  ['opened_at', 'timestamptz', 'openedAt'],
  ['first_read_at', 'timestamptz', 'firstReadAt'],
  ['signed_at', 'timestamptz', 'signedAt'],
  ['reading_ms', 'bigint', 'readingMs'],
  ['materials', 'integer', 'materials'],
  ['pages', 'integer', 'pages'],
  ['pages_shown', 'integer', 'pagesShown'],
] as const satisfies readonly (readonly [string, string, keyof SignatureRow])[];

const names = columns.map(([name]) => name).join(', ');
/** A batch that comes again after a crash finds its rows there. */
const insert = {
  name: 'signatures-insert',
  text: `INSERT INTO work.signatures (${names})
    SELECT * FROM unnest(${columns.map(([, type], nth) => `(SELECT $${nth + 1}::${type}[])`).join(', ')})
    ON CONFLICT ON CONSTRAINT signatures_pkey DO NOTHING`,
};

const insertActs = {
  name: 'acts-insert',
  text: `INSERT INTO work.acts (stream, version, officer, recorded_at, type, capacity)
    SELECT * FROM unnest((SELECT $1::text[]), (SELECT $2::integer[]), (SELECT $3::text[]),
                         (SELECT $4::timestamptz[]), (SELECT $5::text[]), (SELECT $6::text[]))
    ON CONFLICT ON CONSTRAINT acts_pkey DO NOTHING`,
};

/** Rows of `work.signatures` and `work.acts`, and what of the log lies beside them. */
export class SignatureStore {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** @returns what lies beside each of these signatures, in their order */
  async beside(signed: readonly SignedOff[]): Promise<readonly Beside[]> {
    const cases = [...new Set(signed.map(({ stream }) => stream))];
    const readings = [...new Set(signed.map(({ data }) => streamOf.reading(data.task)))];
    const places = signed.flatMap(({ stream, data }) => [
      { stream, version: 1 },
      placeOf(data.task),
      placeOf(data.request),
    ]);
    const [events, materials, reading] = await Promise.all([
      this.#stored(eventsAt, [places.map(({ stream }) => stream), places.map(({ version }) => version)]),
      this.#stored(materialsOf, [cases]),
      this.#stored(whole, [readings]),
    ]);
    const at = new Map(events.map((row) => [`${row.stream}.${row.version}`, row]));
    const found = ({ stream, version }: Place): StoredEvent => {
      const row = at.get(`${stream}.${version}`);
      if (!row) throw new Error(`${stream} has no version ${version}`);
      return parsed(row);
    };
    return signed.map(({ stream, data }) => ({
      started: found({ stream, version: 1 }) as Beside['started'],
      task: found(placeOf(data.task)) as Beside['task'],
      requested: found(placeOf(data.request)) as Beside['requested'],
      reading: reading
        .filter((row) => row.stream === streamOf.reading(data.task))
        .map((row) => parsed(row) as StoredEvent<ReadingEvent>),
      pagesOf: pagesIn(materials.filter((row) => row.stream === stream)),
    }));
  }

  async insert(rows: readonly SignatureRow[]): Promise<void> {
    if (rows.length === 0) return;
    const values = columns.map(([, , property]) => rows.map((row) => row[property]));
    await this.pool.query({ ...insert, values });
  }

  /** Acts of officers. A batch that comes again after a crash finds them there. */
  async insertActs(acts: readonly StoredEvent[]): Promise<void> {
    if (acts.length === 0) return;
    const values = [
      acts.map(({ stream }) => stream),
      acts.map(({ version }) => version),
      acts.map(({ actor }) => (actor.kind === 'officer' ? actor.officer : '')),
      acts.map(({ recordedAt }) => recordedAt),
      acts.map(({ type }) => type),
      acts.map(({ capacity }) => capacity?.as ?? null),
    ];
    await this.pool.query({ ...insertActs, values });
  }

  /** @param leaf of the event that ended them */
  async end(ended: readonly Ended[], leaf: number): Promise<void> {
    if (ended.length === 0) return;
    await this.pool.query(
      `UPDATE work.signatures s SET ended_as = e.ended_as, ended_leaf = $3
         FROM unnest($1::text[], $2::text[]) AS e (signature_id, ended_as)
        WHERE s.signature_id = e.signature_id AND s.ended_as IS NULL`,
      [ended.map(({ signature }) => signature), ended.map(({ as }) => as), leaf],
    );
  }

  /** Signatures that have not been decided again yet, oldest first. */
  async waiting(limit: number): Promise<readonly Waiting[]> {
    const { rows } = await this.pool.query<{ signature_id: string; case_id: string; version: number }>(
      `SELECT signature_id, case_id, version FROM work.signatures
        WHERE decided_again = 'waiting' ORDER BY leaf LIMIT $1`,
      [limit],
    );
    return rows.map(({ signature_id: signatureId, case_id: caseId, version }) => ({
      signatureId,
      stream: `case/${caseId}` as StreamName,
      version,
    }));
  }

  /**
   * Known from the leaf on up to which the log has been followed, at the soonest from behind the signature itself: an answer
   * as of an earlier one does not know it.
   */
  async decidedAgain(signatureId: string, verdict: Verdict): Promise<void> {
    await this.pool.query(
      `UPDATE work.signatures SET decided_again = $2,
              again_leaf = greatest(leaf + 1, (SELECT next_leaf FROM work.checkpoints WHERE name = $3))
        WHERE signature_id = $1`,
      [signatureId, verdict, signatureSubscription],
    );
  }

  async #stored(
    statement: Readonly<{ name: string; text: string }>,
    values: readonly unknown[],
  ): Promise<readonly Stored[]> {
    const { rows } = await this.pool.query<Stored>({ ...statement, values: [...values] });
    return rows;
  }
}

const parsed = ({ bytes }: Stored): StoredEvent => JSON.parse(bytes.toString('utf8')) as StoredEvent;

/** Where the event stands that opened something. */
const placeOf = (id: SignedOff['data']['task']): Place => ({
  stream: streamOf.case(caseOfOpened(id)),
  version: versionOfOpened(id),
});

const pagesIn = (rows: readonly Stored[]): ReadonlyMap<Digest, number | null> =>
  new Map(
    rows.map((row) => {
      const { data } = parsed(row) as MaterialFiled;
      return [data.material, data.pages];
    }),
  );
