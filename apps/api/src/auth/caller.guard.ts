import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { ClientId, OfficerId } from '#libs/kernel';
import { Problem } from '../problems/problem.js';
import { CALLER_DIRECTORY, type Caller, type CallerDirectory, type Standing } from './caller.js';
import './current-caller.decorator.js';
import { OPEN } from './open.decorator.js';
import { TokenVerifier, type VerifiedToken } from './token-verifier.js';

/** Lets nobody in whom the issuer has not named and the directory does not know. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly tokens: TokenVerifier,
    @Inject(CALLER_DIRECTORY) private readonly directory: CallerDirectory,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(OPEN, [context.getHandler(), context.getClass()]))
      return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = await this.tokens.verify(request.headers.authorization);
    const caller = asCaller(token);
    refuseUnless(await this.#standing(caller));
    request.caller = caller;
    return true;
  }

  #standing(caller: Caller): Promise<Standing> {
    return caller.kind === 'officer'
      ? this.directory.officer(caller.officer)
      : this.directory.client(caller.client);
  }
}

const asCaller = ({ subject, isClient }: VerifiedToken): Caller =>
  isClient
    ? { kind: 'client', client: subject as ClientId }
    : { kind: 'officer', officer: subject as OfficerId };

function refuseUnless(standing: Standing): void {
  if (standing === 'unknown') throw new Problem('unknown-caller');
  if (standing === 'inactive') throw new Problem('caller-inactive');
}
