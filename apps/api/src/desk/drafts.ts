import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { keyOwnerOf, Together, type LogClock, type OpenLog } from '#libs/event-log';
import { caseOfOpened, streamOf, type Digest, type OfficerId, type OpenedId } from '#libs/kernel';
import { LOG_CLOCK, VAULT } from '../engine/tokens.js';
import { WorkDatabase } from '../engine/work-database.js';
import { Problem } from '../problems/problem.js';
import type { DraftContent } from '../schemas/desk-bodies.js';

type Row = Readonly<{ revision: number; digest: Digest; ciphertext: Buffer; saved_at: Date }>;

type Owned = Readonly<{ task: OpenedId; officer: OfficerId }>;

type KeptDraft = Readonly<{
  task: OpenedId;
  revision: number;
  savedAt: string;
  content: DraftContent;
}>;

/** Inserts revision 1; overwrites only the revision that the writer had seen, unless he names none. */
const save = `INSERT INTO work.drafts AS d (task_id, officer, revision, digest, ciphertext, saved_at)
  VALUES ($1, $2, 1, $3, $4, $5)
  ON CONFLICT ON CONSTRAINT drafts_pkey DO UPDATE
    SET (revision, digest, ciphertext, saved_at) = (d.revision + 1, EXCLUDED.digest, EXCLUDED.ciphertext, EXCLUDED.saved_at)
    WHERE $6::integer IS NULL OR d.revision = $6
  RETURNING revision`;

/** Asked for at once, of whomever: officers look at their tasks at the same moment. */
const those = `SELECT a.nth, d.revision, d.digest, d.ciphertext, d.saved_at
  FROM unnest((SELECT $1::text[]), (SELECT $2::text[])) WITH ORDINALITY AS a (task_id, officer, nth)
  CROSS JOIN LATERAL (
    SELECT * FROM work.drafts k WHERE k.task_id = a.task_id AND k.officer = a.officer OFFSET 0) d`;

/** Drafts of what was signed go together, so that a signature need not pay for a statement of its own. */
const gatherMs = 100;
const forgetSigned = `DELETE FROM work.drafts d USING unnest((SELECT $1::text[]), (SELECT $2::text[])) AS signed (task_id, officer)
  WHERE d.task_id = signed.task_id AND d.officer = signed.officer`;

/**
 * What an officer has written on a task and not signed. It outlives his session; it is nobody's but his, encrypted under
 * the key of the case, and no part of the log.
 */
@Injectable()
export class Drafts implements BeforeApplicationShutdown {
  /** Signed here, and not yet forgotten in the database. */
  readonly #signed = new Map<string, Owned>();
  #timer: NodeJS.Timeout | null = null;
  readonly #kept = new Together((asked: readonly Owned[]) => this.#those(asked));

  constructor(
    private readonly work: WorkDatabase,
    @Inject(VAULT) private readonly vault: OpenLog['vault'],
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** Null: he has none, or the key of the case was destroyed. */
  async of(task: OpenedId, officer: OfficerId): Promise<KeptDraft | null> {
    if (this.#signed.has(nameOf(task, officer))) return null;
    const row = await this.#kept.ask({ task, officer });
    if (!row) return null;
    const { revision, digest, ciphertext, saved_at: at } = row;
    const text = (await this.vault.open(ownerOf(task), 'case', digest, ciphertext))?.get(digest);
    if (text === undefined) return null;
    const content = JSON.parse(text) as DraftContent;
    return { task, revision, savedAt: at.toISOString(), content };
  }

  async #those(asked: readonly Owned[]): Promise<readonly (Row | null)[]> {
    const values = [asked.map(({ task }) => task), asked.map(({ officer }) => officer)];
    const rows = await this.work.rows<Row & Readonly<{ nth: string }>>(those, values, 'drafts-of');
    const found = new Map(rows.map((row) => [Number(row.nth), row]));
    return asked.map((_, index) => found.get(index + 1) ?? null);
  }

  /**
   * @param seen the revision that the writer had before him; undefined: whatever there is is overwritten
   * @throws Problem draft-changed when another window has saved since
   */
  async save(
    task: OpenedId,
    officer: OfficerId,
    content: DraftContent,
    seen: number | undefined,
  ): Promise<Readonly<{ task: OpenedId; revision: number; savedAt: string }>> {
    this.#signed.delete(nameOf(task, officer));
    const owner = ownerOf(task);
    const sealed = await this.vault.seal(owner, 'case', JSON.stringify(content));
    const ciphertext = await this.vault.encrypt(owner, 'case', [sealed]);
    const savedAt = this.clock.now();
    const values = [task, officer, sealed.digest, ciphertext, savedAt, seen ?? null];
    const [saved] = await this.work.rows<{ revision: number }>(save, values);
    if (!saved) throw new Problem('draft-changed', { task });
    return { task, revision: saved.revision, savedAt };
  }

  async forget(task: OpenedId, officer: OfficerId): Promise<void> {
    await this.work.rows('DELETE FROM work.drafts WHERE task_id = $1 AND officer = $2', [task, officer]);
  }

  /** What was written on the way to a signature is not needed any more, and whether it goes changes nothing. */
  forgetSoon(task: OpenedId, officer: OfficerId): void {
    this.#signed.set(nameOf(task, officer), { task, officer });
    this.#timer ??= setTimeout(() => void this.#flush(), gatherMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    await this.#flush();
  }

  async #flush(): Promise<void> {
    this.#timer = null;
    const signed = [...this.#signed];
    if (signed.length === 0) return;
    const drafts = signed.map(([, draft]) => draft);
    const values = [drafts.map(({ task }) => task), drafts.map(({ officer }) => officer)];
    await this.work.rows(forgetSigned, values, 'drafts-forget').catch(() => undefined);
    for (const [name, draft] of signed) if (this.#signed.get(name) === draft) this.#signed.delete(name);
  }
}

const nameOf = (task: OpenedId, officer: OfficerId) => `${task} ${officer}`;

const ownerOf = (task: OpenedId) => keyOwnerOf(streamOf.case(caseOfOpened(task)));
