import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { ClientId } from '#libs/kernel';
import { Problem } from '../problems/problem.js';
import { Sessions } from '../sessions/sessions.js';
import { CALLER_DIRECTORY, type Caller, type CallerDirectory, type Standing } from './caller.js';
import './current-caller.decorator.js';
import { LoginNames } from './login-names.js';
import { OPEN } from './open.decorator.js';
import { TokenVerifier, type VerifiedToken } from './token-verifier.js';

/** Lets nobody in whom the issuer has not named and the directory does not know: a bearer of a token, or a browser's session. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly sessions: Sessions,
    private readonly names: LoginNames,
    @Inject(CALLER_DIRECTORY) private readonly directory: CallerDirectory,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(OPEN, [context.getHandler(), context.getClass()]))
      return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.headers.authorization === undefined) await this.#byCookie(request);
    else await this.#byToken(request);
    return true;
  }

  async #byToken(request: FastifyRequest): Promise<void> {
    const caller = await this.#named(await this.tokens.verify(request.headers.authorization));
    refuseUnless(await this.#standing(caller));
    request.caller = caller;
  }

  async #byCookie(request: FastifyRequest): Promise<void> {
    const session = await this.sessions.of(request);
    request.session = session;
    request.caller = { kind: 'officer', officer: session.session.officer };
  }

  async #named({ subject, isClient }: VerifiedToken): Promise<Caller> {
    if (isClient) return { kind: 'client', client: subject as ClientId };
    const officer = await this.names.officerOf(subject);
    if (officer === null) throw new Problem('unknown-caller');
    return { kind: 'officer', officer };
  }

  #standing(caller: Caller): Promise<Standing> {
    return caller.kind === 'officer'
      ? this.directory.officer(caller.officer)
      : this.directory.client(caller.client);
  }
}

function refuseUnless(standing: Standing): void {
  if (standing === 'unknown') throw new Problem('unknown-caller');
  if (standing === 'inactive') throw new Problem('caller-inactive');
}
