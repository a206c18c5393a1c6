import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { UnitId } from '#libs/kernel';
import { Roster } from '../access/roster.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { Problem } from '../problems/problem.js';
import { id } from '../schemas/basics.js';
import { unitBody } from '../schemas/directory-bodies.js';
import { DirectoryDesk } from './directory-desk.js';
import { unitView } from './directory-views.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { settledWithId } from '../schemas/answers/acknowledgements.js';
import { unitPage, unitView as unitAnswer } from '../schemas/answers/directory.js';

@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/units')
export class UnitsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
  ) {}

  @Reads(unitPage)
  @Get()
  async list() {
    return { items: [...(await this.roster.units()).values()].map(unitView), nextCursor: null };
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
}
