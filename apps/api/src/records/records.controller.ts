import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { CaseId } from '#libs/kernel';
import { caseId } from '../cases/cases.controller.js';
import { opened } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { recordBody, type RecordBody } from '../schemas/case-bodies.js';
import { subjectsConcerned } from './subjects-concerned.js';
import { CommandsCase } from '../openapi/operations.decorator.js';
import { ofRequirements } from '../openapi/refusals.js';
import { acknowledgedWithId } from '../schemas/answers/acknowledgements.js';

@ApiTags('records')
@ApiBearerAuth('token')
@Controller('v1/cases/:caseId/records')
export class RecordsController {
  constructor(private readonly desk: CaseDesk) {}

  /** A fact from outside: the execution of a measure, a procuratorate's decision, a delivery. */
  @CommandsCase(acknowledgedWithId, {
    refuses: [
      ...ofRequirements,
      'unknown-record',
      'unknown-party',
      'unknown-material',
      'before-the-case',
      'in-the-future',
      'result-required',
      'invalid-particulars',
      'document-required',
      'subject-not-applicable',
      'subject-required',
      'not-a-handler',
    ],
  })
  @Post()
  async record(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: recordBody }) body: RecordBody,
  ) {
    const outcome = await this.desk.onCase(asked, about, ({ file, published }, sealing) => ({
      type: 'RecordFact',
      data: {
        record: body.type,
        subjects: subjectsConcerned(body, file, published.definition),
        at: body.at,
        result: body.result ?? null,
        document: body.document ?? null,
        number: body.number ?? null,
        note: sealing.optional(body.note),
        ...(body.particulars && { particulars: body.particulars }),
      },
    }));
    return opened(outcome);
  }
}
