import { sealedFrom } from '../access/sealed-from.js';
import type { Access } from '../access/access.js';
import type { Rights } from '../access/rights.js';
import type { Caller } from '../auth/caller.js';
import type { Database } from '../engine/database.js';
import { Problem } from '../problems/problem.js';
import { UntrustedSignature } from '#libs/case-commands';
import type { SequencedEvent } from '#libs/event-log';
import { caseOfOpened, type CaseId, type OpenedId } from '#libs/kernel';

/** Which leaves one reader is told of: those of his cases; the directory for officers; looks for investigators. */
export class VisibleLeaves {
  readonly #seen = new Set<CaseId>();

  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly caller: Caller,
    private readonly rights: Rights,
  ) {}

  async of(events: readonly SequencedEvent[]): Promise<readonly SequencedEvent[]> {
    const named = events.map(({ event }) => caseIn(event.stream)).filter((caseId) => caseId !== null);
    // Asked anew each time: what was seen a moment ago may have been sealed since.
    const sealed = await sealedFrom(this.database, this.rights, named);
    const visible: SequencedEvent[] = [];
    for (const event of events) {
      const about = caseIn(event.event.stream);
      if (about !== null && sealed.has(about)) continue;
      if (await this.#maySee(event.event.stream)) visible.push(event);
    }
    return visible;
  }

  async #maySee(stream: string): Promise<boolean> {
    const slash = stream.indexOf('/');
    const [kind, name] = [stream.slice(0, slash), stream.slice(slash + 1)];
    if (kind === 'case') return this.#maySeeCase(name as CaseId);
    if (kind === 'reading') return this.rights.seesAll && this.#maySeeCase(caseOfOpened(name as OpenedId));
    if (kind === 'access') return this.rights.investigates;
    // Who is told of reads would read again, and be told of that.
    if (kind === 'reads') return false;
    return this.caller.kind === 'officer';
  }

  async #maySeeCase(caseId: CaseId): Promise<boolean> {
    if (this.rights.seesAll || this.#seen.has(caseId)) return true;
    try {
      await this.access.unrecorded(this.caller, caseId);
      this.#seen.add(caseId);
      return true;
    } catch (error) {
      if (error instanceof Problem && error.code === 'unknown-case') return false;
      // Nothing is told of an untrusted case, and the reader goes on to what happened in others.
      if (error instanceof UntrustedSignature) return false;
      throw error;
    }
  }
}

/** The case that an event is of, or what was read for a task of it. */
function caseIn(stream: string): CaseId | null {
  const slash = stream.indexOf('/');
  const [kind, name] = [stream.slice(0, slash), stream.slice(slash + 1)];
  if (kind === 'case') return name as CaseId;
  return kind === 'reading' ? caseOfOpened(name as OpenedId) : null;
}
