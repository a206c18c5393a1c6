import { Module } from '@nestjs/common';
import { CaseModule } from '../cases/case.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { InquiriesModule } from '../inquiries/inquiries.module.js';
import { PrintingModule } from '../printing/printing.module.js';
import { CaseStories } from './case-story.js';
import { ExportsController } from './exports.controller.js';

/** What is taken away as a file: a case's story, its acts, a person's ledger, the answer to a question. */
@Module({
  imports: [CaseModule, DirectoryModule, InquiriesModule, PrintingModule],
  controllers: [ExportsController],
  providers: [CaseStories],
})
export class ExportsModule {}
