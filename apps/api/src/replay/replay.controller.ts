import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { CaseId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { caseId } from '../cases/cases.controller.js';
import { asOf, officerId } from '../schemas/basics.js';
import { Replays } from './replays.js';
import { Reads } from '../openapi/operations.decorator.js';
import { replay as replayAnswer, responsibility as responsibilityAnswer } from '../schemas/answers/replay.js';

const replayQuery = z.strictObject({ asOf: asOf.optional(), as: officerId.optional() });

@ApiTags('replay')
@ApiBearerAuth('token')
@Controller('v1/cases/:caseId')
export class ReplayController {
  constructor(private readonly replays: Replays) {}

  /** The case as it stood then and what that officer could see; an overseer's look is itself recorded. */
  @Reads(replayAnswer, { refuses: ['unknown-case', 'unknown-version', 'unknown-officer', 'busy'] })
  @Get('replay')
  replay(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) asked: CaseId,
    @Query({ schema: replayQuery }) query: z.infer<typeof replayQuery>,
  ) {
    return this.replays.replay(caller, asked, query);
  }

  /** Who proposed, reviewed and approved each link, and who answers, by which rule. */
  @Reads(responsibilityAnswer, { refuses: ['unknown-case'] })
  @Get('responsibility')
  responsibility(@CurrentCaller() caller: Caller, @Param('caseId', { schema: caseId }) asked: CaseId) {
    return this.replays.responsibility(caller, asked);
  }
}
