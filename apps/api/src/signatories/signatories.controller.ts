import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { OpenedId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { id } from '../schemas/basics.js';
import { Reads } from '../openapi/operations.decorator.js';
import { signatoriesView } from '../schemas/answers/signatories.js';
import { Signatories } from './signatories.js';

@ApiTags('tasks')
@ApiBearerAuth('token')
@Controller('v1/signatures')
export class SignatoriesController {
  constructor(private readonly signatories: Signatories) {}

  /**
   * Who could have signed, who did, in what capacity, qualified by what, having opened what, at which versions of the
   * directory: as of the instant of the signature, however long ago.
   */
  @Reads(signatoriesView, { refuses: ['unknown-signature'] })
  @Get(':signature')
  read(@CurrentCaller() caller: Caller, @Param('signature', { schema: id<OpenedId>() }) signature: OpenedId) {
    return this.signatories.of(caller, signature);
  }
}
