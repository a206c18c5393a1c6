import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Open } from '../auth/open.decorator.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import type { LogClock } from '#libs/event-log';
import { Problem } from '../problems/problem.js';
import { Database } from '../engine/database.js';
import { demonstrationPlays } from './demonstration.js';
import { listens } from './probe.js';
import { OpenRead } from '../openapi/operations.decorator.js';
import { live, ready } from '../schemas/answers/operation.js';

type PartHealth = 'up' | 'down' | 'not-configured';

@ApiTags('operation')
@Open()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
    private readonly database: Database,
  ) {}

  @Get('live')
  @OpenRead(live)
  live() {
    return { status: 'live' };
  }

  /**
   * Signing needs PostgreSQL. Without Temporal signing goes on, so that is degraded and still ready. While a new
   * demonstration is being played, what is here is half of it: not ready yet.
   */
  @Get('ready')
  @OpenRead(ready, { refuses: ['not-ready'] })
  async ready() {
    const [postgres, temporal, playing] = await Promise.all([
      this.database.answers(),
      this.#temporal(),
      demonstrationPlays(this.settings.dataFolder),
    ]);
    const parts = {
      postgres: postgres ? 'up' : 'down',
      temporal,
      ...(playing && { demonstration: 'playing' }),
    };
    if (!postgres || playing) throw new Problem('not-ready', { parts }, { 'Retry-After': '2' });
    return { status: temporal === 'down' ? 'degraded' : 'ready', parts, simulated: this.clock.simulated };
  }

  async #temporal(): Promise<PartHealth> {
    const { temporalAddress } = this.settings;
    if (!temporalAddress) return 'not-configured';
    return (await listens(temporalAddress)) ? 'up' : 'down';
  }
}
