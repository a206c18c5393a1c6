import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { LogClock } from '#libs/event-log';
import { Open } from '../auth/open.decorator.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { Log } from '../logging/log.js';
import { sendPage } from '../html-pages/send-page.js';
import { problemTexts } from '../problems/problem-texts.js';
import { officerId } from '../schemas/basics.js';
import { Forgery } from '../sessions/forgery.js';
import { LoginFailed } from './login-failed.js';
import { failedPage, logoutPage } from './login-pages.js';
import { Logins } from './logins.js';

const invitationSecret = z.string().regex(/^[\w-]{43}$/, 'is not the secret of an invitation');

const loginQuery = z.strictObject({
  returnTo: z.string().max(2_000).optional(),
  stepUp: z
    .enum(['0', '1'])
    .default('0')
    .transform((asked) => asked === '1'),
  officer: officerId.optional(),
  invitation: invitationSecret.optional(),
});

/** Pages a browser is sent through. Programs come with bearer tokens and see nothing of this. */
@ApiExcludeController()
@Open()
@Controller('auth')
export class LoginController {
  constructor(
    private readonly logins: Logins,
    private readonly forgery: Forgery,
    private readonly log: Log,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('login')
  async login(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query({ schema: loginQuery }) asked: z.infer<typeof loginQuery>,
  ) {
    const { officer, invitation: secret } = asked;
    const invitation = officer !== undefined && secret !== undefined ? { officer, secret } : null;
    await this.#sent(request, reply, () => this.logins.begin(request, reply, { ...asked, invitation }));
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.#sent(request, reply, () => this.logins.finish(request, reply));
  }

  /** Asks, because another site's link could lead here. */
  @Get('logout')
  ask(@Res() reply: FastifyReply) {
    sendPage(reply, logoutPage(), { simulated: this.clock.simulated, formsGoTo: this.settings.issuer });
  }

  /** Answers a script with where to go on to, and a form by sending the browser there. */
  @Post('logout')
  async logout(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    this.forgery.checkOrigin(request);
    const location = await this.logins.end(request, reply);
    if (request.headers.accept?.includes('application/json')) await reply.status(200).send({ location });
    else await reply.redirect(location, 303);
  }

  async #sent(request: FastifyRequest, reply: FastifyReply, work: () => Promise<string>): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      const location = await work();
      await reply.redirect(location, 303);
    } catch (error) {
      if (!(error instanceof LoginFailed)) throw error;
      const { name, code } = (error.cause ?? {}) as { name?: unknown; code?: unknown };
      this.log.info('login failed', { code: error.code, cause: { name, code }, traceId: request.id });
      void reply.status(problemTexts[error.code].status);
      sendPage(reply, failedPage(error.code, request.id), { simulated: this.clock.simulated });
    }
  }
}
