import { Inject, Injectable, type CanActivate } from '@nestjs/common';
import type { LogClock } from '#libs/event-log';
import { LOG_CLOCK } from '../engine/tokens.js';
import { Problem } from '../problems/problem.js';

/** A real log has no such path: not found, whatever is asked there. */
@Injectable()
export class SimulatedLog implements CanActivate {
  constructor(@Inject(LOG_CLOCK) private readonly clock: LogClock) {}

  canActivate(): boolean {
    if (!this.clock.simulated) throw new Problem('not-found');
    return true;
  }
}
