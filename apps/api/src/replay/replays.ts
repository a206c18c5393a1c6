import { Inject, Injectable } from '@nestjs/common';
import { responsibilityOf } from '#libs/accountability';
import { foldCase, type CaseEvent, type CaseFile } from '#libs/case-file';
import type { EventLog, RecordedEvent } from '#libs/event-log';
import { streamOf, type CaseId, type Instant, type OfficerId, type StoredEvent } from '#libs/kernel';
import { Looks } from '../access/looks.js';
import type { Caller } from '../auth/caller.js';
import { CaseReading, type OpenedCase } from '../cases/case-reading.js';
import { caseView, withoutMinorsNames } from '../cases/case-view.js';
import { dialogueOf } from '../discussions/dialogue-view.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { Roster } from '../access/roster.js';
import { Problem } from '../problems/problem.js';
import { Sight } from './sight.js';
import { summaryOf } from './summary.js';

type Asked = Readonly<{ asOf?: number | Instant | undefined; as?: OfficerId | undefined }>;

/** Rebuilds a case from its events alone, as of any version or instant. */
@Injectable()
export class Replays {
  constructor(
    private readonly reading: CaseReading,
    private readonly looks: Looks,
    private readonly sight: Sight,
    private readonly roster: Roster,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** @throws Problem unknown-case, unknown-version, unknown-officer */
  async replay(caller: Caller, caseId: CaseId, { asOf, as }: Asked) {
    const seen = await this.reading.opened(caller, caseId);
    if (as !== undefined && !(await this.roster.officers()).has(as))
      throw new Problem('unknown-officer', { officer: as });
    const all = await this.log.read(streamOf.case(caseId));
    const events = until(all, asOf);
    const file = foldCase(events.map(({ event }) => event as StoredEvent<CaseEvent>));
    if (!file) throw new Problem('unknown-version', { asOf });
    if (seen.rights.officer !== null && seen.rights.investigates) {
      await this.looks.replayed(seen.rights.officer, {
        case: caseId,
        asOf: asOf ?? null,
        as: as ?? null,
        ...(seen.file.seal && { sealed: true }),
      });
    }
    const { definition } = seen.published;
    const who = await this.roster.naming();
    return {
      asOf: asOf ?? file.changedAt,
      version: file.version,
      case: withoutMinorsNames(caseView(file, definition, seen.open)),
      as: as === undefined ? null : await this.sight.of(as, file, endOf(all, file.version, asOf)),
      responsibility: answersIn(seen, file, events),
      events: events.map(({ event }) => ({
        version: event.version,
        type: event.type,
        at: event.recordedAt,
        actor: event.actor,
        // Persons stay their pseudonymous ids, and instants what they are: whoever shows a line has names and a zone.
        summary: summaryOf(event as StoredEvent<CaseEvent>, { file, definition }, { who, when: String }),
      })),
    };
  }

  async responsibility(caller: Caller, caseId: CaseId) {
    const seen = await this.reading.opened(caller, caseId);
    return answersIn(seen, seen.file, await this.log.read(streamOf.case(caseId)));
  }
}

const answersIn = ({ published, open }: OpenedCase, file: CaseFile, events: readonly RecordedEvent[]) => ({
  ...responsibilityOf(file, published.definition),
  dialogue: dialogueOf(file.id, events, open),
});

/** Until when the case stood as asked for, and what was opened meanwhile counts; null: it still does. */
function endOf(
  events: readonly RecordedEvent[],
  version: number,
  asOf: number | Instant | undefined,
): Instant | null {
  if (typeof asOf === 'string') return asOf;
  return events.find(({ event }) => event.version > version)?.event.recordedAt ?? null;
}

const until = (events: readonly RecordedEvent[], asOf: number | Instant | undefined) =>
  events.filter(({ event }) => {
    if (asOf === undefined) return true;
    return typeof asOf === 'number' ? event.version <= asOf : event.recordedAt <= asOf;
  });
