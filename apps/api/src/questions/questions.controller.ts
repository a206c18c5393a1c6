import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../access/access.js';
import { Looks } from '../access/looks.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { Inquiries, parametersOf } from '../inquiries/inquiries.js';
import { Reads } from '../openapi/operations.decorator.js';
import { answers } from '../schemas/answers/questions.js';
import { id, paging } from '../schemas/basics.js';
import { questionParameters, type Question } from '../schemas/question-bodies.js';
import { Questions } from './questions.js';

/** `inquiry`: for which inquiry it is asked; it stands in the record of the look. */
const asking = { inquiry: id<string>().optional(), ...paging };
const readingTime = questionParameters['reading-time'].extend(asking);
const pairs = questionParameters.pairs.extend(asking);
const neverReturned = questionParameters['never-returned'].extend(asking);
const outsideAuthority = questionParameters['outside-authority'].extend(asking);

type Asking = Readonly<{ inquiry?: string | undefined; limit: number; cursor?: string | undefined }>;
const refuses = ['forbidden', 'invalid-cursor', 'unknown-inquiry', 'inquiry-closed', 'busy'] as const;

/** Questions across all cases. Each page is a look, recorded before it is answered. */
@ApiTags('questions')
@ApiBearerAuth('token')
@Controller('v1/questions')
export class QuestionsController {
  constructor(
    private readonly access: Access,
    private readonly questions: Questions,
    private readonly inquiries: Inquiries,
    private readonly looks: Looks,
  ) {}

  /** Signatures by how long their signer had read, shortest first; those who opened nothing come before all. */
  @Reads(answers['reading-time'], { refuses })
  @Get('reading-time')
  readingTime(
    @CurrentCaller() caller: Caller,
    @Query({ schema: readingTime }) { inquiry, limit, cursor, ...parameters }: z.output<typeof readingTime>,
  ) {
    return this.#ask(caller, { kind: 'reading-time', parameters }, { inquiry, limit, cursor });
  }

  /** Who signs for whom, how often, and which share that is of what either of them does. */
  @Reads(answers.pairs, { refuses })
  @Get('pairs')
  pairs(
    @CurrentCaller() caller: Caller,
    @Query({ schema: pairs }) { inquiry, limit, cursor, ...parameters }: z.output<typeof pairs>,
  ) {
    return this.#ask(caller, { kind: 'pairs', parameters }, { inquiry, limit, cursor });
  }

  /** Who signed and never sent anything back. */
  @Reads(answers['never-returned'], { refuses })
  @Get('never-returned')
  neverReturned(
    @CurrentCaller() caller: Caller,
    @Query({ schema: neverReturned })
    { inquiry, limit, cursor, ...parameters }: z.output<typeof neverReturned>,
  ) {
    return this.#ask(caller, { kind: 'never-returned', parameters }, { inquiry, limit, cursor });
  }

  /** Signatures whose authority was not the signer's own or did not hold when decided again from the record. */
  @Reads(answers['outside-authority'], { refuses })
  @Get('outside-authority')
  outsideAuthority(
    @CurrentCaller() caller: Caller,
    @Query({ schema: outsideAuthority })
    { inquiry, limit, cursor, ...parameters }: z.output<typeof outsideAuthority>,
  ) {
    return this.#ask(caller, { kind: 'outside-authority', parameters }, { inquiry, limit, cursor });
  }

  async #ask(caller: Caller, question: Question, { inquiry, ...paging }: Asking) {
    const rights = await this.access.investigator(caller);
    if (inquiry !== undefined) await this.inquiries.running(inquiry);
    const answer = await this.questions.page(rights, question, paging);
    await this.looks.asked(rights.officer, {
      kind: question.kind,
      parameters: parametersOf(question),
      upTo: answer.reach.upTo,
      inquiry: inquiry ?? null,
    });
    return answer;
  }
}
