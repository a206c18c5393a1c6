import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { LogClock } from '#libs/event-log';
import type { UnitId } from '#libs/kernel';
import { Roster } from '../access/roster.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { pageOfWhole } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';
import { id, wholeQuery, type WholeQuery } from '../schemas/basics.js';
import { endBody, mergeBody, renameBody, unitBody, unitMoveBody } from '../schemas/directory-bodies.js';
import { DirectoryDesk } from './directory-desk.js';
import { Reorganising } from './reorganising.js';
import { unitView } from './directory-views.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { settledInDirectory, settledWithId } from '../schemas/answers/acknowledgements.js';
import { unitPage, unitView as unitAnswer } from '../schemas/answers/directory.js';

@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/units')
export class UnitsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
    private readonly reorganising: Reorganising,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  @Reads(unitPage, { refuses: ['invalid-cursor'] })
  @Get()
  async list(@Query({ schema: wholeQuery }) query: WholeQuery) {
    return pageOfWhole('units', [...(await this.roster.units()).values()].map(unitView), query);
  }

  @Reads(unitAnswer, { refuses: ['unknown-unit'] })
  @Get(':unit')
  async read(@Param('unit', { schema: id<UnitId>() }) unit: UnitId) {
    const found = (await this.roster.units()).get(unit);
    if (!found) throw new Problem('unknown-unit', { unit });
    return unitView(found);
  }

  @Commands(settledWithId, { refuses: ['unit-exists', 'unknown-unit'] })
  @Post()
  async create(@AskedBy() asked: Asked, @Body({ schema: unitBody }) body: z.infer<typeof unitBody>) {
    const { id: unit, name, parent = null } = body;
    return {
      id: unit,
      ...(await this.desk.run(asked, { type: 'CreateUnit', data: { unit, name, parent } })),
    };
  }

  @Commands(settledInDirectory, { refuses: ['unknown-unit'] })
  @Post(':unit/rename')
  rename(
    @AskedBy() asked: Asked,
    @Param('unit', { schema: id<UnitId>() }) unit: UnitId,
    @Body({ schema: renameBody }) { name }: z.infer<typeof renameBody>,
  ) {
    return this.desk.run(asked, { type: 'RenameUnit', data: { unit, name } });
  }

  /** Under another unit. */
  @Commands(settledInDirectory, { refuses: ['unknown-unit', 'unit-cycle'] })
  @Post(':unit/move')
  move(
    @AskedBy() asked: Asked,
    @Param('unit', { schema: id<UnitId>() }) unit: UnitId,
    @Body({ schema: unitMoveBody }) { parent }: z.infer<typeof unitMoveBody>,
  ) {
    return this.desk.run(asked, { type: 'MoveUnit', data: { unit, parent } });
  }

  /**
   * Ends a unit in another. Its posts become those of the same role there, and what waits at them waits there; its
   * officers belong there. Several changes in a row: asked again after a failure, it goes on where it stopped.
   */
  @Commands(settledInDirectory, {
    refuses: ['unknown-unit', 'unit-cycle', 'unknown-post', 'deputy-of-itself'],
  })
  @Post(':unit/merge')
  merge(
    @AskedBy() asked: Asked,
    @Param('unit', { schema: id<UnitId>() }) unit: UnitId,
    @Body({ schema: mergeBody }) { into, reason }: z.infer<typeof mergeBody>,
  ) {
    return this.reorganising.merge(asked, { unit, into, reason: reason ?? null });
  }

  /** Ends a unit whose posts have ended or are to go up to the unit above. */
  @Commands(settledInDirectory, { refuses: ['unknown-unit', 'unknown-post'] })
  @Post(':unit/close')
  close(
    @AskedBy() asked: Asked,
    @Param('unit', { schema: id<UnitId>() }) unit: UnitId,
    @Body({ schema: endBody }) body: z.infer<typeof endBody>,
  ) {
    return this.reorganising.close(asked, unit, body?.reason ?? null, this.clock.now());
  }
}
