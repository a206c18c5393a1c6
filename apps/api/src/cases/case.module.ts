import { Module } from '@nestjs/common';
import { StreamCache } from '#libs/case-commands';
import { ClocksController } from '../clocks/clocks.controller.js';
import { CustodyBoard } from '../clocks/custody-board.js';
import { RunningClocks } from '../clocks/running-clocks.js';
import { InstrumentsController } from '../instruments/instruments.controller.js';
import { Instruments } from '../instruments/instruments.js';
import { UntilWhen } from '../clocks/until-when.js';
import { CaseDesk } from '../commands/case-desk.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { DeskController } from '../desk/desk.controller.js';
import { Drafts } from '../desk/drafts.js';
import { Presence } from '../desk/presence.js';
import { SavedViews } from '../desk/saved-views.js';
import { ViewsController } from '../desk/views.controller.js';
import { DiscussionsController } from '../discussions/discussions.controller.js';
import { ChecksController } from '../checks/checks.controller.js';
import { InterviewsController } from '../interviews/interviews.controller.js';
import { SubmissionsController } from '../submissions/submissions.controller.js';
import { ChargesController } from '../evidence/charges.controller.js';
import { PropertyController } from '../property/property.controller.js';
import { DutiesController } from '../duties/duties.controller.js';
import { Owed } from '../duties/owed.js';
import { FindingsController } from '../findings/findings.controller.js';
import { Findings } from '../findings/findings.js';
import { Filing } from '../materials/filing.js';
import { DisplayedPagesController } from '../reading/displayed-pages.controller.js';
import { Displaying } from '../reading/displaying.js';
import { MaterialsController } from '../materials/materials.controller.js';
import { Opening } from '../materials/opening.js';
import { RecordsController } from '../records/records.controller.js';
import { ReplayController } from '../replay/replay.controller.js';
import { Replays } from '../replay/replays.js';
import { Sight } from '../replay/sight.js';
import { RequestsController } from '../requests/requests.controller.js';
import { FrameKey } from '../sign-off/frame-key.js';
import { SignOffController } from '../sign-off/sign-off.controller.js';
import { Signers } from '../sign-off/signer.js';
import { Signing } from '../sign-off/signing.js';
import { Inbox } from '../tasks/inbox.js';
import { TaskReading } from '../tasks/task-reading.js';
import { TasksController } from '../tasks/tasks.controller.js';
import { Unread } from '../tasks/unread.js';
import { CaseEventsController } from './case-events.controller.js';
import { CaseReading } from './case-reading.js';
import { CaseSearch } from './case-search.js';
import { CasesController } from './cases.controller.js';
import { CheckingCases } from './check-cases.js';
import { Signatories } from '../signatories/signatories.js';
import { SignatoriesController } from '../signatories/signatories.controller.js';
import { PrintingModule } from '../printing/printing.module.js';
import { Repairing } from '../repairs/repairing.js';
import { RepairsController } from '../repairs/repairs.controller.js';
import { RecusalsController } from '../recusals/recusals.controller.js';
import { SealsController } from '../seals/seals.controller.js';
import { ReassignmentsController } from '../tasks/reassignments.controller.js';
import { Reassigning } from '../tasks/reassigning.js';
import { StartingCases } from './start-case.js';
import { Titles } from './titles.js';

/** Everything below `/v1` that is about cases. */
@Module({
  imports: [PrintingModule],
  controllers: [
    CasesController,
    CaseEventsController,
    ReplayController,
    MaterialsController,
    DisplayedPagesController,
    RequestsController,
    RecordsController,
    DiscussionsController,
    TasksController,
    ReassignmentsController,
    RecusalsController,
    SealsController,
    RepairsController,
    SignatoriesController,
    SignOffController,
    DeskController,
    ViewsController,
    DutiesController,
    FindingsController,
    ClocksController,
    ChargesController,
    PropertyController,
    InstrumentsController,
    InterviewsController,
    SubmissionsController,
    ChecksController,
  ],
  providers: [
    StartingCases,
    CheckingCases,
    Reassigning,
    Repairing,
    Signatories,
    CaseReading,
    CaseSearch,
    Titles,
    CaseDesk,
    Replays,
    Sight,
    Filing,
    Opening,
    Displaying,
    Inbox,
    TaskReading,
    Unread,
    Drafts,
    Presence,
    SavedViews,
    Signing,
    Owed,
    CustodyBoard,
    Findings,
    RunningClocks,
    UntilWhen,
    Instruments,
    { provide: Signers, inject: [StreamCache], useFactory: (streams: StreamCache) => new Signers(streams) },
    {
      provide: FrameKey,
      inject: [SETTINGS],
      useFactory: ({ keysFolder }: Settings) => new FrameKey(keysFolder),
    },
  ],
  exports: [CaseReading],
})
export class CaseModule {}
