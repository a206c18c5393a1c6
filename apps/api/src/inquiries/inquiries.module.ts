import { Module } from '@nestjs/common';
import { CaseModule } from '../cases/case.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { CaseStories } from '../exports/case-story.js';
import { ExportsController } from '../exports/exports.controller.js';
import { Questions } from '../questions/questions.js';
import { QuestionsController } from '../questions/questions.controller.js';
import { Inquiries } from './inquiries.js';
import { InquiriesController } from './inquiries.controller.js';

/** What is asked across all cases, the inquiries under whose numbers it is kept, and what is taken away as a file. */
@Module({
  imports: [CaseModule, DirectoryModule],
  controllers: [QuestionsController, InquiriesController, ExportsController],
  providers: [Questions, Inquiries, CaseStories],
})
export class InquiriesModule {}
