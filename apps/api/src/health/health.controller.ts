import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Open } from '../auth/open.decorator.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import type { LogClock } from '#libs/event-log';
import { Problem } from '../problems/problem.js';
import { Database } from '../engine/database.js';
import { listens } from './probe.js';

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
  @ApiOkResponse({ description: 'The process runs' })
  live() {
    return { status: 'live' };
  }

  /** Signing needs PostgreSQL. Without Temporal signing goes on, so that is degraded and still ready. */
  @Get('ready')
  @ApiOkResponse({ description: 'Ready; `degraded` names what is away and does not stop signing' })
  @ApiServiceUnavailableResponse({ description: 'PostgreSQL is away' })
  async ready() {
    const [postgres, temporal] = await Promise.all([this.database.answers(), this.#temporal()]);
    if (!postgres)
      throw new Problem('not-ready', { parts: { postgres: 'down', temporal } }, { 'Retry-After': '2' });
    const parts = { postgres: 'up', temporal };
    return { status: temporal === 'down' ? 'degraded' : 'ready', parts, simulated: this.clock.simulated };
  }

  async #temporal(): Promise<PartHealth> {
    const { temporalAddress } = this.settings;
    if (!temporalAddress) return 'not-configured';
    return (await listens(temporalAddress)) ? 'up' : 'down';
  }
}
