import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { OfficerId, OpenedId } from '#libs/kernel';
import { Access } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller, CurrentOfficer } from '../auth/current-caller.decorator.js';
import { Keeps, Reads } from '../openapi/operations.decorator.js';
import { draftKept, draftSaved, forgotten, presence } from '../schemas/answers/desk.js';
import { draftBody, presenceBody, type DraftBody, type PresenceBody } from '../schemas/desk-bodies.js';
import { taskId } from '../tasks/tasks.controller.js';
import { Drafts } from './drafts.js';
import { Presence } from './presence.js';

/** What lies on an officer's desk beside the log: what he has written and not signed, and who else is at the task. */
@ApiTags('tasks')
@ApiBearerAuth('token')
@Controller('v1/tasks/:taskId')
export class DeskController {
  constructor(
    private readonly access: Access,
    private readonly drafts: Drafts,
    private readonly presence: Presence,
  ) {}

  @Reads(draftKept, { refuses: ['forbidden', 'unknown-task'] })
  @Get('draft')
  async draft(
    @CurrentCaller() caller: Caller,
    @CurrentOfficer() officer: OfficerId,
    @Param('taskId', { schema: taskId }) task: OpenedId,
  ) {
    await this.access.caseOf(caller, task, 'unknown-task');
    return { draft: await this.drafts.of(task, officer) };
  }

  @Keeps(draftSaved, { refuses: ['unknown-task', 'draft-changed'] })
  @Put('draft')
  async save(
    @CurrentCaller() caller: Caller,
    @CurrentOfficer() officer: OfficerId,
    @Param('taskId', { schema: taskId }) task: OpenedId,
    @Body({ schema: draftBody }) { content, revision }: DraftBody,
  ) {
    await this.access.caseOf(caller, task, 'unknown-task');
    return this.drafts.save(task, officer, content, revision);
  }

  @Keeps(forgotten, { refuses: ['unknown-task'] })
  @Delete('draft')
  async forget(
    @CurrentCaller() caller: Caller,
    @CurrentOfficer() officer: OfficerId,
    @Param('taskId', { schema: taskId }) task: OpenedId,
  ) {
    await this.access.caseOf(caller, task, 'unknown-task');
    await this.drafts.forget(task, officer);
    return { forgotten: true };
  }

  @Reads(presence, { refuses: ['forbidden', 'unknown-task'] })
  @Get('presence')
  async present(@CurrentCaller() caller: Caller, @Param('taskId', { schema: taskId }) task: OpenedId) {
    await this.access.caseOf(caller, task, 'unknown-task');
    return this.presence.on(task);
  }

  @Keeps(presence, { refuses: ['unknown-task'] })
  @Put('presence')
  async arrive(
    @CurrentCaller() caller: Caller,
    @CurrentOfficer() officer: OfficerId,
    @Param('taskId', { schema: taskId }) task: OpenedId,
    @Body({ schema: presenceBody }) body: PresenceBody,
  ) {
    await this.access.caseOf(caller, task, 'unknown-task');
    return this.presence.arrive(task, officer, body?.doing ?? 'reading');
  }

  @Keeps(presence, { refuses: ['unknown-task'] })
  @Delete('presence')
  async leave(
    @CurrentCaller() caller: Caller,
    @CurrentOfficer() officer: OfficerId,
    @Param('taskId', { schema: taskId }) task: OpenedId,
  ) {
    await this.access.caseOf(caller, task, 'unknown-task');
    return this.presence.leave(task, officer);
  }
}
