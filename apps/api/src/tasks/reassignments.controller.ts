import { Body, Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { OpenedId } from '#libs/kernel';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { id, officerId, text } from '../schemas/basics.js';
import { Commands } from '../openapi/operations.decorator.js';
import { reassignedTasks } from '../schemas/answers/tasks.js';
import { Reassigning } from './reassigning.js';

const inboxBody = z
  .strictObject({ from: officerId, to: officerId, reason: text.optional() })
  .meta({ id: 'InboxReassignment' });
const reversalBody = z
  .strictObject({ tasks: z.array(id<OpenedId>()).min(1).max(1_000), reason: text.optional() })
  .meta({ id: 'ReassignmentReversal' });

/** Many tasks at once. Each is recorded in its case and can be reversed. */
@ApiTags('tasks')
@ApiBearerAuth('token')
@Controller('v1/reassignments')
export class ReassignmentsController {
  constructor(private readonly reassigning: Reassigning) {}

  /** The whole inbox of one officer: what is his alone, and what waits at posts that only he holds. */
  @Commands(reassignedTasks, { refuses: ['unknown-officer'] })
  @Post()
  async inbox(@AskedBy() asked: Asked, @Body({ schema: inboxBody }) body: z.infer<typeof inboxBody>) {
    const { from, to, reason } = body;
    return { tasks: await this.reassigning.inbox(asked, { from, to, reason }) };
  }

  /** Undoes the last reassignment of each of these tasks. */
  @Commands(reassignedTasks)
  @Post('reverse')
  async reverse(
    @AskedBy() asked: Asked,
    @Body({ schema: reversalBody }) { tasks, reason }: z.infer<typeof reversalBody>,
  ) {
    return { tasks: await this.reassigning.reverse(asked, tasks, reason) };
  }
}
