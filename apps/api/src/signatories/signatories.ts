import { Inject, Injectable } from '@nestjs/common';
import { StreamCache } from '#libs/case-commands';
import {
  eligibilityOf,
  foldCase,
  type CaseEvent,
  type CaseFile,
  type SignedOff,
  type StoredCaseEvent,
  type Task,
} from '#libs/case-file';
import {
  foldStream,
  postOfDelegation,
  qualificationAt,
  unbornState,
  type EligibilitySnapshot,
  type OfficerState,
  type PostState,
} from '#libs/directory';
import type { EventLog, RecordedEvent } from '#libs/event-log';
import {
  BrokenInvariant,
  Look,
  StreamMissing,
  streamOf,
  versionOfOpened,
  type Instant,
  type OpenedId,
  type ReadEntry,
  type StoredEvent,
  type StreamName,
  type Supplied,
} from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { linkRule, stepRule } from '#libs/procedures/interpreter';
import { Access } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { Problem } from '../problems/problem.js';
import { readBefore } from './read-before.js';

type Signature = StoredEvent<SignedOff>;

/** The directory at the versions that a decision saw, and beyond them as it stood at that instant. */
class DirectoryThen {
  readonly #streams = new Map<StreamName, Supplied>();

  constructor(
    private readonly log: EventLog,
    private readonly at: Instant,
    private readonly readSet: readonly ReadEntry[],
  ) {}

  /** @param ask may look at any stream of the directory */
  async answer<Answer>(ask: (look: Look) => Answer): Promise<Answer> {
    for (;;) {
      try {
        return ask(new Look((stream) => this.#streams.get(stream)));
      } catch (missing) {
        if (!(missing instanceof StreamMissing)) throw missing;
        this.#streams.set(missing.stream, await this.#then(missing.stream));
      }
    }
  }

  async #then(stream: StreamName): Promise<Supplied> {
    const seen = this.readSet.find((entry) => entry.stream === stream)?.version;
    const events = seen === 0 ? [] : await this.log.read(stream, 0, seen);
    const known = events.filter(({ event }) => seen !== undefined || event.recordedAt <= this.at);
    const state = known.reduce<unknown>(
      (before, { event }) => foldStream(stream, before, event),
      unbornState(stream),
    );
    return { version: known.length, state };
  }
}

/** Who could have signed, who did, in what capacity, qualified by what and having opened what: as of that instant. */
@Injectable()
export class Signatories {
  constructor(
    private readonly access: Access,
    private readonly streams: StreamCache,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** @param id of the signature's event, or of its task. @throws Problem unknown-signature */
  async of(caller: Caller, id: OpenedId) {
    const { file, published } = await this.access.caseOf(caller, id, 'unknown-signature');
    const events = await this.log.read(streamOf.case(file.id));
    const signature = signatureIn(events, id);
    if (!signature) throw new Problem('unknown-signature');
    const before = foldCase(
      events.slice(0, signature.version - 1).map(({ event }) => event as StoredCaseEvent),
    );
    const task = before?.tasks[signature.data.task];
    if (!before || !task)
      throw new BrokenInvariant(`no task before ${signature.stream} ${signature.version}`);
    return this.#told(signature, { before, task, definition: published.definition });
  }

  async #told(
    signature: Signature,
    { before, task, definition }: Readonly<{ before: CaseFile; task: Task; definition: ProcedureDefinition }>,
  ) {
    const { data, recordedAt: at, version } = signature;
    const { officer, capacity, decision, link, step, round } = data;
    const readSet = signature.commit?.readSet ?? [];
    const then = new DirectoryThen(this.log, at, readSet);
    const couldHaveSigned: EligibilitySnapshot = await then.answer((look) =>
      eligibilityOf({ file: before, definition, look, recordedAt: at }, task),
    );
    const { reading = 'delivered', ...rule } = linkRule(definition, link);
    const { qualification, notLapsed } = stepRule(rule, step);
    const needed = qualification ?? notLapsed ?? null;
    const person = await then.answer((look) => look.at<OfficerState>(streamOf.officer(officer)));
    return {
      signature: `${before.id}.${version}`,
      task: task.id,
      case: before.id,
      link,
      step,
      round,
      at,
      officer,
      decision,
      capacity,
      delegation: await this.#delegation(capacity.delegation, then),
      qualification: { needed, held: qualificationAt(person, needed ?? 'basic', at) },
      key: await this.#key(signature),
      reading,
      opened: readBefore(await this.log.read(streamOf.reading(data.task)), signature),
      offered: task.eligibility,
      couldHaveSigned,
      directory: readSet,
    };
  }

  async #delegation(id: string | undefined, then: DirectoryThen) {
    const post = id === undefined ? null : postOfDelegation(id);
    if (post === null) return null;
    const { delegations } = await then.answer((look) => look.at<PostState>(streamOf.post(post)));
    const given = delegations.find((delegation) => delegation.id === id);
    if (!given) return null;
    const { principal, delegate, scope, from, to, reason } = given;
    return { id: given.id, post, principal, delegate, scope, from, to, reason };
  }

  async #key({ stream, version, recordedAt, signature, data: { officer } }: Signature) {
    const { keys } = await this.streams.state<OfficerState>(streamOf.officer(officer));
    const key = keys.find(({ keyId }) => keyId === signature?.keyId);
    if (!key) throw new BrokenInvariant(`${stream} ${version} was signed by no key of ${officer}`);
    const { keyId, alg, confirmedBy, retiredAt, revokedAt, lostAt = null } = key;
    const inDoubt = lostAt !== null && lostAt <= recordedAt;
    return { keyId, alg, confirmedBy, retiredAt, revokedAt, lostAt, inDoubt };
  }
}

/** The signature of this id; of a task, the last one given on it. */
function signatureIn(events: readonly RecordedEvent[], id: OpenedId): Signature | null {
  const version = versionOfOpened(id);
  const signatures = events
    .map(({ event }) => event as StoredEvent<CaseEvent>)
    .filter((event): event is Signature => event.type === 'SignedOff');
  return (
    signatures.find((event) => event.version === version) ??
    signatures.findLast(({ data }) => data.task === id) ??
    null
  );
}
