import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { caseOfOpened, type OfficerId, type OpenedId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { CurrentOfficer } from '../auth/current-caller.decorator.js';
import { acknowledgement } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { signOffBody, type SignOffBody } from '../schemas/sign-off-body.js';
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
    private readonly access: Access,
  ) {}

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
    try {
      return acknowledgement(await this.signing.sign(asked, officer, task, body));
    } catch (refusal) {
      // Whoever may sign may see. To others the refusal itself would say that there is such a task.
      await this.access.unrecorded(asked.caller, caseOfOpened(task), 'unknown-task');
      throw refusal;
    }
  }
}
