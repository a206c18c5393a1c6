import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { EventLog } from '#libs/event-log';
import { streamOf, type CaseId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { CaseReading } from '../cases/case-reading.js';
import { caseId } from '../cases/cases.controller.js';
import { opened } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { paging } from '../schemas/basics.js';
import { discussionBody, type DiscussionBody } from '../schemas/case-bodies.js';
import { composeDiscussion } from './compose-discussion.js';
import { dialogueOf } from './dialogue-view.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { dialoguePage } from '../schemas/answers/events.js';

const discussionQuery = z.strictObject(paging);

@ApiTags('discussions')
@ApiBearerAuth('token')
@Controller('v1/cases/:caseId/discussions')
export class DiscussionsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly reading: CaseReading,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  @CommandsCase(acknowledgedWithId, {
    refuses: [
      'unknown-request',
      'unknown-dialogue',
      'unknown-material',
      'page-not-there',
      'unknown-officer',
      'in-the-future',
      'ends-before-it-starts',
    ],
  })
  @Post()
  async record(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: discussionBody }) body: DiscussionBody,
  ) {
    return opened(await this.desk.onCase(asked, about, (_, sealing) => composeDiscussion(body, sealing)));
  }

  @Reads(dialoguePage, { refuses: ['unknown-case', 'invalid-cursor'] })
  @Get()
  async list(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Query({ schema: discussionQuery }) { limit, cursor }: z.infer<typeof discussionQuery>,
  ) {
    const { open } = await this.reading.opened(caller, about);
    const after = Number(positionOf('discussions', cursor, ['integer'])?.[0] ?? 0);
    const events = await this.log.read(streamOf.case(about), after);
    const entries = dialogueOf(about, events, open);
    return pageOf(entries, limit, (last) => cursorOf('discussions', [String(last.version)]));
  }
}
