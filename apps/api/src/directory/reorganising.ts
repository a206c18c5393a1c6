import { Inject, Injectable } from '@nestjs/common';
import { holdersAt, standsAt, type DirectoryCommand, type PostState } from '#libs/directory';
import { earlierAnswer } from '#libs/case-commands';
import type { EventLog, LogClock } from '#libs/event-log';
import { postOf, type Instant, type PostId, type UnitId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { Roster } from '../access/roster.js';
import { acknowledgement, committed, type Acknowledgement } from '../commands/acknowledgement.js';
import type { Asked } from '../commands/case-desk.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';
import { Problem } from '../problems/problem.js';
import { DirectoryDesk } from './directory-desk.js';

/**
 * Changes of the bureau that are several changes of its streams, one after the other. Each is recorded by itself and
 * brought to the open tasks at once; a retry of the whole finds done what was done.
 */
@Injectable()
export class Reorganising {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
    private readonly access: Access,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** The holders go with their post: appointed there first, so that nothing waits for nobody in between. */
  async movePost(
    asked: Asked,
    { post, to, reason }: Readonly<{ post: PostId; to: PostId; reason: string | null }>,
  ) {
    await this.access.administrator(asked.caller);
    const earlier = await this.#earlier(asked);
    if (earlier) return earlier;
    const now = this.clock.now();
    const posts = await this.roster.posts();
    const [from, target] = [posts.get(post), posts.get(to)];
    if (!from) throw new Problem('unknown-post', { post });
    if (!target || !standsAt(target, now)) throw new Problem('unknown-post', { post: to });
    for (const { officer, as, to: end } of holdersAt(from, now)) {
      const data = { post: to, officer, as, from: now, to: end };
      await this.#unlessDone(asked, { type: 'AppointHolder', data }, 'already-holder');
    }
    return this.desk.run(asked, { type: 'MovePost', data: { post, to, at: this.clock.now(), reason } });
  }

  async merge(
    asked: Asked,
    { unit, into, reason }: Readonly<{ unit: UnitId; into: UnitId; reason: string | null }>,
  ) {
    await this.access.administrator(asked.caller);
    const earlier = await this.#earlier(asked);
    if (earlier) return earlier;
    const units = await this.roster.units();
    for (const named of [unit, into]) {
      if (!units.get(named)?.unit) throw new Problem('unknown-unit', { unit: named });
    }
    if (unit === into) throw new Problem('unit-cycle', { unit, parent: into });
    await this.#endPosts(asked, unit, reason, (role) => postOf(into, role));
    for (const [, { officer, retiredAt }] of await this.roster.officers()) {
      if (officer?.unit !== unit || retiredAt !== null) continue;
      await this.#unlessDone(asked, { type: 'MoveOfficer', data: { officer: officer.id, unit: into } });
    }
    return this.desk.run(asked, {
      type: 'MergeUnit',
      data: { unit, into, at: this.clock.now(), reason },
    });
  }

  async close(asked: Asked, unit: UnitId, reason: string | null, at: Instant) {
    await this.access.administrator(asked.caller);
    const earlier = await this.#earlier(asked);
    if (earlier) return earlier;
    await this.#endPosts(asked, unit, reason, () => null);
    return this.desk.run(asked, { type: 'CloseUnit', data: { unit, at, reason } });
  }

  /** Before anything is changed: under a key that was used, nothing is. @throws Problem idempotency-key-reused */
  async #earlier({ idempotency }: Asked): Promise<Acknowledgement | null> {
    const earlier = await earlierAnswer(this.log, idempotency);
    return earlier && acknowledgement(committed(earlier));
  }

  /** Every post of a unit: moved to the one named when that stands, else abolished. */
  async #endPosts(
    asked: Asked,
    unit: UnitId,
    reason: string | null,
    successor: (role: string) => PostId | null,
  ): Promise<void> {
    const now = this.clock.now();
    const posts = await this.roster.posts();
    for (const [id, state] of posts) {
      const post = id as PostId;
      if (state.post?.unit !== unit || !standsAt(state, now)) continue;
      const to = successor(state.post.role);
      const stands = to !== null && this.#stands(posts.get(to), now);
      const command: DirectoryCommand = stands
        ? { type: 'MovePost', data: { post, to, at: this.clock.now(), reason } }
        : { type: 'AbolishPost', data: { post, at: this.clock.now(), reason } };
      await this.#unlessDone(asked, command, 'unknown-post');
    }
  }

  #stands(state: PostState | undefined, at: Instant): boolean {
    return state !== undefined && standsAt(state, at);
  }

  async #unlessDone({ caller }: Asked, command: DirectoryCommand, done?: string): Promise<void> {
    try {
      await this.desk.run({ caller, idempotency: undefined }, command);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== done) throw error;
    }
  }
}
