import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { LogClock } from '#libs/event-log';
import { postOf, type OfficerId, type PostId } from '#libs/kernel';
import { Roster } from '../access/roster.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { pageOfWhole } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';
import { id, officerId, wholeQuery, type WholeQuery } from '../schemas/basics.js';
import { endBody, holderBody, postBody, postMoveBody, removalBody } from '../schemas/directory-bodies.js';
import { DirectoryDesk } from './directory-desk.js';
import { postView } from './directory-views.js';
import { Reorganising } from './reorganising.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { settledInDirectory, settledWithId } from '../schemas/answers/acknowledgements.js';
import { postPage, postView as postAnswer } from '../schemas/answers/directory.js';

const part = id<string>();

@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/posts')
export class PostsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
    private readonly reorganising: Reorganising,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  @Reads(postPage, { refuses: ['invalid-cursor'] })
  @Get()
  async list(@Query({ schema: wholeQuery }) query: WholeQuery) {
    const posts = [...(await this.roster.posts()).values()];
    const page = pageOfWhole('posts', posts, query);
    return { ...page, items: page.items.map((post) => postView(post, this.clock.now())) };
  }

  @Reads(postAnswer, { refuses: ['unknown-post'] })
  @Get(':unit/:role')
  async read(@Param('unit', { schema: part }) unit: string, @Param('role', { schema: part }) role: string) {
    const found = (await this.roster.posts()).get(postOf(unit, role));
    if (!found) throw new Problem('unknown-post', { post: postOf(unit, role) });
    return postView(found, this.clock.now());
  }

  /** A deputy post is created first; then the post it deputises for is told in its own stream. */
  @Commands(settledWithId, {
    refuses: ['post-exists', 'unknown-post', 'unknown-unit', 'deputy-of-itself', 'deputy-exists'],
  })
  @Post()
  async create(@AskedBy() asked: Asked, @Body({ schema: postBody }) body: z.infer<typeof postBody>) {
    const { unit, role, name, deputyOf = null } = body;
    const post = postOf(unit, role);
    const created = await this.desk.run(asked, { type: 'CreatePost', data: { unit, role, name, deputyOf } });
    if (deputyOf !== null) await this.#addDeputy(asked, deputyOf, post);
    return { id: post, ...created };
  }

  @Commands(settledInDirectory, {
    refuses: ['unknown-post', 'unknown-officer', 'already-holder', 'interval-empty'],
  })
  @Post(':unit/:role/holders')
  appoint(
    @AskedBy() asked: Asked,
    @Param('unit', { schema: part }) unit: string,
    @Param('role', { schema: part }) role: string,
    @Body({ schema: holderBody }) body: z.infer<typeof holderBody>,
  ) {
    const { officer, as, from = this.clock.now(), to = null, reason } = body;
    const data = {
      post: postOf(unit, role),
      officer,
      as,
      from,
      to,
      ...(reason !== undefined && { reason }),
    };
    return this.desk.run(asked, { type: 'AppointHolder', data });
  }

  @Commands(settledInDirectory, { refuses: ['unknown-post', 'unknown-officer', 'not-a-holder'] })
  @Post(':unit/:role/holders/:officer/remove')
  remove(
    @AskedBy() asked: Asked,
    @Param('unit', { schema: part }) unit: string,
    @Param('role', { schema: part }) role: string,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Body({ schema: removalBody }) body: z.infer<typeof removalBody>,
  ) {
    const data = {
      post: postOf(unit, role),
      officer,
      at: body?.at ?? this.clock.now(),
      reason: body?.reason ?? null,
    };
    return this.desk.run(asked, { type: 'RemoveHolder', data });
  }

  /** What waits at it waits at the other post from now on; its holders are appointed there. */
  @Commands(settledInDirectory, {
    refuses: ['unknown-post', 'unknown-officer', 'deputy-of-itself', 'interval-empty', 'already-holder'],
  })
  @Post(':unit/:role/move')
  move(
    @AskedBy() asked: Asked,
    @Param('unit', { schema: part }) unit: string,
    @Param('role', { schema: part }) role: string,
    @Body({ schema: postMoveBody }) { to, reason }: z.infer<typeof postMoveBody>,
  ) {
    return this.reorganising.movePost(asked, { post: postOf(unit, role), to, reason: reason ?? null });
  }

  /** What waits at it goes to the post of the same role in the unit above, or to the step's superior. */
  @Commands(settledInDirectory, { refuses: ['unknown-post'] })
  @Post(':unit/:role/abolish')
  abolish(
    @AskedBy() asked: Asked,
    @Param('unit', { schema: part }) unit: string,
    @Param('role', { schema: part }) role: string,
    @Body({ schema: endBody }) body: z.infer<typeof endBody>,
  ) {
    const data = { post: postOf(unit, role), at: this.clock.now(), reason: body?.reason ?? null };
    return this.desk.run(asked, { type: 'AbolishPost', data });
  }

  /** A retry of the whole request meets a deputy that is there already: that is what was asked for. */
  async #addDeputy({ caller }: Asked, post: PostId, deputy: PostId): Promise<void> {
    const command = { type: 'AddDeputyPost', data: { post, deputy } } as const;
    try {
      await this.desk.run({ caller, idempotency: undefined }, command);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'deputy-exists') throw error;
    }
  }
}
