import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CaseId, Digest, OpenedId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { caseId } from '../cases/cases.controller.js';
import { digest, id } from '../schemas/basics.js';
import { Filing } from './filing.js';
import { Opening } from './opening.js';
import { CommandsCase, ReadsContent } from '../openapi/operations.decorator.js';
import { ofCallers } from '../openapi/refusals.js';
import { filed } from '../schemas/answers/acknowledgements.js';

const openQuery = z.strictObject({ task: id<OpenedId>().optional() });

const uploadShape = {
  type: 'object',
  required: ['document', 'title', 'file'],
  additionalProperties: false,
  properties: {
    document: { type: 'string' },
    title: { type: 'string' },
    subject: { type: 'string' },
    pages: { type: 'integer', minimum: 1 },
    file: { type: 'string', format: 'binary' },
  },
};

@ApiTags('materials')
@ApiBearerAuth('token')
@Controller('v1/cases/:caseId/materials')
export class MaterialsController {
  constructor(
    private readonly filing: Filing,
    private readonly opening: Opening,
  ) {}

  @CommandsCase(filed, {
    refuses: ['unknown-document', 'unknown-party', 'material-exists', 'empty-file', 'disguised-file'],
  })
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadShape })
  file(@Req() request: FastifyRequest, @Param('caseId', { schema: caseId }) about: CaseId) {
    return this.filing.file(request, about);
  }

  /** With `?task=` one complete answer counts as reading evidence for that officer, task and round. */
  @ReadsContent('*/*', 'The bytes as they were filed, under their media type', {
    refuses: [
      ...ofCallers,
      'forbidden',
      'unknown-case',
      'unknown-material',
      'unknown-task',
      'text-erased',
      'busy',
    ],
  })
  @Get(':digest')
  async open(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Param('digest', { schema: digest }) asked: Digest,
    @Query({ schema: openQuery }) { task }: Readonly<{ task?: OpenedId }>,
    @Req() { method }: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    // HEAD is served by the same path, and delivers nothing that could have been read.
    const readFor = method === 'HEAD' ? undefined : task;
    const { material, bytes } = await this.opening.open(caller, about, asked, readFor);
    return reply
      .header('content-type', material.mediaType)
      .header('content-disposition', 'attachment')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .send(bytes);
  }
}
