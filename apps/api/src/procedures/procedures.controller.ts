import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { id } from '../schemas/basics.js';
import { Procedures } from './procedures.js';

/** A definition as a file's text, in YAML or JSON. */
export const publishBody = z.union([
  z.strictObject({ yaml: z.string().min(1).max(1_000_000) }),
  z.strictObject({ definition: z.record(z.string(), z.json()) }),
]);

@ApiTags('procedures')
@ApiBearerAuth('token')
@Controller('v1/procedures')
export class ProceduresController {
  constructor(private readonly procedures: Procedures) {}

  @Get()
  list() {
    return this.procedures.list();
  }

  /** The newest version with the JSON Schema of its `facts`, and which versions there are. */
  @Get(':procedure')
  read(@Param('procedure', { schema: id<string>() }) procedure: string) {
    return this.procedures.read(procedure);
  }

  /** Publishes the next version. A definition with faults is refused with each fault's line. */
  @Post()
  publish(@AskedBy() asked: Asked, @Body({ schema: publishBody }) body: z.infer<typeof publishBody>) {
    return this.procedures.publish(
      asked,
      'yaml' in body ? body.yaml : JSON.stringify(body.definition, null, 2),
    );
  }
}
