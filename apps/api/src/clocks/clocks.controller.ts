import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import {
  clockQuery,
  custodyQuery,
  RunningClocks,
  type ClockQuery,
  type CustodyQuery,
} from './running-clocks.js';
import { Reads } from '../openapi/operations.decorator.js';
import { clockPage, custodyPage } from '../schemas/answers/time.js';

@ApiTags('clocks')
@ApiBearerAuth('token')
@Controller('v1')
export class ClocksController {
  constructor(private readonly running: RunningClocks) {}

  @Reads(clockPage, { refuses: ['invalid-cursor'] })
  @Get('clocks')
  clocks(@CurrentCaller() caller: Caller, @Query({ schema: clockQuery }) query: ClockQuery) {
    return this.running.clocks(caller, query);
  }

  @Reads(custodyPage, { refuses: ['invalid-cursor'] })
  @Get('custody')
  custody(@CurrentCaller() caller: Caller, @Query({ schema: custodyQuery }) query: CustodyQuery) {
    return this.running.custody(caller, query);
  }
}
