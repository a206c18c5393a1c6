import { Inject, Injectable } from '@nestjs/common';
import type { EventLog, LogClock } from '#libs/event-log';
import type { CaseId, Instant, OfficerId, StreamName } from '#libs/kernel';
import { appendAlone } from '../engine/append-alone.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';

/** What an overseer looked at. `as`: through whose eyes. */
export type CaseReplayed = Readonly<{
  case: CaseId;
  asOf: number | Instant | null;
  as: OfficerId | null;
}>;

/** Looks at a case by those who have no part in it leave a trace, recorded before the answer. */
@Injectable()
export class Looks {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  async replayed(officer: OfficerId, data: CaseReplayed): Promise<void> {
    const stream = `access/${this.clock.now().slice(0, 10)}` as StreamName;
    const event = { type: 'CaseReplayed', data };
    await appendAlone(this.log, this.clock, { stream, event, actor: { kind: 'officer', officer } });
  }
}
