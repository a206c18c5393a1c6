import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { LogClock } from '#libs/event-log';
import { Open } from '../auth/open.decorator.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { landingPage } from './landing-page.js';

@ApiExcludeController()
@Open()
@Controller()
export class LandingController {
  readonly #page: string;

  constructor(@Inject(LOG_CLOCK) clock: LogClock) {
    this.#page = landingPage(clock.simulated);
  }

  @Get()
  page(@Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('content-type', 'text/html; charset=utf-8');
    return this.#page;
  }
}
