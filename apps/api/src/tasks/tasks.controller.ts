import { Body, Controller, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { OfficerId, OpenedId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { acknowledgement } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { NothingSaid } from '../http/nothing-said.guard.js';
import { id, officerId, text } from '../schemas/basics.js';
import { Inbox } from './inbox.js';
import { taskQuery, type TaskQuery } from './task-query.js';
import { TaskReading } from './task-reading.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { ofTasks } from '../openapi/refusals.js';
import { acknowledged } from '../schemas/answers/acknowledgements.js';
import { taskPage, taskView } from '../schemas/answers/tasks.js';

export const taskId = id<OpenedId>();
const reassignBody = z.strictObject({ to: officerId, reason: text.optional() });

@ApiTags('tasks')
@ApiBearerAuth('token')
@Controller('v1/tasks')
export class TasksController {
  constructor(
    private readonly inbox: Inbox,
    private readonly reading: TaskReading,
    private readonly desk: CaseDesk,
  ) {}

  @Reads(taskPage, { refuses: ['forbidden', 'invalid-cursor'] })
  @Get()
  list(@CurrentCaller() caller: Caller, @Query({ schema: taskQuery }) query: TaskQuery) {
    return this.inbox.find(caller, query);
  }

  @Reads(taskView, { refuses: ['unknown-task'] })
  @Get(':taskId')
  read(@CurrentCaller() caller: Caller, @Param('taskId', { schema: taskId }) task: OpenedId) {
    return this.reading.view(caller, task);
  }

  @CommandsCase(acknowledged, { refuses: ofTasks })
  @Post(':taskId/claim')
  @UseGuards(NothingSaid)
  async claim(@AskedBy() asked: Asked, @Param('taskId', { schema: taskId }) task: OpenedId) {
    return acknowledgement(
      await this.desk.onOpened(asked, task, 'unknown-task', () => ({ type: 'ClaimTask', data: { task } })),
    );
  }

  @CommandsCase(acknowledged, { refuses: ofTasks })
  @Post(':taskId/release')
  @UseGuards(NothingSaid)
  async release(@AskedBy() asked: Asked, @Param('taskId', { schema: taskId }) task: OpenedId) {
    return acknowledgement(
      await this.desk.onOpened(asked, task, 'unknown-task', () => ({ type: 'ReleaseTask', data: { task } })),
    );
  }

  @CommandsCase(acknowledged, { refuses: [...ofTasks, 'unknown-officer'] })
  @Post(':taskId/reassign')
  async reassign(
    @AskedBy() asked: Asked,
    @Param('taskId', { schema: taskId }) task: OpenedId,
    @Body({ schema: reassignBody }) { to, reason }: Readonly<{ to: OfficerId; reason?: string }>,
  ) {
    const outcome = await this.desk.managing(asked, task, 'unknown-task', (_, sealing) => ({
      type: 'ReassignTask',
      data: { task, to, reason: sealing.optional(reason) },
    }));
    return acknowledgement(outcome);
  }
}
