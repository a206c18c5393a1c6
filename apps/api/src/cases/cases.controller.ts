import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { CaseId, Instant } from '#libs/kernel';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import type { Caller } from '../auth/caller.js';
import { acknowledgement } from '../commands/acknowledgement.js';
import { etagOf, isKnown } from '../http/etag.js';
import { IdempotencyKey, type Idempotency } from '../http/idempotency.js';
import { asOf, id } from '../schemas/basics.js';
import {
  checkCasesBody,
  startCaseBody,
  type CheckCasesBody,
  type StartCaseBody,
} from '../schemas/case-bodies.js';
import { CaseSearch, caseQuery, type CaseQuery } from './case-search.js';
import { CaseReading } from './case-reading.js';
import { CheckingCases } from './check-cases.js';
import { caseIdOf, StartingCases } from './start-case.js';
import { Commands, Keeps, Reads, ReadsVersion } from '../openapi/operations.decorator.js';
import { acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { casePage, casesChecked, caseView } from '../schemas/answers/cases.js';

export const caseId = id<CaseId>();
const asOfQuery = z.strictObject({ asOf: asOf.optional() });
type AsOfQuery = Readonly<{ asOf?: number | Instant }>;

@ApiTags('cases')
@ApiBearerAuth('token')
@Controller('v1/cases')
export class CasesController {
  constructor(
    private readonly starting: StartingCases,
    private readonly checking: CheckingCases,
    private readonly reading: CaseReading,
    private readonly search: CaseSearch,
  ) {}

  @Commands(acknowledgedWithId, {
    located: true,
    refuses: [
      'unknown-procedure',
      'invalid-facts',
      'minor-named',
      'case-exists',
      'unknown-unit',
      'unknown-officer',
      'no-keeper-named',
    ],
  })
  @Post()
  async start(
    @CurrentCaller() caller: Caller,
    @Body({ schema: startCaseBody }) body: StartCaseBody,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const outcome = await this.starting.start(caller, body, idempotency);
    const started = caseIdOf(outcome);
    void reply.header('location', `/v1/cases/${started}`);
    return { id: started, ...acknowledgement(outcome) };
  }

  /** What starting each of many cases would be refused for. Nothing is started. */
  @Keeps(casesChecked)
  @Post('check')
  @HttpCode(200)
  check(@CurrentCaller() caller: Caller, @Body({ schema: checkCasesBody }) body: CheckCasesBody) {
    return this.checking.check(caller, body);
  }

  @Reads(casePage, { refuses: ['invalid-cursor'] })
  @Get()
  list(@CurrentCaller() caller: Caller, @Query({ schema: caseQuery }) query: CaseQuery) {
    return this.search.find(caller, query);
  }

  @ReadsVersion(caseView, { refuses: ['unknown-case', 'unknown-version'] })
  @Get(':caseId')
  async read(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) asked: CaseId,
    @Query({ schema: asOfQuery }) { asOf: at }: AsOfQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = await this.reading.view(caller, asked, at);
    void reply.header('etag', etagOf(view.version)).header('cache-control', 'private, no-cache');
    if (isKnown(known, view.version)) return void reply.status(304);
    return view;
  }
}
