import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { CaseId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { CaseReading } from '../cases/case-reading.js';
import { caseId } from '../cases/cases.controller.js';
import { acknowledgement, opened } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { ofKeepingProperty } from '../openapi/refusals.js';
import { acknowledged, acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { propertyView as propertyAnswer } from '../schemas/answers/evidence.js';
import {
  countBody,
  disposalBody,
  handOverBody,
  listCorrectionBody,
  takingBody,
  type CountBody,
  type TakingBody,
} from '../schemas/evidence-bodies.js';
import { composeCount, composeHands, composeTaking } from './compose-property.js';
import { propertyView } from './property-view.js';

@ApiTags('property')
@ApiBearerAuth('token')
@Controller('v1/cases/:caseId/property')
export class PropertyController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly reading: CaseReading,
  ) {}

  /** Things seized, sealed or frozen. The answer's id is that of the list; its items are `{id}-1`, `{id}-2`, … */
  @CommandsCase(acknowledgedWithId, {
    refuses: [
      'not-a-handler',
      'unknown-taking',
      'unknown-party',
      'unknown-request',
      'unknown-material',
      'document-required',
      'taking-unapproved',
      'in-the-future',
      'before-the-case',
    ],
  })
  @Post()
  async take(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: takingBody }) body: TakingBody,
  ) {
    return opened(await this.desk.onCase(asked, about, (_, sealing) => composeTaking(body, sealing)));
  }

  /** A list counted against its things. */
  @CommandsCase(acknowledged, { refuses: ofKeepingProperty })
  @Post('counts')
  async count(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: countBody }) body: CountBody,
  ) {
    return acknowledgement(await this.desk.onCase(asked, about, (_, sealing) => composeCount(body, sealing)));
  }

  /** A line of a list put right, with the corrected list. */
  @CommandsCase(acknowledged, { refuses: ofKeepingProperty })
  @Post('corrections')
  async correct(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: listCorrectionBody })
    { item, quantity, document, reason }: z.infer<typeof listCorrectionBody>,
  ) {
    const outcome = await this.desk.onCase(asked, about, (_, sealing) => ({
      type: 'CorrectPropertyList',
      data: { item, quantity, document, reason: sealing.seal(reason) },
    }));
    return acknowledgement(outcome);
  }

  /** From whoever keeps each thing now to the person named. */
  @CommandsCase(acknowledged, { refuses: ofKeepingProperty })
  @Post('hand-overs')
  async handOver(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: handOverBody }) body: z.infer<typeof handOverBody>,
  ) {
    const { items, to, at, document = null } = body;
    const outcome = await this.desk.onCase(asked, about, (_, sealing) => ({
      type: 'HandOverProperty',
      data: { items, to: composeHands(to, sealing), at, document },
    }));
    return acknowledgement(outcome);
  }

  /** Returned, transferred, confiscated or destroyed, with its document. */
  @CommandsCase(acknowledged, { refuses: ['unknown-disposal', ...ofKeepingProperty] })
  @Post('disposals')
  async dispose(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: disposalBody }) { items, as, to, at, document }: z.infer<typeof disposalBody>,
  ) {
    const outcome = await this.desk.onCase(asked, about, (_, sealing) => ({
      type: 'DisposeOfProperty',
      data: { items, as, to: to ? composeHands(to, sealing) : null, at, document },
    }));
    return acknowledgement(outcome);
  }

  @Reads(propertyAnswer, { refuses: ['unknown-case'] })
  @Get()
  async property(@CurrentCaller() caller: Caller, @Param('caseId', { schema: caseId }) about: CaseId) {
    const { file, published, open } = await this.reading.opened(caller, about);
    return propertyView(file, published.definition, open);
  }
}
