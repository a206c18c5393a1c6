import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { streamOf, type CaseId } from '#libs/kernel';
import { Access } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { caseId } from '../cases/cases.controller.js';
import { LeafFeed } from './leaf-feed.js';
import { ReadsContent } from '../openapi/operations.decorator.js';
import { ofCallers } from '../openapi/refusals.js';

/** Server-sent events, resumable by `Last-Event-ID`, which is a leaf index. */
@ApiTags('streams')
@ApiBearerAuth('token')
@ApiProduces('text/event-stream')
@ApiHeader({ name: 'Last-Event-ID', required: false, schema: { type: 'string', pattern: '^\\d{1,15}$' } })
@Controller('v1')
export class StreamsController {
  constructor(
    private readonly feed: LeafFeed,
    private readonly access: Access,
  ) {}

  @ReadsContent('text/event-stream', 'Events as they enter the log', { refuses: ofCallers })
  @Get('stream')
  async all(
    @CurrentCaller() caller: Caller,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.feed.serve({ caller, lastEventId, request, reply, only: null });
  }

  @ReadsContent('text/event-stream', 'Events of one case as they enter the log', {
    refuses: [...ofCallers, 'unknown-case'],
  })
  @Get('cases/:caseId/stream')
  async ofCase(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.access.unrecorded(caller, about);
    await this.feed.serve({ caller, lastEventId, request, reply, only: streamOf.case(about) });
  }
}
