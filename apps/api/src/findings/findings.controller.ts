import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { OpenedId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { acknowledgement, opened } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { acknowledged, acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { findingInCase, findingPage } from '../schemas/answers/findings.js';
import { id } from '../schemas/basics.js';
import {
  answerBody,
  findingBody,
  recheckBody,
  urgeBody,
  type AnswerBody,
  type FindingBody,
  type RecheckBody,
  type UrgeBody,
} from '../schemas/finding-bodies.js';
import { composeFinding } from './compose-finding.js';
import { findingQuery, Findings, type FindingQuery } from './findings.js';

const findingId = id<OpenedId>();
const ofFindings = ['unknown-finding', 'finding-closed', 'not-permitted'] as const;

@ApiTags('findings')
@ApiBearerAuth('token')
@Controller('v1/findings')
export class FindingsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly findings: Findings,
  ) {}

  @Reads(findingPage, { refuses: ['invalid-cursor'] })
  @Get()
  list(@CurrentCaller() caller: Caller, @Query({ schema: findingQuery }) query: FindingQuery) {
    return this.findings.find(caller, query);
  }

  @Reads(findingInCase, { refuses: ['unknown-finding'] })
  @Get(':findingId')
  read(@CurrentCaller() caller: Caller, @Param('findingId', { schema: findingId }) finding: OpenedId) {
    return this.findings.view(caller, finding);
  }

  @CommandsCase(acknowledgedWithId, {
    refuses: ['not-permitted', 'unknown-request', 'unknown-material', 'page-not-there'],
  })
  @Post()
  async raise(@AskedBy() asked: Asked, @Body({ schema: findingBody }) body: FindingBody) {
    const { case: about, request = null, ...said } = body;
    return opened(
      await this.desk.onCase(asked, about, (_, sealing) => ({
        type: 'RaiseFinding',
        data: { request, finding: composeFinding(said, sealing) },
      })),
    );
  }

  @CommandsCase(acknowledged, { refuses: ofFindings })
  @Post(':findingId/urge')
  async urge(
    @AskedBy() asked: Asked,
    @Param('findingId', { schema: findingId }) finding: OpenedId,
    @Body({ schema: urgeBody }) body: UrgeBody,
  ) {
    const outcome = await this.desk.onOpened(asked, finding, 'unknown-finding', (_, sealing) => ({
      type: 'UrgeFinding',
      data: { finding, note: sealing.optional(body?.note) },
    }));
    return acknowledgement(outcome);
  }

  @CommandsCase(acknowledged, { refuses: [...ofFindings, 'answer-in-round', 'unknown-material'] })
  @Post(':findingId/answer')
  async answer(
    @AskedBy() asked: Asked,
    @Param('findingId', { schema: findingId }) finding: OpenedId,
    @Body({ schema: answerBody }) { answer, materials = [] }: AnswerBody,
  ) {
    const outcome = await this.desk.onOpened(asked, finding, 'unknown-finding', (_, sealing) => ({
      type: 'AnswerFinding',
      data: { finding, answer: sealing.seal(answer), materials },
    }));
    return acknowledgement(outcome);
  }

  @CommandsCase(acknowledged, { refuses: [...ofFindings, 'finding-unanswered', 'reasons-required'] })
  @Post(':findingId/recheck')
  async recheck(
    @AskedBy() asked: Asked,
    @Param('findingId', { schema: findingId }) finding: OpenedId,
    @Body({ schema: recheckBody }) { outcome: said, note, requirement, by }: RecheckBody,
  ) {
    const outcome = await this.desk.onOpened(asked, finding, 'unknown-finding', (_, sealing) => ({
      type: 'RecheckFinding',
      data: {
        finding,
        outcome: said,
        note: sealing.optional(note),
        requirement: sealing.optional(requirement),
        dueAt: by ?? null,
      },
    }));
    return acknowledgement(outcome);
  }
}
