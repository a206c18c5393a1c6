import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Open } from '../auth/open.decorator.js';
import { Metrics } from './metrics.js';
import { Standing } from './standing.js';
import { ReadsContent } from '../openapi/operations.decorator.js';

@ApiTags('operation')
@Open()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly standing: Standing,
  ) {}

  /** Counts and durations only; no id of a person or case. */
  @Get()
  @ReadsContent('text/plain', 'Prometheus text format')
  async read(@Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('content-type', this.metrics.contentType);
    await this.standing.refresh();
    return this.metrics.text();
  }
}
