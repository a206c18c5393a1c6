import { Injectable } from '@nestjs/common';
import type { OfficerId, OpenedId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { Roster } from '../access/roster.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { Database } from '../engine/database.js';
import { Problem } from '../problems/problem.js';

/** One task of several: done, or refused with this code. */
export type TaskOutcome = Readonly<{ task: OpenedId; done: boolean; refused: string | null }>;

/** Open tasks that are an officer's: for himself, or at a post of which he is the only holder. None sealed from who asks. */
const inboxSql = `SELECT task_id FROM work.tasks
  WHERE status = 'open' AND ($1 IN (claimed_by, assigned_to) OR post = ANY ($2::text[]))
    AND (named IS NULL OR named @> ARRAY[$3::text])
  ORDER BY due_at, task_id`;

/** Gives many tasks away, each by a commit of its own: what one case refuses keeps no other from going. */
@Injectable()
export class Reassigning {
  constructor(
    private readonly access: Access,
    private readonly roster: Roster,
    private readonly desk: CaseDesk,
    private readonly database: Database,
  ) {}

  /** The whole inbox of an officer who leaves. @throws Problem unknown-officer, forbidden */
  async inbox(
    asked: Asked,
    { from, to, reason }: Readonly<{ from: OfficerId; to: OfficerId; reason: string | undefined }>,
  ): Promise<readonly TaskOutcome[]> {
    const asking = await this.#officers(asked, [from, to]);
    const alone = [...(await this.roster.posts()).entries()]
      .filter(([, { holders }]) => holders.some(({ officer }) => officer === from))
      .filter(([, { holders }]) => !holders.some(({ officer, to: end }) => officer !== from && end === null))
      .map(([post]) => post);
    const rows = await this.database.rows<{ task_id: OpenedId }>(inboxSql, [from, alone, asking]);
    const tasks = rows.map(({ task_id }) => task_id);
    return this.#each(asked, tasks, (each, task) =>
      this.desk.managing(each, task, 'unknown-task', (_, sealing) => ({
        type: 'ReassignTask',
        data: { task, to, reason: sealing.optional(reason) },
      })),
    );
  }

  /** Each goes back to whose it was. */
  reverse(
    asked: Asked,
    tasks: readonly OpenedId[],
    reason: string | undefined,
  ): Promise<readonly TaskOutcome[]> {
    return this.#each(asked, tasks, (each, task) =>
      this.desk.managing(each, task, 'unknown-task', (_, sealing) => ({
        type: 'ReverseReassignment',
        data: { task, reason: sealing.optional(reason) },
      })),
    );
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
