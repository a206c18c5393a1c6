import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { pageOfWhole } from '../http/cursor.js';
import { id, wholeQuery, type WholeQuery } from '../schemas/basics.js';
import { Procedures } from './procedures.js';
import { Commands, Keeps, Reads } from '../openapi/operations.decorator.js';
import { publishedProcedure } from '../schemas/answers/acknowledgements.js';
import { procedureCheck, procedurePage, procedureView } from '../schemas/answers/operation.js';

/** `version`: an earlier one than the newest. */
const versionQuery = z.strictObject({ version: z.coerce.number().int().min(1).max(1_000_000).optional() });

/** A definition as a file's text, in YAML or JSON. */
export const publishBody = z.union([
  z.strictObject({ yaml: z.string().min(1).max(1_000_000) }),
  z.strictObject({ definition: z.record(z.string(), z.unknown()) }),
]);
type PublishBody = z.infer<typeof publishBody>;

@ApiTags('procedures')
@ApiBearerAuth('token')
@Controller('v1/procedures')
export class ProceduresController {
  constructor(private readonly procedures: Procedures) {}

  @Reads(procedurePage, { refuses: ['invalid-cursor'] })
  @Get()
  async list(@Query({ schema: wholeQuery }) query: WholeQuery) {
    return pageOfWhole('procedures', await this.procedures.list(), query);
  }

  /** The newest version, or the one asked for, with the JSON Schema of its `facts`, and which versions there are. */
  @Reads(procedureView, { refuses: ['unknown-procedure'] })
  @Get(':procedure')
  read(
    @Param('procedure', { schema: id<string>() }) procedure: string,
    @Query({ schema: versionQuery }) { version }: z.infer<typeof versionQuery>,
  ) {
    return this.procedures.read(procedure, version);
  }

  /** What publishing a file would do, which is not done: the definition that it says, or each fault with its line. */
  @Keeps(procedureCheck)
  @Post('check')
  @HttpCode(200)
  check(@CurrentCaller() caller: Caller, @Body({ schema: publishBody }) body: PublishBody) {
    return this.procedures.check(caller, textOf(body));
  }

  /** Publishes the next version. A definition with faults is refused with each fault's line. */
  @Commands(publishedProcedure, { refuses: ['invalid-definition', 'version-not-next'] })
  @Post()
  publish(@AskedBy() asked: Asked, @Body({ schema: publishBody }) body: PublishBody) {
    return this.procedures.publish(asked, textOf(body));
  }
}

const textOf = (body: PublishBody): string =>
  'yaml' in body ? body.yaml : JSON.stringify(body.definition, null, 2);
