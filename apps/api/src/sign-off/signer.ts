import { Injectable } from '@nestjs/common';
import { StreamCache } from '#libs/case-commands';
import { signingCapacity, type CaseFile, type Task } from '#libs/case-file';
import { openedBy, type Authority, type OfficerState, type ReadingState } from '#libs/directory';
import {
  Look,
  StreamMissing,
  streamOf,
  type Digest,
  type Instant,
  type OfficerId,
  type OpenedId,
  type StreamName,
} from '#libs/kernel';

/** What the directory says of an officer before a task. To frame a record; the decider judges again at the signature. */
@Injectable()
export class Signers {
  constructor(private readonly streams: StreamCache) {}

  /** In what capacity the officer could sign the task at an instant, or why not. @param fresh ask the log */
  async authority(officer: OfficerId, task: Task, at: Instant, fresh: boolean): Promise<Authority> {
    const posts = [task.post, ...task.offeredTo, ...(task.collective?.members ?? [])];
    if (fresh) await this.streams.refreshAll([streamOf.officer(officer), ...posts.map(streamOf.post)]);
    for (;;) {
      const look = new Look((stream) => this.streams.peek(stream));
      try {
        return signingCapacity({ officer, task, at, look });
      } catch (missing) {
        if (!(missing instanceof StreamMissing)) throw missing;
        await this.streams.refresh(missing.stream);
      }
    }
  }

  /** @param fresh ask the log, even when the officer is known here. @default false */
  async officer(officer: OfficerId, fresh = false): Promise<OfficerState> {
    return this.#state<OfficerState>(streamOf.officer(officer), fresh);
  }

  /** What the officer has opened for a task in its round. @param fresh ask the log */
  async opened(
    task: Readonly<{ id: OpenedId; round: number }>,
    officer: OfficerId,
    fresh: boolean,
  ): Promise<readonly Digest[]> {
    const reading = await this.#state<ReadingState>(streamOf.reading(task.id), fresh);
    return openedBy(reading, officer, task.round);
  }

  async #state<State>(stream: StreamName, fresh: boolean): Promise<State> {
    const known = fresh ? undefined : this.streams.peek(stream);
    return (known ?? (await this.streams.refresh(stream))).state as State;
  }
}

/** Reasons that follow from the case alone, in the order in which the decider tests them. */
export function barredBy(file: CaseFile, task: Task, officer: OfficerId): Readonly<{ code: string }> | null {
  const request = file.requests[task.request];
  if (request?.proposer === officer || request?.rounds.some(({ by }) => by === officer)) {
    return { code: 'proposer-may-not-sign' };
  }
  const given = request?.rounds.flatMap(({ signatures }) => signatures).filter(({ lapsed }) => !lapsed) ?? [];
  if (given.some((signature) => signature.officer === officer)) return { code: 'already-signed-in-link' };
  if (task.status !== 'open') return { code: 'step-not-open' };
  if (task.assignedTo !== null && task.assignedTo !== officer) return { code: 'assigned-to-another' };
  return null;
}
