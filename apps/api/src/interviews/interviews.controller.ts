import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { CaseId, OpenedId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { CaseReading } from '../cases/case-reading.js';
import { caseId } from '../cases/cases.controller.js';
import { acknowledgement, opened } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { pageOfWhole } from '../http/cursor.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { acknowledged, acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { interviewList } from '../schemas/answers/parties.js';
import { id, wholeQuery, type WholeQuery } from '../schemas/basics.js';
import { interviewBody, recordingsBody, type InterviewBody } from '../schemas/party-bodies.js';
import { interviewViews } from './interview-view.js';

const interviewId = id<OpenedId>();

@ApiTags('interviews')
@ApiBearerAuth('token')
@Controller('v1')
export class InterviewsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly reading: CaseReading,
  ) {}

  /** An interrogation or inquiry: who was there, from when to when, and what of it is recorded. */
  @CommandsCase(acknowledgedWithId, {
    refuses: [
      'not-a-handler',
      'unknown-record',
      'unknown-party',
      'before-the-case',
      'in-the-future',
      'out-of-order',
      'unknown-material',
      'document-required',
      'already-done',
    ],
  })
  @Post('cases/:caseId/interviews')
  async record(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: interviewBody }) body: InterviewBody,
  ) {
    const { recordings: segments = [], guardian = null, adult, ...rest } = body;
    const outcome = await this.desk.onCase(asked, about, (_, sealing) => ({
      type: 'RecordInterview',
      data: { ...rest, guardian, adult: sealing.optional(adult), segments },
    }));
    return opened(outcome);
  }

  @CommandsCase(acknowledged, {
    refuses: ['not-a-handler', 'unknown-interview', 'unknown-material', 'out-of-order'],
  })
  @Post('interviews/:interviewId/recordings')
  async link(
    @AskedBy() asked: Asked,
    @Param('interviewId', { schema: interviewId }) interview: OpenedId,
    @Body({ schema: recordingsBody }) { recordings: segments }: z.infer<typeof recordingsBody>,
  ) {
    const outcome = await this.desk.onOpened(asked, interview, 'unknown-interview', () => ({
      type: 'LinkRecording',
      data: { interview, segments },
    }));
    return acknowledgement(outcome);
  }

  @Reads(interviewList, { refuses: ['unknown-case', 'invalid-cursor'] })
  @Get('cases/:caseId/interviews')
  async list(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Query({ schema: wholeQuery }) query: WholeQuery,
  ) {
    const { file, published, open } = await this.reading.opened(caller, about);
    return pageOfWhole('interviews', interviewViews(file, published.definition, open), query);
  }
}
