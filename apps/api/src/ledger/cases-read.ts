import { Inject, Injectable } from '@nestjs/common';
import type { EventLog } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { Roster } from '../access/roster.js';
import { readsOf, type CasesRead } from '../access/reads.js';
import { sealedFrom } from '../access/sealed-from.js';
import type { Caller } from '../auth/caller.js';
import { Database } from '../engine/database.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { cursorOf, pageOf, positionOf } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';

/** Which cases one officer looked at and when, in the order in which it was recorded. */
@Injectable()
export class CasesReadBy {
  constructor(
    private readonly access: Access,
    private readonly roster: Roster,
    private readonly database: Database,
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
    const after = Number(positionOf('reads', cursor, ['integer'])?.[0] ?? 0);
    const events = await this.log.read(readsOf({ kind: 'officer', officer }), after, limit + 1);
    const page = pageOf(events, limit, ({ event }) => cursorOf('reads', [String(event.version)]));
    const told = page.items.map(({ event: { version, recordedAt, data } }) => {
      const { reads } = data as CasesRead;
      return { version, recordedAt, reads };
    });
    const cases = told.flatMap(({ reads }) => reads.map((read) => read.case));
    const sealed = await sealedFrom(this.database, rights, cases);
    const shown = told.map(({ reads, ...rest }) => ({
      ...rest,
      reads: reads.filter((read) => !sealed.has(read.case)),
    }));
    return { ...page, items: shown.filter(({ reads }) => reads.length > 0) };
  }
}
