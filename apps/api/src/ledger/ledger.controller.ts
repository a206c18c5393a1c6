import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { OfficerId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { officerId, paging } from '../schemas/basics.js';
import { CasesReadBy } from './cases-read.js';
import { ledgerFilter } from './ledger-filter.js';
import { Ledger } from './ledger.js';
import { Reads } from '../openapi/operations.decorator.js';
import { actPage, readPage } from '../schemas/answers/events.js';

const ledgerQuery = z.strictObject({ ...ledgerFilter, ...paging });
const readsQuery = z.strictObject(paging);

@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/officers/:officer')
export class LedgerController {
  constructor(
    private readonly ledger: Ledger,
    private readonly cases: CasesReadBy,
  ) {}

  /** Every act of one person, across cases, units, posts and time, latest first. */
  @Reads(actPage, { refuses: ['forbidden', 'unknown-officer', 'invalid-cursor'] })
  @Get('ledger')
  read(
    @CurrentCaller() caller: Caller,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Query({ schema: ledgerQuery }) query: z.infer<typeof ledgerQuery>,
  ) {
    return this.ledger.of(caller, officer, query);
  }

  /** Which cases one person looked at, whether or not he did anything in them. */
  @Reads(readPage, { refuses: ['forbidden', 'unknown-officer', 'invalid-cursor'] })
  @Get('reads')
  reads(
    @CurrentCaller() caller: Caller,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Query({ schema: readsQuery }) query: z.infer<typeof readsQuery>,
  ) {
    return this.cases.of(caller, officer, query);
  }
}
