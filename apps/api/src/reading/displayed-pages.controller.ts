import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { OpenedId } from '#libs/kernel';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { Commands } from '../openapi/operations.decorator.js';
import { settledInDirectory } from '../schemas/answers/acknowledgements.js';
import { displayedBody, type DisplayedBody } from '../schemas/reading-bodies.js';
import { taskId } from '../tasks/tasks.controller.js';
import { Displaying } from './displaying.js';

@ApiTags('materials')
@ApiBearerAuth('token')
@Controller('v1/tasks/:taskId/pages')
export class DisplayedPagesController {
  constructor(private readonly displaying: Displaying) {}

  /**
   * Which pages of the task's materials the caller's page has displayed to him. Pages of a material that was not filed with
   * a number of them are page 1. What is known already commits nothing.
   */
  @Commands(settledInDirectory, {
    refuses: ['unknown-task', 'unknown-material', 'unknown-page', 'unknown-officer', 'materials-unopened'],
  })
  @Post()
  displayed(
    @AskedBy() asked: Asked,
    @Param('taskId', { schema: taskId }) task: OpenedId,
    @Body({ schema: displayedBody }) body: DisplayedBody,
  ) {
    return this.displaying.displayed(asked, task, body);
  }
}
