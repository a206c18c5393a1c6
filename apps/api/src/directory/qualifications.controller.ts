import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { mayHandleCases } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { Roster } from '../access/roster.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { pageOfWhole } from '../http/cursor.js';
import { officerId, wholePaging } from '../schemas/basics.js';
import { disqualifyBody, examBody, qualificationBody } from '../schemas/directory-bodies.js';
import { DirectoryDesk } from './directory-desk.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { settledInDirectory } from '../schemas/answers/acknowledgements.js';
import { qualificationPage } from '../schemas/answers/directory.js';

const qualificationQuery = z.strictObject({ officer: officerId.optional(), ...wholePaging });

/** Levels that officers hold, and the examinations they rest on. */
@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/qualifications')
export class QualificationsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  @Reads(qualificationPage, { refuses: ['invalid-cursor'] })
  @Get()
  async list(
    @Query({ schema: qualificationQuery }) { officer: asked, ...paging }: z.infer<typeof qualificationQuery>,
  ) {
    const now = this.clock.now();
    const items = [...(await this.roster.officers()).entries()]
      .filter(([officer]) => asked === undefined || officer === asked)
      .map(([officer, state]) => ({
        officer,
        qualifications: state.qualifications,
        exams: state.exams,
        mayHandleCases: mayHandleCases(state, now),
      }));
    return pageOfWhole('qualifications', items, paging);
  }

  @Commands(settledInDirectory, { refuses: ['unknown-officer', 'interval-empty', 'exam-failed'] })
  @Post()
  grant(
    @AskedBy() asked: Asked,
    @Body({ schema: qualificationBody }) body: z.infer<typeof qualificationBody>,
  ) {
    const { officer, level, from = this.clock.now(), to = null, basis } = body;
    return this.desk.run(asked, { type: 'GrantQualification', data: { officer, level, from, to, basis } });
  }

  /** Passing grants the level; failing ends it and every higher one. */
  @Commands(settledInDirectory, { refuses: ['unknown-officer', 'interval-empty', 'exam-exists'] })
  @Post('exams')
  exam(@AskedBy() asked: Asked, @Body({ schema: examBody }) body: z.infer<typeof examBody>) {
    const { officer, exam, level, result, at = this.clock.now(), validTo = null } = body;
    const data = { officer, exam, level, result, at, validTo };
    return this.desk.run(asked, { type: 'RecordExam', data });
  }

  @Commands(settledInDirectory, { refuses: ['unknown-officer', 'not-qualified'] })
  @Post(':officer/revoke')
  revoke(
    @AskedBy() asked: Asked,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Body({ schema: disqualifyBody }) body: z.infer<typeof disqualifyBody>,
  ) {
    const { level, at = this.clock.now(), reason } = body;
    return this.desk.run(asked, { type: 'RevokeQualification', data: { officer, level, at, reason } });
  }
}
