import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { delegationId } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import { Roster } from '../access/roster.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { pageOfWhole } from '../http/cursor.js';
import { id, officerId, postId, wholePaging } from '../schemas/basics.js';
import { delegationBody, endBody } from '../schemas/directory-bodies.js';
import { DirectoryDesk } from './directory-desk.js';
import { delegationView } from './directory-views.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { settledInDirectory, settledWithId } from '../schemas/answers/acknowledgements.js';
import { delegationPage } from '../schemas/answers/directory.js';

/** `officer`: as principal or delegate. */
const delegationQuery = z.strictObject({
  officer: officerId.optional(),
  post: postId.optional(),
  ...wholePaging,
});

/** Who lets whom sign for a post of his, within what scope and until when. */
@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/delegations')
export class DelegationsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  @Reads(delegationPage, { refuses: ['invalid-cursor'] })
  @Get()
  async list(
    @Query({ schema: delegationQuery }) { officer, post: at, ...paging }: z.infer<typeof delegationQuery>,
  ) {
    const now = this.clock.now();
    const items = [...(await this.roster.posts()).entries()]
      .filter(([post]) => at === undefined || post === at)
      .flatMap(([, state]) => state.delegations.map((given) => delegationView(state, given, now)))
      .filter(({ principal, delegate }) => officer === undefined || [principal, delegate].includes(officer));
    return pageOfWhole('delegations', items, paging);
  }

  /** By the holder of the post himself. */
  @Commands(settledWithId, {
    refuses: [
      'unknown-officer',
      'not-a-holder',
      'suspended',
      'no-sub-delegation',
      'delegation-to-self',
      'interval-empty',
      'proposer-may-not-sign',
    ],
  })
  @Post()
  async give(
    @AskedBy() asked: Asked,
    @Body({ schema: delegationBody }) body: z.infer<typeof delegationBody>,
  ) {
    const { post, delegate, scope, from = this.clock.now(), to, reason } = body;
    const { links = null, steps = null, units = null } = scope;
    const data = { post, delegate, scope: { links, steps, units }, from, to, reason };
    const given = await this.desk.run(asked, { type: 'GiveDelegation', data });
    return { id: delegationId(post, given.version), ...given };
  }

  /** By its principal or an administrator. */
  @Commands(settledInDirectory, { refuses: ['unknown-delegation'] })
  @Post(':delegation/revoke')
  revoke(
    @AskedBy() asked: Asked,
    @Param('delegation', { schema: id<string>() }) delegation: string,
    @Body({ schema: endBody }) body: z.infer<typeof endBody>,
  ) {
    const data = { delegation, reason: body?.reason ?? null };
    return this.desk.run(asked, { type: 'RevokeDelegation', data });
  }
}
