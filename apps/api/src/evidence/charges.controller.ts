import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { CaseId, OpenedId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { CaseReading } from '../cases/case-reading.js';
import { caseId } from '../cases/cases.controller.js';
import { acknowledgement, opened } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { acknowledged, acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { evidenceView as evidenceAnswer } from '../schemas/answers/evidence.js';
import { id } from '../schemas/basics.js';
import {
  chargeBody,
  citationsBody,
  dropChargeBody,
  type ChargeBody,
  type CitationsBody,
} from '../schemas/evidence-bodies.js';
import { evidenceView } from './evidence-view.js';

const chargeId = id<OpenedId>();

@ApiTags('evidence')
@ApiBearerAuth('token')
@Controller('v1')
export class ChargesController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly reading: CaseReading,
  ) {}

  /** An offence of the procedure, or one stated in the case with its elements, held against one suspect. */
  @CommandsCase(acknowledgedWithId, {
    refuses: ['not-a-handler', 'unknown-party', 'unknown-offence', 'invalid-facts', 'already-done'],
  })
  @Post('cases/:caseId/charges')
  async charge(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: chargeBody }) body: ChargeBody,
  ) {
    const outcome = await this.desk.onCase(asked, about, (_, sealing) => {
      const stated = 'offence' in body ? null : body;
      return {
        type: 'LayCharge',
        data: {
          subject: body.subject,
          offence: 'offence' in body ? body.offence : null,
          name: sealing.optional(stated?.name),
          elements: (stated?.elements ?? []).map((element) => sealing.seal(element)),
        },
      };
    });
    return opened(outcome);
  }

  /** Which pages of which materials prove which elements. */
  @CommandsCase(acknowledged, {
    refuses: [
      'not-a-handler',
      'unknown-charge',
      'unknown-element',
      'unknown-material',
      'not-evidence',
      'evidence-inadmissible',
      'page-not-there',
      'already-done',
    ],
  })
  @Post('charges/:chargeId/citations')
  async cite(
    @AskedBy() asked: Asked,
    @Param('chargeId', { schema: chargeId }) charge: OpenedId,
    @Body({ schema: citationsBody }) { citations, note }: CitationsBody,
  ) {
    const outcome = await this.desk.onOpened(asked, charge, 'unknown-charge', (_, sealing) => ({
      type: 'CiteEvidence',
      data: { charge, citations, note: sealing.optional(note) },
    }));
    return acknowledgement(outcome);
  }

  @CommandsCase(acknowledged, { refuses: ['not-a-handler', 'unknown-charge', 'already-done'] })
  @Post('charges/:chargeId/drop')
  async drop(
    @AskedBy() asked: Asked,
    @Param('chargeId', { schema: chargeId }) charge: OpenedId,
    @Body({ schema: dropChargeBody }) { reason }: z.infer<typeof dropChargeBody>,
  ) {
    const outcome = await this.desk.onOpened(asked, charge, 'unknown-charge', (_, sealing) => ({
      type: 'DropCharge',
      data: { charge, reason: sealing.seal(reason) },
    }));
    return acknowledgement(outcome);
  }

  /** The evidence gate: each element of each charge, what proves it, and what may not be used. */
  @Reads(evidenceAnswer, { refuses: ['unknown-case'] })
  @Get('cases/:caseId/evidence')
  async evidence(@CurrentCaller() caller: Caller, @Param('caseId', { schema: caseId }) about: CaseId) {
    const { file, published, open } = await this.reading.opened(caller, about);
    return evidenceView(file, published.definition, open);
  }
}
