import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { LogClock } from '#libs/event-log';
import type { CaseId, OfficerId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { Looks } from '../access/looks.js';
import { actorOf, principalOf, type Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { caseId } from '../cases/cases.controller.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { Inquiries, parametersOf } from '../inquiries/inquiries.js';
import { Ledger } from '../ledger/ledger.js';
import { ledgerFilter } from '../ledger/ledger-filter.js';
import { ReadsContent } from '../openapi/operations.decorator.js';
import { ofCallers } from '../openapi/refusals.js';
import { Printing } from '../printing/printing.js';
import { Questions } from '../questions/questions.js';
import { id, officerId } from '../schemas/basics.js';
import { questionParameters, type Question } from '../schemas/question-bodies.js';
import { actsCsv } from './acts-csv.js';
import { answerHead, answerRecord } from './answer-csv.js';
import { caseReport } from './case-report.js';
import { CaseStories } from './case-story.js';
import { byteOrderMark } from './csv.js';
import { ledgerHead, ledgerRecord } from './ledger-csv.js';
import type { Language } from './words.js';

const language = z.enum(['zh', 'en']).default('zh');
/** `bom=true`: a spreadsheet then takes the file for UTF-8. */
const asCsv = { language, bom: z.literal('true').optional() };
const reportQuery = z.strictObject({ language });
const csvQuery = z.strictObject(asCsv);
const ledgerQuery = z.strictObject({ ...ledgerFilter, ...asCsv });
const asking = { ...asCsv, inquiry: id<string>().optional() };
const readingTime = questionParameters['reading-time'].extend(asking);
const pairs = questionParameters.pairs.extend(asking);
const neverReturned = questionParameters['never-returned'].extend(asking);
const outsideAuthority = questionParameters['outside-authority'].extend(asking);

type AsCsv = Readonly<{ language: Language; bom?: 'true' | undefined }>;
type Asking = AsCsv & Readonly<{ inquiry?: string | undefined }>;

const ofQuestions = {
  refuses: [...ofCallers, 'forbidden', 'unknown-inquiry', 'inquiry-closed', 'busy'],
} as const;
const ofCases = { refuses: [...ofCallers, 'unknown-case', 'busy'] } as const;
const records = 'Records of RFC 4180; the header `Rows-Total` says how many will come, where that is known';

/** Files to take away. What leaves is recorded before the first byte does. */
@ApiTags('exports')
@ApiBearerAuth('token')
@Controller('v1')
export class ExportsController {
  constructor(
    private readonly access: Access,
    private readonly looks: Looks,
    private readonly stories: CaseStories,
    private readonly questions: Questions,
    private readonly inquiries: Inquiries,
    private readonly ledger: Ledger,
    private readonly printing: Printing,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** A case's story on paper: who did what, when, with what authority, having opened what, and who answers. */
  @ReadsContent('application/pdf', 'The report', { refuses: [...ofCases.refuses, 'printing-busy'] })
  @Get('cases/:caseId/report.pdf')
  async report(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Query({ schema: reportQuery }) asked: z.output<typeof reportQuery>,
    @Res() reply: FastifyReply,
  ) {
    const story = await this.stories.of(caller, about);
    const at = this.clock.now();
    const by = caller.kind === 'officer' ? story.nameOf(caller.officer)[asked.language] : principalOf(caller);
    const report = caseReport(story, { ...asked, by, at, simulated: this.clock.simulated });
    const bytes = await this.printing.pdf({ kind: 'report', report, at });
    await this.#taken(caller, about, story.view.version, 'pdf');
    return attached(reply, 'application/pdf', `${story.view.caseNumber ?? about}.pdf`).send(bytes);
  }

  /** Every act of a case, one record each. */
  @ReadsContent('text/csv', records, ofCases)
  @Get('cases/:caseId/acts.csv')
  async acts(
    @CurrentCaller() caller: Caller,
    @Param('caseId', { schema: caseId }) about: CaseId,
    @Query({ schema: csvQuery }) asked: z.output<typeof csvQuery>,
    @Res() reply: FastifyReply,
  ) {
    const story = await this.stories.of(caller, about);
    await this.#taken(caller, about, story.view.version, 'csv');
    const name = `${story.view.caseNumber ?? about}.csv`;
    return sendCsv(reply, asked, { name, total: story.acts.length, records: actsCsv(story, asked.language) });
  }

  /** Every act of one person that the filter lets through, latest first. */
  @ReadsContent('text/csv', records, { refuses: [...ofCallers, 'forbidden', 'unknown-officer', 'busy'] })
  @Get('officers/:officer/ledger.csv')
  async ledgerOf(
    @CurrentCaller() caller: Caller,
    @Param('officer', { schema: officerId }) officer: OfficerId,
    @Query({ schema: ledgerQuery }) { language: asked, bom, ...filter }: z.output<typeof ledgerQuery>,
    @Res() reply: FastifyReply,
  ) {
    const first = await this.ledger.of(caller, officer, { ...filter, limit: 1 });
    await this.looks.exported(actorOf(caller), { what: 'ledger', officer, format: 'csv' });
    const { ledger } = this;
    async function* told() {
      yield ledgerHead(asked);
      if (first.items.length === 0) return;
      for await (const act of ledger.all(caller, officer, filter)) yield ledgerRecord(act);
    }
    return sendCsv(reply, { language: asked, bom }, { name: `${officer}.csv`, total: null, records: told() });
  }

  @ReadsContent('text/csv', records, ofQuestions)
  @Get('questions/reading-time.csv')
  readingTime(
    @CurrentCaller() caller: Caller,
    @Query({ schema: readingTime })
    { inquiry, language: asked, bom, ...parameters }: z.output<typeof readingTime>,
    @Res() reply: FastifyReply,
  ) {
    return this.#answer(
      caller,
      { kind: 'reading-time', parameters },
      { inquiry, language: asked, bom },
      reply,
    );
  }

  @ReadsContent('text/csv', records, ofQuestions)
  @Get('questions/pairs.csv')
  pairs(
    @CurrentCaller() caller: Caller,
    @Query({ schema: pairs }) { inquiry, language: asked, bom, ...parameters }: z.output<typeof pairs>,
    @Res() reply: FastifyReply,
  ) {
    return this.#answer(caller, { kind: 'pairs', parameters }, { inquiry, language: asked, bom }, reply);
  }

  @ReadsContent('text/csv', records, ofQuestions)
  @Get('questions/never-returned.csv')
  neverReturned(
    @CurrentCaller() caller: Caller,
    @Query({ schema: neverReturned })
    { inquiry, language: asked, bom, ...parameters }: z.output<typeof neverReturned>,
    @Res() reply: FastifyReply,
  ) {
    return this.#answer(
      caller,
      { kind: 'never-returned', parameters },
      { inquiry, language: asked, bom },
      reply,
    );
  }

  @ReadsContent('text/csv', records, ofQuestions)
  @Get('questions/outside-authority.csv')
  outsideAuthority(
    @CurrentCaller() caller: Caller,
    @Query({ schema: outsideAuthority })
    { inquiry, language: asked, bom, ...parameters }: z.output<typeof outsideAuthority>,
    @Res() reply: FastifyReply,
  ) {
    return this.#answer(
      caller,
      { kind: 'outside-authority', parameters },
      { inquiry, language: asked, bom },
      reply,
    );
  }

  async #answer(caller: Caller, question: Question, { inquiry, ...asked }: Asking, reply: FastifyReply) {
    const rights = await this.access.investigator(caller);
    if (inquiry !== undefined) await this.inquiries.running(inquiry);
    const { kind } = question;
    const { upTo } = await this.questions.reach();
    const total = await this.questions.total(rights, question, upTo);
    const parameters = parametersOf(question);
    await this.looks.exported(actorOf(caller), {
      what: 'answer',
      format: 'csv',
      kind,
      parameters,
      upTo,
      inquiry: inquiry ?? null,
    });
    const rows = this.questions.all(rights, question, upTo);
    async function* told() {
      yield answerHead(kind, asked.language);
      for await (const row of rows) yield answerRecord(kind, row);
    }
    return sendCsv(reply, asked, { name: `${kind}.csv`, total, records: told() });
  }

  #taken(caller: Caller, about: CaseId, version: number, format: 'pdf' | 'csv') {
    return this.looks.exported(actorOf(caller), { what: 'case', case: about, version, format });
  }
}

type Csv = Readonly<{
  name: string;
  total: number | null;
  records: Iterable<string> | AsyncIterable<string>;
}>;

/** Streams: what goes out is never held as a whole. */
function sendCsv(reply: FastifyReply, { bom }: AsCsv, { name, total, records: told }: Csv) {
  async function* file() {
    if (bom !== undefined) yield byteOrderMark;
    yield* told;
  }
  if (total !== null) void reply.header('rows-total', String(total));
  return attached(reply, 'text/csv; charset=utf-8', name).send(Readable.from(file(), { objectMode: false }));
}

const attached = (reply: FastifyReply, type: string, name: string) =>
  reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store');
