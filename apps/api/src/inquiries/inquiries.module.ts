import { Module } from '@nestjs/common';
import { Questions } from '../questions/questions.js';
import { QuestionsController } from '../questions/questions.controller.js';
import { Inquiries } from './inquiries.js';
import { InquiriesController } from './inquiries.controller.js';

/** What investigators ask across all cases, and the inquiries under whose numbers they keep it. */
@Module({
  controllers: [QuestionsController, InquiriesController],
  providers: [Questions, Inquiries],
})
export class InquiriesModule {}
