import { evolve, type CaseEvent, type CaseFile, type SignedOff } from '#libs/case-file';
import type { EventLog, Head, RecordedEvent } from '#libs/event-log';
import { streamOf, type CaseId, type StoredEvent } from '#libs/kernel';
import { UntrustedSignature, type SignatureJudge } from './trusted-signatures.js';

/** A case folded up to a head. `openedBy`: who started it, `officer/…`, `client/…`. */
export type FoldedCase = Readonly<{ file: CaseFile; head: Head; openedBy: string }>;

/** The actor as work rows and the access policy name it. */
export const actorName = (actor: StoredEvent['actor']): string =>
  actor.kind === 'officer'
    ? `officer/${actor.officer}`
    : actor.kind === 'client'
      ? `client/${actor.client}`
      : `system/${actor.system}`;

/** Carries a folded case over newly stored events. */
export function carryOver(known: FoldedCase | null, events: readonly RecordedEvent[]): FoldedCase | null {
  let file = known?.file ?? null;
  let openedBy = known?.openedBy ?? null;
  for (const { event } of events) {
    openedBy ??= actorName(event.actor);
    file = evolve(file, event as StoredEvent<CaseEvent>);
  }
  const last = events.at(-1);
  if (!last || !file || !openedBy) return known;
  return {
    file,
    openedBy,
    head: { version: last.event.version, hash: last.hash, recordedAt: last.event.recordedAt },
  };
}

/** Folded cases, least recently used first to go. Like every cache here it may be behind; the append decides. */
export class CaseCache {
  readonly #cases = new Map<CaseId, FoldedCase>();

  /** @param judge of each signature that comes from the log; null: none is judged */
  constructor(
    private readonly log: EventLog,
    private readonly judge: SignatureJudge | null = null,
    private readonly casesMax = 5_000,
  ) {}

  peek(id: CaseId): FoldedCase | undefined {
    return this.#cases.get(id);
  }

  /**
   * The case at its head; null when it does not exist. Reads only what came since the last look.
   *
   * @throws UntrustedSignature
   */
  async refresh(id: CaseId): Promise<FoldedCase | null> {
    return (await this.refreshWith(id, Infinity)).folded;
  }

  /** The same, with the case's events from a version on, in one reading. */
  async refreshWith(
    id: CaseId,
    from: number,
  ): Promise<Readonly<{ folded: FoldedCase | null; events: readonly RecordedEvent[] }>> {
    const known = this.#cases.get(id) ?? null;
    const knownVersion = known?.head.version ?? 0;
    // Versions begin at 1; whoever asks may have been told another one by a forged signal.
    const after = Math.max(0, Math.min(knownVersion, from - 1));
    const events = await this.log.read(streamOf.case(id), after);
    const news = events.filter(({ event }) => event.version > knownVersion);
    for (const { event } of news) await this.#trust(event);
    const folded = carryOver(known, news);
    if (folded) this.keep(id, folded);
    return { folded, events };
  }

  async #trust(event: StoredEvent): Promise<void> {
    if (event.type !== 'SignedOff' || !this.judge) return;
    const because = await this.judge(event as StoredEvent<SignedOff>);
    if (because !== null) throw new UntrustedSignature(event.stream, event.version, because);
  }

  /** Keeps the newer of what is known and what is offered. */
  keep(id: CaseId, folded: FoldedCase): void {
    const known = this.#cases.get(id);
    if (known && known.head.version > folded.head.version) return;
    this.#cases.delete(id);
    this.#cases.set(id, folded);
    if (this.#cases.size > this.casesMax) this.#cases.delete(this.#cases.keys().next().value as CaseId);
  }
}
