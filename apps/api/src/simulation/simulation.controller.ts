import { Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../access/access.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { instant } from '../schemas/basics.js';
import { SimulatedLog } from './simulated-log.guard.js';
import { Simulation } from './simulation.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { simulationAdvanced, simulationView } from '../schemas/answers/operation.js';

const advanceBody = z.strictObject({ to: instant, hold: z.boolean().default(false) });

/** The clock of a simulated log. A real log has no such path. */
@ApiTags('simulation')
@ApiBearerAuth('token')
@UseGuards(SimulatedLog)
@Controller('v1/simulation')
export class SimulationController {
  constructor(
    private readonly simulation: Simulation,
    private readonly access: Access,
  ) {}

  @Reads(simulationView)
  @Get()
  read() {
    return this.simulation.state();
  }

  /** Runs every wake-up due until then at its own instant, over all cases and in order; then the clock reads `to`. */
  @Commands(simulationAdvanced, { refuses: ['clock-backwards'] })
  @Post('advance')
  @HttpCode(201)
  async advance(
    @AskedBy() asked: Asked,
    @Body({ schema: advanceBody }) { to, hold }: z.infer<typeof advanceBody>,
  ) {
    await this.access.administrator(asked.caller);
    return this.simulation.advance(asked, to, hold);
  }
}
