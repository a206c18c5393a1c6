import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { instantChecks } from '#libs/case-file';
import type { CaseId } from '#libs/kernel';
import { Access } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { caseId } from '../cases/cases.controller.js';
import { Reads } from '../openapi/operations.decorator.js';
import { checkList } from '../schemas/answers/checks.js';

@ApiTags('checks')
@ApiBearerAuth('token')
@Controller('v1/cases/:caseId/checks')
export class ChecksController {
  constructor(private readonly access: Access) {}

  /** Every rule that can be computed from recorded facts. None of them blocks, and none replaces a signer. */
  @Reads(checkList, { refuses: ['unknown-case'] })
  @Get()
  async list(@CurrentCaller() caller: Caller, @Param('caseId', { schema: caseId }) about: CaseId) {
    const { file, published } = await this.access.case(caller, about);
    return { items: instantChecks(file, published.definition) };
  }
}
