import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { CaseId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { CaseReading } from '../cases/case-reading.js';
import { caseIdOf } from '../cases/start-case.js';
import { acknowledgement } from '../commands/acknowledgement.js';
import { pageOfWhole } from '../http/cursor.js';
import { IdempotencyKey, type Idempotency } from '../http/idempotency.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { ofRequirements } from '../openapi/refusals.js';
import { id, wholePaging } from '../schemas/basics.js';
import { acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { repairPage } from '../schemas/answers/repairs.js';
import { repairBody, type RepairBody } from '../schemas/repair-bodies.js';
import { Repairing } from './repairing.js';

const repairQuery = z.strictObject({ case: id<CaseId>(), ...wholePaging });

/** What is put right in a case: in a case of its own, by two persons who had no part in it. */
@ApiTags('repairs')
@ApiBearerAuth('token')
@Controller('v1/repairs')
export class RepairsController {
  constructor(
    private readonly repairing: Repairing,
    private readonly reading: CaseReading,
  ) {}

  /** Repairs carried out in a case. One still under review is a case of the procedure `repair`. */
  @Reads(repairPage, { refuses: ['unknown-case', 'invalid-cursor'] })
  @Get()
  async list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: repairQuery }) { case: about, ...paging }: z.infer<typeof repairQuery>,
  ) {
    const { file } = await this.reading.opened(caller, about);
    return pageOfWhole('repairs', file.repairs, paging);
  }

  /**
   * Proposes a repair: a case of its own, whose two signatures carry it out in the case it is about. Whoever handled that
   * case, or had a part in what is repaired, signs neither; nor does he who proposes it.
   */
  @Commands(acknowledgedWithId, {
    located: true,
    refuses: [
      'unknown-case',
      'unknown-target',
      'nothing-to-repair',
      'in-the-future',
      'before-the-case',
      'result-required',
      'case-closed',
      'acts-rest-on-result',
      ...ofRequirements,
    ],
  })
  @Post()
  async propose(
    @CurrentCaller() caller: Caller,
    @Body({ schema: repairBody }) body: RepairBody,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const started = await this.repairing.propose(caller, body, idempotency);
    const repair = caseIdOf(started);
    void reply.header('location', `/v1/cases/${repair}`);
    return { id: repair, ...acknowledgement(started) };
  }
}
