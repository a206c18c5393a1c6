import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { OpenedId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { acknowledgement } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { id } from '../schemas/basics.js';
import { dischargeBody } from '../schemas/case-bodies.js';
import { dutyQuery, Owed, type DutyQuery } from './owed.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { ofRequirements } from '../openapi/refusals.js';
import { acknowledged } from '../schemas/answers/acknowledgements.js';
import { dutyPage } from '../schemas/answers/time.js';

const dutyId = id<OpenedId>();

@ApiTags('duties')
@ApiBearerAuth('token')
@Controller('v1/duties')
export class DutiesController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly owed: Owed,
  ) {}

  @Reads(dutyPage, { refuses: ['invalid-cursor'] })
  @Get()
  list(@CurrentCaller() caller: Caller, @Query({ schema: dutyQuery }) query: DutyQuery) {
    return this.owed.find(caller, query);
  }

  @CommandsCase(acknowledged, {
    refuses: [
      ...ofRequirements,
      'unknown-duty',
      'duty-not-open',
      'in-the-future',
      'document-required',
      'unknown-material',
      'not-a-handler',
    ],
  })
  @Post(':dutyId/discharge')
  async discharge(
    @AskedBy() asked: Asked,
    @Param('dutyId', { schema: dutyId }) duty: OpenedId,
    @Body({ schema: dischargeBody }) body: z.infer<typeof dischargeBody>,
  ) {
    const { at, document = null, number = null, note } = body;
    const outcome = await this.desk.onOpened(asked, duty, 'unknown-duty', (_, sealing) => ({
      type: 'DischargeDuty',
      data: { duty, at, document, number, note: sealing.optional(note) },
    }));
    return acknowledgement(outcome);
  }
}
