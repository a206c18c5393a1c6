import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { CaseId, OpenedId, PartyId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { CaseReading } from '../cases/case-reading.js';
import { caseId } from '../cases/cases.controller.js';
import { acknowledgement, opened } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { pageOfWhole } from '../http/cursor.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { Problem } from '../problems/problem.js';
import { acknowledged, acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { disclosureView as disclosureAnswer, submissionList } from '../schemas/answers/parties.js';
import { id, partyId, wholeQuery, type WholeQuery } from '../schemas/basics.js';
import {
  answerBody,
  joiningBody,
  submissionBody,
  type JoiningBody,
  type SubmissionBody,
} from '../schemas/party-bodies.js';
import { disclosureView } from './disclosure-view.js';
import { submissionViews } from './submission-view.js';

const submissionId = id<OpenedId>();
const disclosureQuery = z.strictObject({ for: partyId, subject: partyId });

@ApiTags('parties')
@ApiBearerAuth('token')
@Controller('v1')
export class SubmissionsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly reading: CaseReading,
  ) {}

  /** A party enters a running case: a lawyer is appointed, a guardian comes, another suspect is found. */
  @CommandsCase(acknowledged, { refuses: ['not-a-handler', 'unknown-party'] })
  @Post('cases/:caseId/parties')
  async join(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: joiningBody }) { role, name, minor, idNumber }: JoiningBody,
  ) {
    const outcome = await this.desk.onCase(asked, about, ({ file }, sealing) => {
      const party = `p${file.parties.length + 1}` as PartyId;
      return {
        type: 'JoinParty',
        data: {
          party: {
            id: party,
            role,
            name: sealing.seal(name, party),
            ...(minor !== undefined && { minor }),
            ...(idNumber !== undefined && { idNumber: sealing.seal(idNumber, party) }),
          },
        },
      };
    });
    return acknowledgement(outcome);
  }

  /** What a party, guardian or lawyer hands in, entered by a client or a handler. The answer is its receipt. */
  @CommandsCase(acknowledgedWithId, {
    refuses: [
      'not-a-handler',
      'unknown-submission-kind',
      'unknown-party',
      'authority-required',
      'unknown-material',
      'unknown-officer',
      'recusal-raised',
    ],
  })
  @Post('cases/:caseId/submissions')
  async submit(
    @AskedBy() asked: Asked,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Body({ schema: submissionBody }) body: SubmissionBody,
  ) {
    const { kind, by, subject = null, authority = null, material = null, officer = null } = body;
    const outcome = await this.desk.onCase(asked, about, (_, sealing) => ({
      type: 'ReceiveSubmission',
      data: {
        kind,
        by,
        subject,
        authority,
        material,
        about: body.about ?? [],
        officer,
        text: sealing.seal(body.text, by),
      },
    }));
    return opened(outcome);
  }

  @Reads(submissionList, { refuses: ['unknown-case', 'invalid-cursor'] })
  @Get('cases/:caseId/submissions')
  async list(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Query({ schema: wholeQuery }) query: WholeQuery,
  ) {
    const { file, published, open } = await this.reading.opened(caller, about);
    return pageOfWhole('submissions', submissionViews(file, published.definition, open), query);
  }

  /** The answer to a submission, with reasons. */
  @CommandsCase(acknowledged, {
    refuses: ['not-a-handler', 'unknown-submission', 'already-done', 'document-required', 'unknown-material'],
  })
  @Post('submissions/:submissionId/answer')
  async answer(
    @AskedBy() asked: Asked,
    @Param('submissionId', { schema: submissionId }) submission: OpenedId,
    @Body({ schema: answerBody }) { result, reasons, document }: z.infer<typeof answerBody>,
  ) {
    const outcome = await this.desk.onOpened(asked, submission, 'unknown-submission', (_, sealing) => ({
      type: 'AnswerSubmission',
      data: { submission, result, reasons: sealing.seal(reasons), document: document ?? null },
    }));
    return acknowledgement(outcome);
  }

  /** What the law lets a suspect’s side see at this stage. */
  @Reads(disclosureAnswer, { refuses: ['unknown-case', 'unknown-party'] })
  @Get('cases/:caseId/disclosure')
  async disclosure(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Query({ schema: disclosureQuery }) { for: by, subject }: z.infer<typeof disclosureQuery>,
  ) {
    const { file, published, open } = await this.reading.opened(caller, about);
    const known = file.parties.some(({ id: party }) => party === by) && Object.hasOwn(file.subjects, subject);
    if (!known) throw new Problem('unknown-party', { party: by });
    return disclosureView(file, published.definition, open, { by, subject });
  }
}
