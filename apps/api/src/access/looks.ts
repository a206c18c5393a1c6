import { Inject, Injectable } from '@nestjs/common';
import type { EventLog, LogClock } from '#libs/event-log';
import type { Actor, CaseId, Instant, OfficerId, StreamName } from '#libs/kernel';
import { appendAlone } from '../engine/append-alone.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';

/** What an overseer looked at. `as`: through whose eyes. */
export type CaseReplayed = Readonly<{
  case: CaseId;
  asOf: number | Instant | null;
  as: OfficerId | null;
  /** It was, when he looked. */
  sealed?: true;
}>;

/** A question across cases, as it was put. @property upTo as of which leaf of the log @property inquiry for which */
export type QuestionAsked = Readonly<{
  kind: string;
  parameters: Readonly<Record<string, string | number>>;
  upTo: number;
  inquiry: string | null;
}>;

/** What left the house as a file. */
export type Exported =
  | Readonly<{ what: 'case'; case: CaseId; version: number; format: 'pdf' | 'csv' }>
  | Readonly<{ what: 'ledger'; officer: OfficerId; format: 'csv' }>
  | (QuestionAsked & Readonly<{ what: 'answer'; format: 'csv' }>);

/** Looks at a case by those who have no part in it leave a trace, recorded before the answer. */
@Injectable()
export class Looks {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  replayed(officer: OfficerId, data: CaseReplayed): Promise<void> {
    return this.#record({ kind: 'officer', officer }, 'CaseReplayed', data);
  }

  asked(officer: OfficerId, data: QuestionAsked): Promise<void> {
    return this.#record({ kind: 'officer', officer }, 'QuestionAsked', data);
  }

  exported(actor: Actor, data: Exported): Promise<void> {
    return this.#record(actor, 'Exported', data);
  }

  async #record(actor: Actor, type: string, data: unknown): Promise<void> {
    const stream = `access/${this.clock.now().slice(0, 10)}` as StreamName;
    await appendAlone(this.log, this.clock, { stream, event: { type, data }, actor });
  }
}
