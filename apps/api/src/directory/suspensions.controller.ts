import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { LogClock } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { Roster } from '../access/roster.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { pageOfWhole } from '../http/cursor.js';
import { officerId, wholePaging } from '../schemas/basics.js';
import { liftBody, suspensionBody } from '../schemas/directory-bodies.js';
import { DirectoryDesk } from './directory-desk.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { settledInDirectory } from '../schemas/answers/acknowledgements.js';
import { suspensionPage } from '../schemas/answers/directory.js';

const suspensionQuery = z.strictObject({ officer: officerId.optional(), ...wholePaging });

@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/suspensions')
export class SuspensionsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  @Reads(suspensionPage, { refuses: ['invalid-cursor'] })
  @Get()
  async list(
    @Query({ schema: suspensionQuery }) { officer: asked, ...paging }: z.infer<typeof suspensionQuery>,
  ) {
    const officers = [...(await this.roster.officers()).entries()].filter(
      ([id]) => asked === undefined || id === asked,
    );
    const items = officers.flatMap(([officer, { suspensions }]) =>
      suspensions.map((each) => ({ officer, ...each })),
    );
    return pageOfWhole('suspensions', items, paging);
  }

  @Commands(settledInDirectory, { refuses: ['unknown-officer', 'interval-empty'] })
  @Post()
  suspend(@AskedBy() asked: Asked, @Body({ schema: suspensionBody }) body: z.infer<typeof suspensionBody>) {
    const { officer, from = this.clock.now(), to = null, reason } = body;
    return this.desk.run(asked, { type: 'SuspendOfficer', data: { officer, from, to, reason } });
  }

  @Commands(settledInDirectory, { refuses: ['unknown-officer', 'not-suspended'] })
  @Post(':officer/lift')
  lift(
    @AskedBy() asked: Asked,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Body({ schema: liftBody }) { at, reason }: z.infer<typeof liftBody>,
  ) {
    return this.desk.run(asked, {
      type: 'LiftSuspension',
      data: { officer, at: at ?? this.clock.now(), reason },
    });
  }
}
