import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { pointerTo } from './validation.js';
import { malformed } from '../problems/problem.js';

/** For a command that is said by its path alone: an absent or empty body, and no field in it. */
@Injectable()
export class NothingSaid implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    if (body === undefined || body === null) return true;
    if (typeof body !== 'object' || Array.isArray(body))
      throw malformed([{ pointer: '', message: 'is not an object' }]);
    const faults = Object.keys(body).map((key) => ({ pointer: pointerTo([key]), message: 'unknown field' }));
    if (faults.length > 0) throw malformed(faults);
    return true;
  }
}
