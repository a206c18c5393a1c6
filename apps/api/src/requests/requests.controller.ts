import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { CaseId, OpenedId } from '#libs/kernel';
import { Access } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { CaseReading } from '../cases/case-reading.js';
import { caseId } from '../cases/cases.controller.js';
import { acknowledgement, opened } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { Problem } from '../problems/problem.js';
import { id } from '../schemas/basics.js';
import {
  requestBody,
  roundBody,
  withdrawBody,
  type RequestBody,
  type RoundBody,
} from '../schemas/case-bodies.js';
import { composeRequest, composeRound } from './compose-request.js';
import { requestView } from './request-view.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { ofDossiers, ofRequirements } from '../openapi/refusals.js';
import { acknowledged, acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { requestInCase } from '../schemas/answers/requests.js';

const requestId = id<OpenedId>();

@ApiTags('requests')
@ApiBearerAuth('token')
@Controller('v1')
export class RequestsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly access: Access,
    private readonly reading: CaseReading,
  ) {}

  @CommandsCase(acknowledgedWithId, {
    refuses: [
      ...ofDossiers,
      ...ofRequirements,
      'not-a-handler',
      'unknown-link',
      'unknown-party',
      'subject-required',
      'subject-not-applicable',
      'request-open',
    ],
  })
  @Post('cases/:caseId/requests')
  async request(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: requestBody }) body: RequestBody,
  ) {
    return opened(await this.desk.onCase(asked, about, (_, sealing) => composeRequest(body, sealing)));
  }

  @Reads(requestInCase, { refuses: ['unknown-request'] })
  @Get('requests/:requestId')
  async read(@CurrentCaller() caller: Caller, @Param('requestId', { schema: requestId }) asked: OpenedId) {
    const seen = await this.access.caseOf(caller, asked, 'unknown-request');
    const request = seen.file.requests[asked];
    if (!request) throw new Problem('unknown-request', { request: asked });
    const view = requestView(request, seen.published.definition, await this.reading.openFor(seen));
    return { ...view, case: seen.file.id };
  }

  @CommandsCase(acknowledged, {
    refuses: [
      ...ofDossiers,
      ...ofRequirements,
      'unknown-request',
      'not-a-handler',
      'request-decided',
      'nothing-to-rectify',
      'rectification-unanswered',
      'unknown-rectification-item',
    ],
  })
  @Post('requests/:requestId/rounds')
  async submit(
    @AskedBy() asked: Asked,
    @Param('requestId', { schema: requestId }) request: OpenedId,
    @Body({ schema: roundBody }) body: RoundBody,
  ) {
    const outcome = await this.desk.onOpened(asked, request, 'unknown-request', (loaded, sealing) =>
      composeRound(request, body, loaded, sealing),
    );
    return acknowledgement(outcome);
  }

  @CommandsCase(acknowledged, { refuses: ['unknown-request', 'not-a-handler', 'request-decided'] })
  @Post('requests/:requestId/withdraw')
  async withdraw(
    @AskedBy() asked: Asked,
    @Param('requestId', { schema: requestId }) request: OpenedId,
    @Body({ schema: withdrawBody }) body: Readonly<{ reason?: string }> | null | undefined,
  ) {
    const outcome = await this.desk.onOpened(asked, request, 'unknown-request', (_, sealing) => ({
      type: 'WithdrawRequest',
      data: { request, reason: sealing.optional(body?.reason) },
    }));
    return acknowledgement(outcome);
  }
}
