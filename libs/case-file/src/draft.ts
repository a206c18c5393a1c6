import { type Accepted, BrokenInvariant, openedId, type OpenedId, streamOf } from '#libs/kernel';
import type { CaseFile, Request, Round, Task } from './case-file.js';
import type { DecisionBasis } from './basis.js';
import type { CaseEvent } from './events.js';
import { advance } from './evolve.js';
import { Revision } from './fold/revision.js';

/**
 * A commit in the making: what has been decided so far and the case as it then stands, so that an effect sees those
 * before it and knows the ids of what they opened.
 */
export class Draft {
  readonly #events: CaseEvent[] = [];
  readonly #revision: Revision;

  constructor(readonly basis: DecisionBasis) {
    this.#revision = new Revision(basis.file);
  }

  /** The case with everything recorded so far. Changes with the next `record`. */
  get file(): CaseFile {
    const { file } = this.#revision;
    if (!file) throw new BrokenInvariant('the case has not been started');
    return file;
  }

  /** Records one event at its place after the others. @returns the id of what it opens */
  record(event: CaseEvent): OpenedId {
    const { caseId, file, recordedAt, actor } = this.basis;
    this.#events.push(event);
    const version = (file?.version ?? 0) + this.#events.length;
    advance(this.#revision, { stream: streamOf.case(caseId), version, recordedAt, actor, ...event });
    return openedId(caseId, version);
  }

  request(id: OpenedId): Request {
    return known(this.file.requests[id], id);
  }

  task(id: OpenedId): Task {
    return known(this.file.tasks[id], id);
  }

  accepted(): Accepted<CaseEvent> {
    return { ok: true, events: this.#events };
  }
}

function known<Kept>(kept: Kept | undefined, id: OpenedId): Kept {
  if (kept === undefined) throw new BrokenInvariant(`the case has no ${id}`);
  return kept;
}

/** The round a request is in. */
export function currentRound({ id, rounds }: Request): Round {
  return known(rounds[rounds.length - 1], id);
}
