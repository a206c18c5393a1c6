import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { LogClock } from '#libs/event-log';
import type { OfficerId, UnitId } from '#libs/kernel';
import { Roster } from '../access/roster.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';
import { id, line, officerId, paging } from '../schemas/basics.js';
import { officerBody, officerMoveBody, renameBody, retireBody } from '../schemas/directory-bodies.js';
import { DirectoryDesk } from './directory-desk.js';
import { officerView } from './directory-views.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { settledInDirectory, settledWithId } from '../schemas/answers/acknowledgements.js';
import { officerPage, officerView as officerAnswer } from '../schemas/answers/directory.js';

const officerQuery = z.strictObject({
  unit: id<UnitId>().optional(),
  /** Part of the name in either language, or of the id. */
  q: line.optional(),
  ...paging,
});
type OfficerQuery = z.infer<typeof officerQuery>;

@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/officers')
export class OfficersController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  @Reads(officerPage, { refuses: ['invalid-cursor'] })
  @Get()
  async list(@Query({ schema: officerQuery }) { unit, q, limit, cursor }: OfficerQuery) {
    const wanted = q?.toLowerCase();
    const [after] = positionOf('officers', cursor, ['text']) ?? [''];
    const officers = [...(await this.roster.officers()).entries()]
      .filter(
        ([officer, { officer: known }]) =>
          officer > (after ?? '') &&
          (unit === undefined || known?.unit === unit) &&
          (wanted === undefined ||
            [officer, known?.name.zh, known?.name.en].some((word) => word?.toLowerCase().includes(wanted))),
      )
      .slice(0, limit + 1);
    const page = pageOf(officers, limit, ([last]) => cursorOf('officers', [last]));
    const items = await Promise.all(page.items.map(([officer]) => this.read(officer as OfficerId)));
    return { ...page, items };
  }

  @Reads(officerAnswer, { refuses: ['unknown-officer'] })
  @Get(':officer')
  async read(@Param('officer', { schema: officerId }) officer: OfficerId) {
    const now = this.clock.now();
    const [officers, posts] = await Promise.all([this.roster.officers(), this.roster.postsOf(officer, now)]);
    const found = officers.get(officer);
    if (!found) throw new Problem('unknown-officer', { officer });
    return officerView(found, posts, now);
  }

  @Commands(settledWithId, { refuses: ['officer-exists', 'unknown-unit'] })
  @Post()
  async register(@AskedBy() asked: Asked, @Body({ schema: officerBody }) body: z.infer<typeof officerBody>) {
    const { id: officer, name, unit } = body;
    return {
      id: officer,
      ...(await this.desk.run(asked, { type: 'RegisterOfficer', data: { officer, name, unit } })),
    };
  }

  /** His acts keep naming him by his id. */
  @Commands(settledInDirectory, { refuses: ['unknown-officer'] })
  @Post(':officer/rename')
  rename(
    @AskedBy() asked: Asked,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Body({ schema: renameBody }) { name }: z.infer<typeof renameBody>,
  ) {
    return this.desk.run(asked, { type: 'RenameOfficer', data: { officer, name } });
  }

  /** To another unit; the posts he holds stay as they are. */
  @Commands(settledInDirectory, { refuses: ['unknown-officer', 'unknown-unit'] })
  @Post(':officer/move')
  move(
    @AskedBy() asked: Asked,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Body({ schema: officerMoveBody }) { unit }: z.infer<typeof officerMoveBody>,
  ) {
    return this.desk.run(asked, { type: 'MoveOfficer', data: { officer, unit } });
  }

  /** From then on he acts no more. What waited for him alone goes on at once; what he did stays his for life. */
  @Commands(settledInDirectory, { refuses: ['unknown-officer'] })
  @Post(':officer/retire')
  retire(
    @AskedBy() asked: Asked,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Body({ schema: retireBody }) body: z.infer<typeof retireBody>,
  ) {
    return this.desk.run(asked, {
      type: 'RetireOfficer',
      data: { officer, at: body?.at ?? this.clock.now() },
    });
  }
}
