import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { id } from '../schemas/basics.js';
import { Procedures } from './procedures.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { publishedProcedure } from '../schemas/answers/acknowledgements.js';
import { procedurePage, procedureView } from '../schemas/answers/operation.js';

/** A definition as a file's text, in YAML or JSON. */
export const publishBody = z.union([
  z.strictObject({ yaml: z.string().min(1).max(1_000_000) }),
  z.strictObject({ definition: z.record(z.string(), z.unknown()) }),
]);

@ApiTags('procedures')
@ApiBearerAuth('token')
@Controller('v1/procedures')
export class ProceduresController {
  constructor(private readonly procedures: Procedures) {}

  @Reads(procedurePage)
  @Get()
  list() {
    return this.procedures.list();
  }

  /** The newest version with the JSON Schema of its `facts`, and which versions there are. */
  @Reads(procedureView, { refuses: ['unknown-procedure'] })
  @Get(':procedure')
  read(@Param('procedure', { schema: id<string>() }) procedure: string) {
    return this.procedures.read(procedure);
  }

  /** Publishes the next version. A definition with faults is refused with each fault's line. */
  @Commands(publishedProcedure, { refuses: ['invalid-definition', 'version-not-next'] })
  @Post()
  publish(@AskedBy() asked: Asked, @Body({ schema: publishBody }) body: z.infer<typeof publishBody>) {
    return this.procedures.publish(
      asked,
      'yaml' in body ? body.yaml : JSON.stringify(body.definition, null, 2),
    );
  }
}
