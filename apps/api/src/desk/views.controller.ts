import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { OfficerId } from '#libs/kernel';
import { Access } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller, CurrentOfficer } from '../auth/current-caller.decorator.js';
import { pageOfWhole } from '../http/cursor.js';
import { Keeps, Reads } from '../openapi/operations.decorator.js';
import { forgotten, savedView, savedViews } from '../schemas/answers/desk.js';
import { id, wholeQuery, type WholeQuery } from '../schemas/basics.js';
import { viewBody, type ViewBody } from '../schemas/desk-bodies.js';
import { SavedViews } from './saved-views.js';

const viewId = id<string>();

/** Filters kept under an id of the owner's choosing, so that keeping one twice keeps it once. */
@ApiTags('views')
@ApiBearerAuth('token')
@Controller('v1/views')
export class ViewsController {
  constructor(
    private readonly access: Access,
    private readonly views: SavedViews,
  ) {}

  @Reads(savedViews, { refuses: ['forbidden', 'invalid-cursor'] })
  @Get()
  async list(
    @CurrentCaller() caller: Caller,
    @CurrentOfficer() officer: OfficerId,
    @Query({ schema: wholeQuery }) query: WholeQuery,
  ) {
    const { units } = await this.access.rightsOf(caller);
    return pageOfWhole('views', await this.views.seenBy(officer, units), query);
  }

  @Keeps(savedView)
  @Put(':viewId')
  async save(
    @CurrentCaller() caller: Caller,
    @CurrentOfficer() officer: OfficerId,
    @Param('viewId', { schema: viewId }) view: string,
    @Body({ schema: viewBody }) body: ViewBody,
  ) {
    return this.views.save(await this.access.rightsOf(caller), officer, view, body);
  }

  @Keeps(forgotten)
  @Delete(':viewId')
  async forget(@CurrentOfficer() officer: OfficerId, @Param('viewId', { schema: viewId }) view: string) {
    await this.views.forget(officer, view);
    return { forgotten: true };
  }
}
