import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import { Looks } from '../access/looks.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { acknowledgement } from '../commands/acknowledgement.js';
import { IdempotencyKey, type Idempotency } from '../http/idempotency.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { acknowledged, acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { inquiryList, inquiryView, questionChanges } from '../schemas/answers/questions.js';
import { id } from '../schemas/basics.js';
import {
  inquiryQuery,
  inquiryReason,
  openInquiry,
  saveQuestion,
  type InquiryQuery,
  type InquiryReason,
  type OpenInquiry,
  type SaveQuestion,
} from '../schemas/question-bodies.js';
import { Inquiries } from './inquiries.js';

const inquiryId = id<string>();

/** Inquiries of the inspectorate, and the questions saved under their numbers. */
@ApiTags('inquiries')
@ApiBearerAuth('token')
@Controller('v1/inquiries')
export class InquiriesController {
  constructor(
    private readonly access: Access,
    private readonly inquiries: Inquiries,
    private readonly looks: Looks,
  ) {}

  @Reads(inquiryList, { refuses: ['forbidden', 'invalid-cursor'] })
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query({ schema: inquiryQuery }) query: InquiryQuery) {
    await this.access.investigator(caller);
    return this.inquiries.list(query);
  }

  @Commands(acknowledgedWithId, { located: true, refuses: ['forbidden', 'inquiry-exists', 'busy'] })
  @Post()
  async open(
    @CurrentCaller() caller: Caller,
    @Body({ schema: openInquiry }) body: OpenInquiry,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opened = await this.inquiries.open(await this.access.investigator(caller), body, idempotency);
    const inquiry = opened.stream.slice('inquiry/'.length);
    void reply.header('location', `/v1/inquiries/${inquiry}`);
    return { id: inquiry, ...acknowledgement(opened) };
  }

  @Reads(inquiryView, { refuses: ['forbidden', 'unknown-inquiry'] })
  @Get(':inquiry')
  async view(@CurrentCaller() caller: Caller, @Param('inquiry', { schema: inquiryId }) inquiry: string) {
    await this.access.investigator(caller);
    return this.inquiries.view(inquiry);
  }

  /** It stays to be read, and takes no more questions. */
  @Commands(acknowledged, { refuses: ['forbidden', 'unknown-inquiry', 'inquiry-closed', 'busy'] })
  @Post(':inquiry/close')
  async close(
    @CurrentCaller() caller: Caller,
    @Param('inquiry', { schema: inquiryId }) inquiry: string,
    @Body({ schema: inquiryReason }) { reason }: InquiryReason,
    @IdempotencyKey() idempotency: Idempotency | undefined,
  ) {
    const closer = await this.access.investigator(caller);
    return acknowledgement(await this.inquiries.close(closer, inquiry, reason, idempotency));
  }

  @Commands(acknowledged, { refuses: ['forbidden', 'unknown-inquiry', 'inquiry-open', 'busy'] })
  @Post(':inquiry/reopen')
  async reopen(
    @CurrentCaller() caller: Caller,
    @Param('inquiry', { schema: inquiryId }) inquiry: string,
    @Body({ schema: inquiryReason }) { reason }: InquiryReason,
    @IdempotencyKey() idempotency: Idempotency | undefined,
  ) {
    const opener = await this.access.investigator(caller);
    return acknowledgement(await this.inquiries.reopen(opener, inquiry, reason, idempotency));
  }

  /** Keeps a question with how far the log reached and how many it found, so that one can ask what has changed. */
  @Commands(acknowledgedWithId, { refuses: ['forbidden', 'unknown-inquiry', 'inquiry-closed', 'busy'] })
  @Post(':inquiry/questions')
  async save(
    @CurrentCaller() caller: Caller,
    @Param('inquiry', { schema: inquiryId }) inquiry: string,
    @Body({ schema: saveQuestion }) body: SaveQuestion,
    @IdempotencyKey() idempotency: Idempotency | undefined,
  ) {
    const asker = await this.access.investigator(caller);
    const saved = await this.inquiries.save(asker, inquiry, body, idempotency);
    return { id: `${inquiry}.${saved.firstVersion}`, ...acknowledgement(saved) };
  }

  /** What a saved question finds now that it did not when it was saved, and the other way round. A look, recorded. */
  @Reads(questionChanges, { refuses: ['forbidden', 'unknown-inquiry', 'unknown-question', 'busy'] })
  @Get(':inquiry/changes/:question')
  async changes(
    @CurrentCaller() caller: Caller,
    @Param('inquiry', { schema: inquiryId }) inquiry: string,
    @Param('question', { schema: inquiryId }) question: string,
  ) {
    const asker = await this.access.investigator(caller);
    const changes = await this.inquiries.changes(asker, inquiry, question);
    const { kind, parameters } = changes.question;
    await this.looks.asked(asker.officer, { kind, parameters, upTo: changes.reach.upTo, inquiry });
    return changes;
  }
}
