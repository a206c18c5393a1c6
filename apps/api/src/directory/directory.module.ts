import { Module } from '@nestjs/common';
import { KeysController } from '../keys/keys.controller.js';
import { CasesReadBy } from '../ledger/cases-read.js';
import { Ledger } from '../ledger/ledger.js';
import { LedgerController } from '../ledger/ledger.controller.js';
import { ClientsController } from './clients.controller.js';
import { DirectoryDesk } from './directory-desk.js';
import { DelegationsController } from './delegations.controller.js';
import { Importing } from './importing.js';
import { ImportsController } from './imports.controller.js';
import { LoginsController } from './logins.controller.js';
import { OfficersController } from './officers.controller.js';
import { PostsController } from './posts.controller.js';
import { QualificationsController } from './qualifications.controller.js';
import { Reorganising } from './reorganising.js';
import { SuspensionsController } from './suspensions.controller.js';
import { UnitsController } from './units.controller.js';

/** Who there is, who holds what, who may not sign, and by which keys they sign. */
@Module({
  controllers: [
    UnitsController,
    PostsController,
    OfficersController,
    LoginsController,
    LedgerController,
    SuspensionsController,
    QualificationsController,
    DelegationsController,
    ClientsController,
    ImportsController,
    KeysController,
  ],
  providers: [DirectoryDesk, Reorganising, Importing, CasesReadBy, Ledger],
  exports: [Ledger],
})
export class DirectoryModule {}
