import { Injectable } from '@nestjs/common';
import type { OfficerId, OpenedId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { Roster } from '../access/roster.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { Database } from '../engine/database.js';
import { Problem } from '../problems/problem.js';

/** One task of several: done, or refused with this code. */
export type TaskOutcome = Readonly<{ task: OpenedId; done: boolean; refused: string | null }>;

/**
 * Open tasks that are an officer's: for himself, or at a post of which he is the only holder. None sealed from who asks.
 * With them those that the same request has given away already, so that it gets their answers again.
 */
const inboxSql = `SELECT task_id FROM work.tasks
  WHERE (status = 'open' AND ($1 IN (claimed_by, assigned_to) OR post = ANY ($2::text[]))
         AND (named IS NULL OR named @> ARRAY[$3::text]))
     OR task_id = ANY ($4::text[])
  ORDER BY due_at, task_id`;

/** What was done under the keys that a request gave its tasks. */
const doneSql = `SELECT substr(key, length($2) + 2) AS task, 'sha256:' || encode(digest, 'hex') AS digest
  FROM log.requests WHERE principal = $1 AND starts_with(key, $2 || '/')`;

/** Gives many tasks away, each by a commit of its own: what one case refuses keeps no other from going. */
@Injectable()
export class Reassigning {
  constructor(
    private readonly access: Access,
    private readonly roster: Roster,
    private readonly desk: CaseDesk,
    private readonly database: Database,
  ) {}

  /** The whole inbox of an officer who leaves. @throws Problem unknown-officer, forbidden, idempotency-key-reused */
  async inbox(
    asked: Asked,
    { from, to, reason }: Readonly<{ from: OfficerId; to: OfficerId; reason: string | undefined }>,
  ): Promise<readonly TaskOutcome[]> {
    const asking = await this.#officers(asked, [from, to]);
    const alone = [...(await this.roster.posts()).entries()]
      .filter(([, { holders }]) => holders.some(({ officer }) => officer === from))
      .filter(([, { holders }]) => !holders.some(({ officer, to: end }) => officer !== from && end === null))
      .map(([post]) => post);
    const done = await this.#done(asked);
    const rows = await this.database.rows<{ task_id: OpenedId }>(inboxSql, [from, alone, asking, done]);
    const tasks = rows.map(({ task_id }) => task_id);
    return this.#each(asked, tasks, (each, task) =>
      this.desk.managing(each, task, 'unknown-task', (_, sealing) => ({
        type: 'ReassignTask',
        data: { task, to, reason: sealing.optional(reason) },
      })),
    );
  }

  /** Each goes back to whose it was. @throws Problem idempotency-key-reused */
  async reverse(
    asked: Asked,
    tasks: readonly OpenedId[],
    reason: string | undefined,
  ): Promise<readonly TaskOutcome[]> {
    await this.#done(asked);
    return this.#each(asked, tasks, (each, task) =>
      this.desk.managing(each, task, 'unknown-task', (_, sealing) => ({
        type: 'ReverseReassignment',
        data: { task, reason: sealing.optional(reason) },
      })),
    );
  }

  /** The tasks that this very request has given away before. @throws Problem idempotency-key-reused by another one */
  async #done({ idempotency }: Asked): Promise<readonly string[]> {
    if (!idempotency) return [];
    const { principal, key, digest } = idempotency;
    const done = await this.database.rows<{ task: string; digest: string }>(doneSql, [principal, key]);
    if (done.some((each) => each.digest !== digest)) throw new Problem('idempotency-key-reused');
    return done.map(({ task }) => task);
  }

  async #officers({ caller }: Asked, named: readonly OfficerId[]): Promise<OfficerId> {
    const rights = await this.access.rightsOf(caller);
    if (rights.officer === null) throw new Problem('forbidden', { needs: 'officer' });
    const officers = await this.roster.officers();
    const unknown = named.find((officer) => !officers.has(officer));
    if (unknown !== undefined) throw new Problem('unknown-officer', { officer: unknown });
    return rights.officer;
  }

  async #each(
    { caller, idempotency }: Asked,
    tasks: readonly OpenedId[],
    give: (asked: Asked, task: OpenedId) => Promise<unknown>,
  ): Promise<readonly TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) {
      const own = idempotency && { ...idempotency, key: `${idempotency.key}/${task}` };
      try {
        await give({ caller, idempotency: own }, task);
        outcomes.push({ task, done: true, refused: null });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        outcomes.push({ task, done: false, refused: error.code });
      }
    }
    return outcomes;
  }
}
