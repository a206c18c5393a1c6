import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { RepairConsequences } from '#libs/case-commands';
import type { OfficerId, OpenedId, StoredEvent } from '#libs/kernel';
import { Log } from '../logging/log.js';
import { CurrentOfficer } from '../auth/current-caller.decorator.js';
import { acknowledgement } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { Drafts } from '../desk/drafts.js';
import { signOffBody, withdrawSignatureBody, type SignOffBody } from '../schemas/sign-off-body.js';
import { taskId } from '../tasks/tasks.controller.js';
import { StepUp } from '../sessions/step-up.js';
import { Signing } from './signing.js';
import { CommandsCase } from '../openapi/operations.decorator.js';
import { ofRequirements, ofSignOffs, ofTasks } from '../openapi/refusals.js';
import { acknowledged } from '../schemas/answers/acknowledgements.js';

@ApiTags('sign-offs')
@ApiBearerAuth('token')
@Controller('v1/tasks/:taskId/sign-offs')
export class SignOffController {
  constructor(
    private readonly signing: Signing,
    private readonly stepUp: StepUp,
    private readonly drafts: Drafts,
    private readonly desk: CaseDesk,
    private readonly repairs: RepairConsequences,
    private readonly log: Log,
  ) {}

  /** Takes back one's own signature while nothing rests on it. */
  @CommandsCase(acknowledged, { refuses: ['unknown-task', 'nothing-to-withdraw', 'relied-upon'] })
  @Post('withdraw')
  async withdraw(
    @AskedBy() asked: Asked,
    @Param('taskId', { schema: taskId }) task: OpenedId,
    @Body({ schema: withdrawSignatureBody }) { reason }: Readonly<{ reason: string }>,
  ) {
    const outcome = await this.desk.onOpened(asked, task, 'unknown-task', (_, sealing) => ({
      type: 'WithdrawSignature',
      data: { task, reason: sealing.seal(reason) },
    }));
    return acknowledgement(outcome);
  }

  /** Answers only after the event is committed. */
  @CommandsCase(acknowledged, { keyRequired: true, refuses: [...ofTasks, ...ofSignOffs, ...ofRequirements] })
  @Post()
  async sign(
    @AskedBy() asked: Asked,
    @CurrentOfficer() officer: OfficerId,
    @Param('taskId', { schema: taskId }) task: OpenedId,
    @Body({ schema: signOffBody }) body: SignOffBody,
    @Req() request: FastifyRequest,
  ) {
    if (body.signature.alg !== 'WebAuthn') this.stepUp.check(request);
    const committed = await this.signing.sign(asked, officer, task, body);
    await this.#bringAbout(committed.events.map(({ event }) => event));
    const signed = acknowledgement(committed);
    this.drafts.forgetSoon(task, officer);
    return signed;
  }

  /** A repair is carried out before the answer. It is signed already: what fails here the worker does. */
  async #bringAbout(events: readonly StoredEvent[]): Promise<void> {
    try {
      await this.repairs.follow(events);
    } catch (error) {
      this.log.warn('a repair is left to the worker', error instanceof Error ? error.name : typeof error);
    }
  }
}
