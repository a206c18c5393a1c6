import {
  type Actor,
  type Digest,
  type Instant,
  Look,
  type Names,
  type OfficerId,
  type PostId,
  type StreamName,
  streamOf,
  type UnitId,
} from '#libs/kernel';
import type { DirectoryBasis } from './basis.js';
import type { DirectoryCommand } from './commands.js';
import { decideDirectory, type DirectoryEvent, targetOf } from './decide.js';
import type { OfficerEvent, PostEvent, UnitEvent } from './events.js';
import { foldStream, unbornState } from './streams.js';

/** A directory held in memory, for specs: streams of events, and the look a decision takes at them. */
export class MemoryDirectory {
  readonly #streams = new Map<StreamName, DirectoryEvent[]>();

  /** As if recorded; nothing is decided. */
  given(stream: StreamName, ...events: readonly DirectoryEvent[]): this {
    this.#streams.set(stream, [...(this.#streams.get(stream) ?? []), ...events]);
    return this;
  }

  unit(unit: string): this {
    const event: UnitEvent = {
      type: 'UnitCreated',
      data: { unit: unit as UnitId, name: named(unit), parent: null },
    };
    return this.given(streamOf.unit(unit as UnitId), event);
  }

  /** An officer, registered, with what else has happened to him. */
  officer(officer: OfficerId, ...events: readonly OfficerEvent[]): this {
    const registered: OfficerEvent = {
      type: 'OfficerRegistered',
      data: { officer, name: named(officer), unit: 'traffic' as UnitId },
    };
    return this.given(streamOf.officer(officer), registered, ...events);
  }

  /** A post `{unit}/{role}`, with what else has happened to it. */
  post(post: PostId, ...events: readonly PostEvent[]): this {
    const [unit, role] = post.split('/') as [UnitId, never];
    const created: PostEvent = {
      type: 'PostCreated',
      data: { post, unit, role, name: named(post), deputyOf: null },
    };
    return this.given(streamOf.post(post), created, ...events);
  }

  /** What a stream holds, in order. */
  recorded(stream: StreamName): readonly DirectoryEvent[] {
    return this.#streams.get(stream) ?? [];
  }

  look(): Look {
    return new Look((stream) => {
      const events = this.recorded(stream);
      const state = events.reduce<unknown>(
        (before, event) => foldStream(stream, before, event),
        unbornState(stream),
      );
      return { version: events.length, state };
    });
  }

  /** What a command comes to; recorded when it is accepted. */
  when(command: DirectoryCommand, actor: Actor, recordedAt: Instant) {
    const basis: DirectoryBasis = { actor, recordedAt, look: this.look() };
    const decision = decideDirectory(command, basis);
    if (decision.ok) this.given(targetOf(command), ...decision.events);
    return decision;
  }
}

export const named = (id: string): Names => ({ zh: id, en: id });
export const officer = (id: string) => id as OfficerId;
export const by = (id: string): Actor => ({ kind: 'officer', officer: officer(id) });
export const digest = (character: string) => `sha256:${character.repeat(64)}` as Digest;

export const holds = (
  id: string,
  from: string,
  to: string | null = null,
  as: 'own' | 'acting' = 'own',
): PostEvent => ({
  type: 'HolderAppointed',
  data: { officer: officer(id), as, from: from as Instant, to: to as Instant | null },
});

export const suspended = (from: string, to: string | null = null): OfficerEvent => ({
  type: 'ApprovalSuspended',
  data: { from: from as Instant, to: to as Instant | null, reason: 'last three months running' },
});
