import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { instantChecks } from '#libs/case-file';
import type { CaseId } from '#libs/kernel';
import { Access } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { caseId } from '../cases/cases.controller.js';
import { pageOfWhole } from '../http/cursor.js';
import { Reads } from '../openapi/operations.decorator.js';
import { checkList } from '../schemas/answers/checks.js';
import { wholeQuery, type WholeQuery } from '../schemas/basics.js';

@ApiTags('checks')
@ApiBearerAuth('token')
@Controller('v1/cases/:caseId/checks')
export class ChecksController {
  constructor(private readonly access: Access) {}

  /** Every rule that can be computed from recorded facts. None of them blocks, and none replaces a signer. */
  @Reads(checkList, { refuses: ['unknown-case', 'invalid-cursor'] })
  @Get()
  async list(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Query({ schema: wholeQuery }) query: WholeQuery,
  ) {
    const { file, published } = await this.access.case(caller, about);
    return pageOfWhole('checks', instantChecks(file, published.definition), query);
  }
}
