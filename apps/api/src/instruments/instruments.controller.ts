import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { CaseId } from '#libs/kernel';
import { caseId } from '../cases/cases.controller.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { pageOfWhole } from '../http/cursor.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { instrumentForms, producedInstrument } from '../schemas/answers/instruments.js';
import { id, partyId, text, wholeQuery, type WholeQuery } from '../schemas/basics.js';
import { Instruments } from './instruments.js';

const fieldName = z.string().regex(/^[A-Za-z]{1,40}$/, 'is not the name of a field');

export const newInstrument = z
  .strictObject({
    document: id<string>(),
    subject: partyId.optional(),
    fields: z.record(fieldName, text).default({}),
  })
  .meta({ id: 'NewInstrument' });

@ApiTags('instruments')
@ApiBearerAuth('token')
@Controller('v1')
export class InstrumentsController {
  constructor(private readonly instruments: Instruments) {}

  /** The forms there are, and what each needs; `known`: the case may know it already. */
  @Reads(instrumentForms, { refuses: ['invalid-cursor'] })
  @Get('instruments')
  forms(@Query({ schema: wholeQuery }) query: WholeQuery) {
    return pageOfWhole('instruments', this.instruments.forms(), query);
  }

  /** Produces an instrument as PDF, numbers it and files it as a material of the case. */
  @CommandsCase(producedInstrument, {
    refuses: [
      'unknown-instrument',
      'unknown-document',
      'unknown-party',
      'subject-required',
      'subject-not-applicable',
      'instrument-unapproved',
      'instrument-incomplete',
      'unprintable',
      'printing-busy',
      'material-exists',
    ],
  })
  @Post('cases/:caseId/instruments')
  produce(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: newInstrument }) body: z.output<typeof newInstrument>,
  ) {
    return this.instruments.produce(asked, about, body);
  }
}
