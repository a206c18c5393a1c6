import { Module } from '@nestjs/common';
import { Questions } from '../questions/questions.js';
import { QuestionsController } from '../questions/questions.controller.js';
import { Inquiries } from './inquiries.js';
import { InquiriesController } from './inquiries.controller.js';

/** What is asked across all cases, and the inquiries under whose numbers it is kept. */
@Module({
  controllers: [QuestionsController, InquiriesController],
  providers: [Questions, Inquiries],
  exports: [Questions, Inquiries],
})
export class InquiriesModule {}
