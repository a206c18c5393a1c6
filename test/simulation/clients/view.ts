import {
  decide,
  foldFurther,
  type CaseCommand,
  type CaseEvent,
  type CaseFile,
  type StoredCaseEvent,
} from '#libs/case-file';
import { decideDirectory, targetOf, type DirectoryCommand } from '#libs/directory';
import { Look, streamOf, type Actor, type CaseId, type Instant, type StreamName } from '#libs/kernel';
import type { PublishedDefinition, ProcedureState } from '#libs/procedures';
import { definitionOf } from '#libs/procedures';
import type { Calendar } from '#libs/statutory-clocks';
import type { StoredEvent } from '#libs/kernel';
import { foldStream, unbornState } from '../../../libs/case-commands/src/fold-stream.js';
import type { Store } from '../database/store.js';

/** At which version a stream is looked at; undefined: as committed now. */
export type AsOf = (stream: StreamName) => number | undefined;

const now: AsOf = () => undefined;

/** Everything committed, folded: what nobody in the bureau sees so freshly. */
export class View {
  readonly #files = new Map<CaseId, CaseFile>();
  readonly #states = new Map<StreamName, { version: number; state: unknown }>();

  constructor(private readonly store: Store) {}

  version(stream: StreamName): number {
    return this.store.head(stream).version;
  }

  file(caseId: CaseId): CaseFile | null {
    const known = this.#files.get(caseId) ?? null;
    const events = this.#caseEvents(caseId, known?.version ?? 0);
    if (events.length === 0) return known;
    const file = foldFurther(known, events);
    this.#files.set(caseId, file);
    return file;
  }

  /** The folded state of a stream, as its prefix says what it holds. */
  state(stream: StreamName): unknown {
    let known = this.#states.get(stream) ?? { version: 0, state: unbornState(stream) };
    for (const { event } of this.store.read(stream, known.version)) {
      known = { version: event.version, state: foldStream(stream, known.state, event) };
    }
    this.#states.set(stream, known);
    return known.state;
  }

  definition({ procedure, definition }: Pick<CaseFile, 'procedure' | 'definition'>): PublishedDefinition {
    const found = definitionOf(
      this.state(streamOf.procedure(procedure)) as ProcedureState,
      definition.version,
    );
    if (!found) throw new Error(`${procedure} was not published`);
    return found;
  }

  /** What the case's decider answers to facts as of chosen versions; never at an instant before the last of them. */
  decideCase(caseId: CaseId, command: CaseCommand, actor: Actor, recordedAt: Instant, asOf: AsOf = now) {
    const file = this.#fileAsOf(caseId, asOf(streamOf.case(caseId)));
    const runsUnder = command.type === 'StartCase' ? command.data : file;
    if (!runsUnder) return { ok: false, refusal: { code: 'unknown-case' } } as const;
    const { definition } = this.definition(runsUnder);
    const look = this.#look(asOf);
    const calendar = look.at<Calendar>(streamOf.calendar(definition.calendar));
    const at = file && file.changedAt > recordedAt ? file.changedAt : recordedAt;
    return decide(command, { caseId, file, definition, calendar, actor, recordedAt: at, look });
  }

  decideDirectory(command: DirectoryCommand, actor: Actor, recordedAt: Instant, asOf: AsOf = now) {
    const target = targetOf(command);
    const last = this.store.read(target, 0, asOf(target)).at(-1)?.event.recordedAt ?? recordedAt;
    const at = last > recordedAt ? last : recordedAt;
    return decideDirectory(command, { actor, recordedAt: at, look: this.#look(asOf) });
  }

  #look(asOf: AsOf): Look {
    return new Look((stream) => {
      const version = asOf(stream);
      if (version === undefined || version === this.version(stream))
        return { version: this.version(stream), state: this.state(stream) };
      const events = this.store.read(stream, 0, version);
      const state = events.reduce(
        (before, { event }) => foldStream(stream, before, event),
        unbornState(stream),
      );
      return { version, state };
    });
  }

  #fileAsOf(caseId: CaseId, version: number | undefined): CaseFile | null {
    if (version === undefined || version === this.version(streamOf.case(caseId))) return this.file(caseId);
    return version === 0 ? null : foldFurther(null, this.#caseEvents(caseId, 0, version));
  }

  #caseEvents(caseId: CaseId, after: number, limit?: number): readonly StoredCaseEvent[] {
    return this.store
      .read(streamOf.case(caseId), after, limit)
      .map(({ event }) => event as StoredEvent<CaseEvent>);
  }
}
