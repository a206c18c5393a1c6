import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { CustodyBoard, custodyQuery, type CustodyQuery } from './custody-board.js';
import { clockQuery, RunningClocks, type ClockQuery } from './running-clocks.js';
import { Reads } from '../openapi/operations.decorator.js';
import { clockPage, custodyPage, dueAnswer } from '../schemas/answers/time.js';
import { id } from '../schemas/basics.js';
import { dueQuery, UntilWhen, type DueQuery } from './until-when.js';

@ApiTags('clocks')
@ApiBearerAuth('token')
@Controller('v1')
export class ClocksController {
  constructor(
    private readonly running: RunningClocks,
    private readonly board: CustodyBoard,
    private readonly untilWhen: UntilWhen,
  ) {}

  @Reads(clockPage, { refuses: ['invalid-cursor'] })
  @Get('clocks')
  clocks(@CurrentCaller() caller: Caller, @Query({ schema: clockQuery }) query: ClockQuery) {
    return this.running.find(caller, query);
  }

  /**
   * Until when? The due instant of a clock or duty that starts at `from`, with each step of its computation in words.
   * `ground` (repeatable) or `to` asks for an extension, `excluded` (`{from}/{to}`, repeatable) for time that does not
   * count, `earlier` (likewise) for earlier times under a measure that may last so long in all, `inCustody` matters to
   * limits that holidays extend for people at large alone.
   */
  @Reads(dueAnswer, { refuses: ['unknown-procedure', 'unknown-clock', 'unknown-ground', 'unknown-length'] })
  @Get('clocks/:kind/due')
  due(@Param('kind', { schema: id<string>() }) kind: string, @Query({ schema: dueQuery }) query: DueQuery) {
    return this.untilWhen.due(kind, query);
  }

  /** Everybody who is held, by the time left: until when, what comes next, who has to act, and whether it is late. */
  @Reads(custodyPage, { refuses: ['invalid-cursor'] })
  @Get('custody')
  custody(@CurrentCaller() caller: Caller, @Query({ schema: custodyQuery }) query: CustodyQuery) {
    return this.board.find(caller, query);
  }
}
