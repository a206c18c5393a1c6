import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Problem } from '../problems/problem.js';
import { isFresh } from './session.js';

/**
 * Asks of a browser's session that its officer was authenticated lately. A passkey that verifies its user answers the
 * same question by itself, so who signs with one is never sent to log in again. A bearer's token is the program's own
 * affair.
 */
@Injectable()
export class StepUp {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** @throws Problem step-up-required, with the path at which to log in again */
  check({ session: live }: Pick<FastifyRequest, 'session'>): void {
    const { stepUpMs } = this.settings.login;
    if (!live || isFresh(live.session, stepUpMs, live.nowMs)) return;
    throw new Problem('step-up-required', {
      authenticatedAt: new Date(live.session.authenticatedAtMs).toISOString(),
      login: '/auth/login?stepUp=1',
    });
  }
}
