import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { LogClock } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { invitationOf, Invitations } from '../auth/invitations.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { Commands } from '../openapi/operations.decorator.js';
import { invited, settledInDirectory } from '../schemas/answers/acknowledgements.js';
import { instantOf, officerId } from '../schemas/basics.js';
import { endLoginsBody, invitationBody } from '../schemas/directory-bodies.js';
import { DirectoryDesk } from './directory-desk.js';

const invitationLifeMs = 7 * 86_400_000;

/** Who may log in, beside what the issuer says: invitations, and the end of everything that was let in. */
@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/officers/:officer')
export class LoginsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly invitations: Invitations,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /**
   * By an administrator, who hands the secret to the officer himself. It opens once, for a week or until `until`; a newer
   * one takes its place. Where an issuer's names are bound, `link` leads through that issuer and binds.
   */
  @Commands(invited, { refuses: ['unknown-officer', 'interval-empty'] })
  @Post('invitations')
  async invite(
    @AskedBy() asked: Asked,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Body({ schema: invitationBody }) body: z.infer<typeof invitationBody>,
  ) {
    const secret = this.invitations.secretFor(officer, asked.idempotency);
    const until =
      body?.until ?? instantOf(new Date(Date.parse(this.clock.now()) + invitationLifeMs).toISOString());
    const data = { officer, invitation: invitationOf(secret), until };
    const settled = await this.desk.run(asked, { type: 'InviteOfficer', data });
    return { ...settled, secret, link: this.invitations.linkFor(officer, secret) };
  }

  /** By the officer or an administrator: ends his sessions, bound logins and invitation. His keys stay as they are. */
  @Commands(settledInDirectory, { refuses: ['unknown-officer'] })
  @Post('logins/end')
  end(
    @AskedBy() asked: Asked,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Body({ schema: endLoginsBody }) { reason }: z.infer<typeof endLoginsBody>,
  ) {
    return this.desk.run(asked, { type: 'EndLogins', data: { officer, reason } });
  }
}
