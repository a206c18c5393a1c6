import { Inject, Injectable } from '@nestjs/common';
import { responsibilityOf, type Responsibility } from '#libs/accountability';
import type { CaseEvent, SignedOff } from '#libs/case-file';
import type { EventLog, RecordedEvent } from '#libs/event-log';
import {
  streamOf,
  type Actor,
  type Capacity,
  type CaseId,
  type Digest,
  type Instant,
  type Names,
  type StoredEvent,
} from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { Roster } from '../access/roster.js';
import type { Caller } from '../auth/caller.js';
import { CaseReading } from '../cases/case-reading.js';
import { caseView, withoutMinorsNames, type CaseView } from '../cases/case-view.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { summaryOf } from '../replay/summary.js';
import { wallTime } from './wall-time.js';
import { readBefore } from '../signatories/read-before.js';

/** What a signer had before him: the document, when he first opened it, how many of its pages came into sight. */
export type Opened = Readonly<{
  document: Names;
  at: Instant | null;
  pages: number | null;
  pagesShown: number;
}>;

/** One act of a case: who, when, with what authority, having opened what. */
export type Act = Readonly<{
  version: number;
  type: string;
  at: Instant;
  actor: Actor;
  who: Names;
  capacity: (Capacity & Readonly<{ postName: Names; byName: Names | null }>) | null;
  what: Names;
  opened: readonly Opened[];
  hash: Digest;
  leafIndex: number | null;
}>;

export type CaseStory = Readonly<{
  view: CaseView;
  definition: ProcedureDefinition;
  acts: readonly Act[];
  responsibility: Responsibility;
  /** Names of officers, posts and units; the id of whoever is not known. */
  nameOf: (id: string) => Names;
}>;

/** Tells a case from its events alone, as far as its reader may see it. A minor stays a pseudonym. */
@Injectable()
export class CaseStories {
  constructor(
    private readonly reading: CaseReading,
    private readonly roster: Roster,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** @throws Problem unknown-case */
  async of(caller: Caller, caseId: CaseId): Promise<CaseStory> {
    const { file, published, open } = await this.reading.opened(caller, caseId);
    const { definition } = published;
    const [events, directory] = await Promise.all([
      this.log.read(streamOf.case(caseId)),
      this.roster.naming(),
    ]);
    const known = events.slice(0, file.version);
    const view = withoutMinorsNames(caseView(file, definition, open));
    const parties = new Map(view.parties.map(({ id, name }) => [id as string, name]));
    const nameOf = (id: string): Names => {
      const party = parties.get(id);
      return party ? { zh: party, en: party } : directory(id);
    };
    const telling = { who: nameOf, when: (instant: Instant) => wallTime(instant, definition.zone) };
    const documentOf = (material: Digest): Names => {
      const id = file.materials[material]?.document ?? material;
      return definition.documents.find((document) => document.id === id)?.name ?? { zh: id, en: id };
    };
    const acts = await Promise.all(
      known.map(async (recorded): Promise<Act> => {
        const { event, hash, leafIndex } = recorded;
        const { version, type, recordedAt: at, actor, capacity } = event;
        return {
          version,
          type,
          at,
          actor,
          who: nameOf(actorId(actor)),
          capacity: capacity && {
            ...capacity,
            postName: nameOf(capacity.post),
            byName: capacity.by === undefined ? null : nameOf(capacity.by),
          },
          what: summaryOf(event as StoredEvent<CaseEvent>, { file, definition }, telling),
          opened: await this.#opened(recorded, (material) => ({
            document: documentOf(material),
            pages: file.materials[material]?.pages ?? null,
          })),
          hash,
          leafIndex,
        };
      }),
    );
    return { view, definition, acts, responsibility: responsibilityOf(file, definition), nameOf };
  }

  async #opened(
    { event }: RecordedEvent,
    about: (material: Digest) => Pick<Opened, 'document' | 'pages'>,
  ): Promise<readonly Opened[]> {
    if (event.type !== 'SignedOff') return [];
    const signed = event as StoredEvent<SignedOff>;
    const reading = await this.log.read(streamOf.reading(signed.data.task));
    return readBefore(reading, signed).map(({ material, at, pages }) => ({
      ...about(material),
      at,
      pagesShown: countOf(pages),
    }));
  }
}

/** Pages shown twice count once. */
const countOf = (ranges: readonly Readonly<{ from: number; to: number }>[]): number =>
  new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, nth) => from + nth)))
    .size;

function actorId(actor: Actor): string {
  if (actor.kind === 'officer') return actor.officer;
  return actor.kind === 'client' ? actor.client : actor.system;
}
