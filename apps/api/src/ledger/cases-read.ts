import { Inject, Injectable } from '@nestjs/common';
import type { EventLog } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { Roster } from '../access/roster.js';
import { readsOf, type CasesRead } from '../access/reads.js';
import type { Caller } from '../auth/caller.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';

/** Which cases one officer looked at and when, in the order in which it was recorded. */
@Injectable()
export class CasesReadBy {
  constructor(
    private readonly access: Access,
    private readonly roster: Roster,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** An officer sees his own reads, an investigator everyone's. @throws Problem forbidden, unknown-officer */
  async of(
    caller: Caller,
    officer: OfficerId,
    { limit, cursor }: Readonly<{ limit: number; cursor?: string | undefined }>,
  ) {
    const rights = await this.access.rightsOf(caller);
    if (rights.officer !== officer && !rights.investigates) throw new Problem('forbidden');
    if (!(await this.roster.officers()).has(officer)) throw new Problem('unknown-officer', { officer });
    const after = Number(positionOf('reads', cursor, 1)?.[0] ?? 0);
    const events = await this.log.read(readsOf({ kind: 'officer', officer }), after, limit + 1);
    const page = pageOf(events, limit, ({ event }) => cursorOf('reads', [String(event.version)]));
    return {
      ...page,
      items: page.items.map(({ event }) => ({
        version: event.version,
        recordedAt: event.recordedAt,
        ...(event.data as CasesRead),
      })),
    };
  }
}
