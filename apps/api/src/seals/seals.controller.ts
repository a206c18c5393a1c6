import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { CaseId, OfficerId } from '#libs/kernel';
import { caseId } from '../cases/cases.controller.js';
import { acknowledgement } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { CommandsCase } from '../openapi/operations.decorator.js';
import { ofSeals } from '../openapi/refusals.js';
import { acknowledged } from '../schemas/answers/acknowledgements.js';
import { officerId } from '../schemas/basics.js';
import {
  sealBody,
  sealNameBody,
  sealReasonBody,
  type SealBody,
  type SealNameBody,
  type SealReasonBody,
} from '../schemas/seal-bodies.js';

/** For whom a case exists: sealed by name, each name added or removed with its reason. */
@ApiTags('cases')
@ApiBearerAuth('token')
@Controller('v1/cases/:caseId/seal')
export class SealsController {
  constructor(private readonly desk: CaseDesk) {}

  @CommandsCase(acknowledged, { refuses: [...ofSeals, 'already-sealed', 'unknown-officer'] })
  @Post()
  async seal(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: sealBody }) { ground, reason, named }: SealBody,
  ) {
    const outcome = await this.desk.keepingSeal(asked, about, (_, sealing) => ({
      type: 'SealCase',
      data: { ground, reason: sealing.seal(reason), named },
    }));
    return acknowledgement(outcome);
  }

  @CommandsCase(acknowledged, { refuses: [...ofSeals, 'not-sealed', 'already-named', 'unknown-officer'] })
  @Post('names')
  async add(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: sealNameBody }) { officer, reason }: SealNameBody,
  ) {
    const outcome = await this.desk.keepingSeal(asked, about, (_, sealing) => ({
      type: 'AddSealName',
      data: { officer, reason: sealing.seal(reason) },
    }));
    return acknowledgement(outcome);
  }

  @CommandsCase(acknowledged, { refuses: [...ofSeals, 'not-sealed', 'not-named'] })
  @Post('names/:officer/remove')
  async remove(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Body({ schema: sealReasonBody }) { reason }: SealReasonBody,
  ) {
    const outcome = await this.desk.keepingSeal(asked, about, (_, sealing) => ({
      type: 'RemoveSealName',
      data: { officer, reason: sealing.seal(reason) },
    }));
    return acknowledgement(outcome);
  }

  @CommandsCase(acknowledged, { refuses: [...ofSeals, 'not-sealed'] })
  @Post('lift')
  async lift(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: sealReasonBody }) { reason }: SealReasonBody,
  ) {
    const outcome = await this.desk.keepingSeal(asked, about, (_, sealing) => ({
      type: 'UnsealCase',
      data: { reason: sealing.seal(reason) },
    }));
    return acknowledgement(outcome);
  }
}
