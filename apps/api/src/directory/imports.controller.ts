import { Controller, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { callerOf } from '../auth/current-caller.decorator.js';
import { Access } from '../access/access.js';
import { idempotencyOf } from '../http/idempotency.js';
import { readForm } from '../materials/upload.js';
import { Commands } from '../openapi/operations.decorator.js';
import { imported } from '../schemas/answers/imports.js';
import { Importing } from './importing.js';

/** A hundred thousand officers and more; it is read in one piece. */
const fileLimitBytes = 16 * 1024 * 1024;
const formats = ['csv', 'json'] as const;

const importFields = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((said) => said === 'true'),
  format: z.enum(formats).optional(),
});

const importShape = {
  type: 'object',
  required: ['file'],
  additionalProperties: false,
  properties: {
    dryRun: { type: 'string', enum: ['true', 'false'] },
    format: { type: 'string', enum: [...formats] },
    file: { type: 'string', format: 'binary' },
  },
};

/** The whole directory from a file of units, posts and officers, as a personnel system exports it. */
@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/directory/imports')
export class ImportsController {
  constructor(
    private readonly importing: Importing,
    private readonly access: Access,
  ) {}

  /**
   * Tells what the file adds, changes and whom it leaves out; without `dryRun` it does so. Officers whom the file leaves
   * out retire: their acts stay theirs, and what waits for them goes on. A file with a fault changes nothing.
   */
  @Commands(imported, { refuses: ['invalid-directory-file', 'empty-file'] })
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: importShape })
  async import(@Req() request: FastifyRequest) {
    const caller = callerOf(request);
    await this.access.administrator(caller);
    const { fields, bytes, content } = await readForm(request, importFields, fileLimitBytes);
    const { dryRun, format } = fields;
    return this.importing.import(caller, { bytes, format, dryRun }, idempotencyOf(request, content));
  }
}
