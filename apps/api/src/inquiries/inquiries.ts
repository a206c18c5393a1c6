import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EventLog, LogClock } from '#libs/event-log';
import type { OfficerId, StoredEvent, StreamName } from '#libs/kernel';
import type { Rights } from '../access/rights.js';
import type { Committed } from '../commands/acknowledgement.js';
import { appendDecided } from '../engine/append-alone.js';
import { Database } from '../engine/database.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import type { Idempotency } from '../http/idempotency.js';
import { Problem } from '../problems/problem.js';
import { Questions } from '../questions/questions.js';
import type { InquiryQuery, OpenInquiry, Question, SaveQuestion } from '../schemas/question-bodies.js';
import { openStream } from '../texts/open-texts.js';
import { Sealing } from '../texts/sealing.js';
import {
  closingOf,
  foldInquiry,
  type Inquiry,
  type InquiryEvent,
  type Parameters,
  type Saved,
} from './inquiry.js';

type Asker = Rights & Readonly<{ officer: OfficerId }>;
type New = Readonly<{ event: InquiryEvent; sealing: Sealing }>;

const streamOfInquiry = (id: string) => `inquiry/${id}` as StreamName;
const idIn = (stream: StreamName) => stream.slice('inquiry/'.length);
/** By its number, so that no two inquiries have the same. */
const idOf = (number: string) => `q${hash('sha256', number, 'hex').slice(0, 16)}`;

type Opened = Readonly<{ stream: StreamName; opened_at: Date }>;

/** Newest first. Few are kept at once, so their own events say which are closed: no rows to keep beside the log. */
const openedSql = `
  SELECT o.stream, o.recorded_at AS opened_at FROM log.events o
   WHERE o.stream >= 'inquiry/' AND o.stream < 'inquiry0' AND o.version = 1
     AND ($1::boolean IS NULL OR $1 = coalesce(
       (SELECT t.type = 'InquiryClosed' FROM log.events t
         WHERE t.stream = o.stream AND t.type IN ('InquiryClosed', 'InquiryReopened')
         ORDER BY t.version DESC LIMIT 1), false))
     AND ($2::timestamptz IS NULL OR (o.recorded_at, o.stream) < ($2, $3))
   ORDER BY o.recorded_at DESC, o.stream DESC
   LIMIT $4`;

/** Inquiries and the questions saved under their number, each a stream of its own. */
@Injectable()
export class Inquiries {
  constructor(
    private readonly questions: Questions,
    private readonly database: Database,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  async list({ status, limit, cursor }: InquiryQuery) {
    const after = positionOf('inquiries', cursor, ['timestamptz', 'text']);
    const rows = await this.database.rows<Opened>(openedSql, [
      status === undefined ? null : status === 'closed',
      ...(after ?? [null, null]),
      limit + 1,
    ]);
    const page = pageOf(rows, limit, ({ stream, opened_at: at }) =>
      cursorOf('inquiries', [at.toISOString(), stream]),
    );
    const items = await Promise.all(
      page.items.map(async ({ stream }) => {
        const { questions, turns: _, version: __, ...told } = await this.view(idIn(stream));
        return { ...told, questions: questions.length };
      }),
    );
    return { ...page, items };
  }

  /** @throws Problem unknown-inquiry */
  async view(id: string) {
    const inquiry = await this.inquiry(id);
    const { version, number, subject, openedBy, openedAt, questions, turns } = inquiry;
    const open = await openStream(this.log, streamOfInquiry(id), version, true);
    return {
      id,
      version,
      number,
      subject: open(subject),
      openedBy,
      openedAt,
      closedAt: closingOf(inquiry)?.at ?? null,
      turns: turns.map((turn) => ({ ...turn, reason: open(turn.reason) })),
      questions: questions.map((saved) => ({ ...savedView(saved), note: open(saved.note) })),
    };
  }

  /** @throws Problem unknown-inquiry */
  async inquiry(id: string): Promise<Inquiry> {
    return known(await this.#folded(streamOfInquiry(id)), id);
  }

  /** One for which questions are still asked. @throws Problem unknown-inquiry, inquiry-closed */
  async running(id: string): Promise<Inquiry> {
    return notClosed(await this.inquiry(id), id);
  }

  /** @throws Problem inquiry-exists */
  open({ officer }: Asker, { number, subject }: OpenInquiry, idempotency: Idempotency | undefined) {
    const sealing = new Sealing();
    const event = { type: 'InquiryOpened', data: { number, subject: sealing.seal(subject) } } as const;
    return this.#append(idOf(number), officer, idempotency, (inquiry) => {
      if (inquiry) throw new Problem('inquiry-exists', { number });
      return { event, sealing };
    });
  }

  /** @throws Problem unknown-inquiry, inquiry-closed */
  close({ officer }: Asker, id: string, reason: string, idempotency: Idempotency | undefined) {
    const sealing = new Sealing();
    const event = { type: 'InquiryClosed', data: { reason: sealing.seal(reason) } } as const;
    return this.#append(id, officer, idempotency, (inquiry) => {
      notClosed(known(inquiry, id), id);
      return { event, sealing };
    });
  }

  /** @throws Problem unknown-inquiry, inquiry-open */
  reopen({ officer }: Asker, id: string, reason: string, idempotency: Idempotency | undefined) {
    const sealing = new Sealing();
    const event = { type: 'InquiryReopened', data: { reason: sealing.seal(reason) } } as const;
    return this.#append(id, officer, idempotency, (inquiry) => {
      if (!closingOf(known(inquiry, id))) throw new Problem('inquiry-open', { inquiry: id });
      return { event, sealing };
    });
  }

  /** @throws Problem unknown-inquiry, inquiry-closed */
  async save(asker: Asker, id: string, asked: SaveQuestion, idempotency: Idempotency | undefined) {
    await this.inquiry(id);
    const { note, ...question } = asked;
    const { upTo } = await this.questions.reach();
    const total = await this.questions.total(asker, question, upTo);
    const sealing = new Sealing();
    const told = {
      kind: question.kind,
      parameters: parametersOf(question),
      note: sealing.optional(note),
      upTo,
      total,
    };
    return this.#append(id, asker.officer, idempotency, (inquiry) => {
      const { version } = notClosed(known(inquiry, id), id);
      const data = { question: `${id}.${version + 1}`, ...told };
      return { event: { type: 'QuestionSaved', data }, sealing };
    });
  }

  /** What a saved question finds now and did not find then. @throws Problem unknown-inquiry, unknown-question */
  async changes(asker: Asker, id: string, question: string) {
    const view = await this.view(id);
    const saved = view.questions.find((one) => one.id === question);
    if (!saved) throw new Problem('unknown-question', { question });
    const { kind, parameters } = saved;
    const asked = { kind, parameters } as Question;
    const reach = await this.questions.reach();
    const [now, changes] = await Promise.all([
      this.questions.total(asker, asked, reach.upTo),
      this.questions.changes(asker, asked, saved.upTo, reach.upTo),
    ]);
    return { question: saved, reach, then: saved.total, now, ...changes };
  }

  async #folded(stream: StreamName): Promise<Inquiry | null> {
    const events = await this.log.read(stream);
    return foldInquiry(events.map(({ event }) => event as StoredEvent<InquiryEvent>));
  }

  #append(
    id: string,
    officer: OfficerId,
    idempotency: Idempotency | undefined,
    decide: (inquiry: Inquiry | null) => New,
  ): Promise<Committed> {
    const stream = streamOfInquiry(id);
    return appendDecided(this.log, this.clock, {
      stream,
      actor: { kind: 'officer', officer },
      idempotency,
      decide: async (version) => {
        const { event, sealing } = decide(version === 0 ? null : await this.#folded(stream));
        return { ...event, sealed: sealing.texts };
      },
    });
  }
}

/** A question's parameters without those nobody gave. */
export const parametersOf = ({ parameters }: Question): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );

const savedView = ({ question, kind, parameters, savedBy, savedAt, upTo, total }: Saved) => ({
  id: question,
  kind,
  parameters,
  savedBy,
  savedAt,
  upTo,
  total,
});

function known(inquiry: Inquiry | null, id: string): Inquiry {
  if (!inquiry) throw new Problem('unknown-inquiry', { inquiry: id });
  return inquiry;
}

function notClosed(inquiry: Inquiry, id: string): Inquiry {
  const closing = closingOf(inquiry);
  if (closing)
    throw new Problem('inquiry-closed', { inquiry: id, closedAt: closing.at, closedBy: closing.by });
  return inquiry;
}
