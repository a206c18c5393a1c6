import { Injectable } from '@nestjs/common';
import { decideOver, StreamCache } from '#libs/case-commands';
import {
  authorityOver,
  handlingIn,
  keptFor,
  recusedIn,
  signaturesKeptApart,
  signaturesOfOtherSteps,
  type CaseFile,
  type Task,
} from '#libs/case-file';
import { openedBy, type Authority, type OfficerState, type ReadingState } from '#libs/directory';
import {
  streamOf,
  type Digest,
  type Instant,
  type Look,
  type OfficerId,
  type OpenedId,
  type StreamName,
} from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { linkRule, stepRule } from '#libs/procedures/interpreter';

/** What the directory says of an officer before a task. To frame a record; the decider judges again at the signature. */
@Injectable()
export class Signers {
  constructor(private readonly streams: StreamCache) {}

  /** In what capacity the officer could sign the task at an instant, or why not. @param fresh ask the log */
  async authority(
    officer: OfficerId,
    task: Task,
    { file, definition }: Readonly<{ file: CaseFile; definition: ProcedureDefinition }>,
    at: Instant,
    fresh: boolean,
  ): Promise<Authority> {
    const judge = (look: Look) => authorityOver(task, officer, { file, definition, look, recordedAt: at });
    if (!fresh) return (await decideOver(this.streams, judge)).decision;
    // What the judgement looks at is known only once it has been made.
    const { decision, readSet } = await decideOver(this.streams, judge);
    const moved = await this.streams.moved(readSet);
    return moved.length === 0 ? decision : (await decideOver(this.streams, judge)).decision;
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
    return openedBy(await this.reading(task.id, fresh), officer, task.round);
  }

  /** What everybody opened for a task, and what was displayed of it. @param fresh ask the log */
  async reading(task: OpenedId, fresh: boolean): Promise<ReadingState> {
    return this.#state<ReadingState>(streamOf.reading(task), fresh);
  }

  async #state<State>(stream: StreamName, fresh: boolean): Promise<State> {
    const known = fresh ? undefined : this.streams.peek(stream);
    return (known ?? (await this.streams.refresh(stream))).state as State;
  }
}

/** Reasons that follow from the case alone, in the order in which the decider tests them. */
export function barredBy(
  { file, definition }: Readonly<{ file: CaseFile; definition: ProcedureDefinition }>,
  task: Task,
  officer: OfficerId,
): Readonly<{ code: string; officer?: OfficerId }> | null {
  if (handlingIn(file).includes(officer)) return { code: 'proposer-may-not-sign' };
  const request = file.requests[task.request];
  const given = request?.rounds.flatMap(({ signatures }) => signatures).filter(({ lapsed }) => !lapsed) ?? [];
  const others = request ? signaturesOfOtherSteps(request, task.step) : [];
  const apart = signaturesKeptApart(file, stepRule(linkRule(definition, task.link), task.step));
  if ([...others, ...given, ...apart].some((signature) => signature.officer === officer)) {
    return { code: 'already-signed-in-link' };
  }
  if (recusedIn(file).includes(officer)) return { code: 'recused' };
  if (task.status !== 'open') return { code: 'step-not-open' };
  const another = keptFor(task);
  return another !== null && another !== officer ? { code: 'assigned-to-another', officer: another } : null;
}
