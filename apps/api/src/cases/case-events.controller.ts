import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { EventLog, RecordedEvent } from '#libs/event-log';
import { streamOf, type CaseId } from '#libs/kernel';
import { Access } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { paging } from '../schemas/basics.js';
import { caseId } from './cases.controller.js';
import { Reads } from '../openapi/operations.decorator.js';
import { eventPage } from '../schemas/answers/events.js';

const eventQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
  ...paging,
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
});

/** An event as recorded: texts stay digests here; the case and its replay show them to those who may read them. */
const eventView = ({ event, hash, leafIndex }: RecordedEvent) => ({
  version: event.version,
  type: event.type,
  data: event.data,
  actor: event.actor,
  capacity: event.capacity,
  readSet: event.commit?.readSet ?? [],
  recordedAt: event.recordedAt,
  hash,
  previousHash: event.previousHash,
  leafIndex,
  signature: event.signature ?? null,
  rules: event.rules,
  command: event.commit?.command ?? null,
});

@ApiTags('cases')
@ApiBearerAuth('token')
@Controller('v1/cases/:caseId/events')
export class CaseEventsController {
  constructor(
    private readonly access: Access,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  @Reads(eventPage, { refuses: ['unknown-case', 'invalid-cursor'] })
  @Get()
  async list(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) asked: CaseId,
    @Query({ schema: eventQuery }) { after, limit, cursor }: z.infer<typeof eventQuery>,
  ) {
    await this.access.case(caller, asked);
    const from = Number(positionOf('events', cursor, ['integer'])?.[0] ?? after);
    const events = await this.log.read(streamOf.case(asked), from, limit + 1);
    const page = pageOf(events, limit, ({ event }) => cursorOf('events', [String(event.version)]));
    return { ...page, items: page.items.map(eventView) };
  }
}
