import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { CaseId, OpenedId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { CaseReading } from '../cases/case-reading.js';
import { recusalView } from '../cases/case-view.js';
import { acknowledgement, opened } from '../commands/acknowledgement.js';
import { AskedBy } from '../commands/asked.decorator.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { digest, id, officerId, partyId, text, wholePaging } from '../schemas/basics.js';
import { pageOfWhole } from '../http/cursor.js';
import { CommandsCase, Reads } from '../openapi/operations.decorator.js';
import { acknowledged, acknowledgedWithId } from '../schemas/answers/acknowledgements.js';
import { recusalPage } from '../schemas/answers/recusals.js';

const recusalId = id<OpenedId>();
const recusalQuery = z.strictObject({ case: id<CaseId>(), ...wholePaging });

const recusalBody = z
  .strictObject({
    case: id<CaseId>(),
    officer: officerId,
    raisedBy: z.enum(['self', 'party', 'complainant', 'superior']),
    /** The party whose doing it is. */
    party: partyId.optional(),
    grounds: text,
    /** Decided within five days instead of two. */
    complex: z.boolean().default(false),
  })
  .meta({ id: 'NewRecusal' });

const decisionBody = z
  .strictObject({
    decision: z.enum(['recused', 'not-recused']),
    /** Signatures of his that are worth nothing; every other one is held valid. */
    voided: z.array(id<OpenedId>()).max(1_000).default([]),
    document: digest.optional(),
    reasons: text.optional(),
  })
  .meta({ id: 'RecusalDecision' });

/** Who is to keep out of a case: demanded, decided by the Leader or, on himself, by the procuratorial committee. */
@ApiTags('recusals')
@ApiBearerAuth('token')
@Controller('v1/recusals')
export class RecusalsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly reading: CaseReading,
  ) {}

  @Reads(recusalPage, { refuses: ['unknown-case', 'invalid-cursor'] })
  @Get()
  async list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: recusalQuery }) { case: about, ...paging }: z.infer<typeof recusalQuery>,
  ) {
    const { file, open } = await this.reading.opened(caller, about);
    const items = Object.values(file.recusals).map((recusal) => ({
      case: about,
      ...recusalView(recusal, open),
    }));
    return pageOfWhole('recusals', items, paging);
  }

  /** Until it is decided he goes on. */
  @CommandsCase(acknowledgedWithId, { refuses: ['unknown-officer', 'unknown-party', 'recusal-raised'] })
  @Post()
  async raise(@AskedBy() asked: Asked, @Body({ schema: recusalBody }) body: z.infer<typeof recusalBody>) {
    const { case: about, officer, raisedBy, party = null, grounds, complex } = body;
    const outcome = await this.desk.onCase(asked, about, (_, sealing) => ({
      type: 'RaiseRecusal',
      data: { officer, raisedBy, party, grounds: sealing.seal(grounds), complex },
    }));
    return opened(outcome);
  }

  @CommandsCase(acknowledged, {
    refuses: [
      'unknown-recusal',
      'recusal-decided',
      'document-required',
      'unknown-material',
      'not-an-act-of-his',
    ],
  })
  @Post(':recusal/decide')
  async decide(
    @AskedBy() asked: Asked,
    @Param('recusal', { schema: recusalId }) recusal: OpenedId,
    @Body({ schema: decisionBody }) body: z.infer<typeof decisionBody>,
  ) {
    const { decision, voided, document = null, reasons } = body;
    const outcome = await this.desk.onOpened(asked, recusal, 'unknown-recusal', (_, sealing) => ({
      type: 'DecideRecusal',
      data: { recusal, decision, voided, document, reasons: sealing.optional(reasons) },
    }));
    return acknowledgement(outcome);
  }
}
