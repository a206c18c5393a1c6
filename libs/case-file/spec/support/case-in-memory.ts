import { type Actor, type CaseId, type Instant, type OfficerId, type PartyId, streamOf } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import {
  type CaseCommand,
  type CaseEvent,
  type CaseFile,
  type CaseRefusal,
  decide,
  type DecisionBasis,
  evolve,
  type StoredCaseEvent,
  wakeUps,
} from '../../src/index.js';
import { Bureau } from './bureau.js';
import { calendar, criminal, on } from './words.js';

export const caseId = 'c1' as CaseId;

/** A case decided and folded in memory, with a bureau and a clock set by hand. */
export class CaseInMemory {
  readonly stored: StoredCaseEvent[] = [];
  file: CaseFile | null = null;
  now: Instant = on('2026-01-01 00:00');

  constructor(
    readonly unit: string = 'criminal-investigation',
    readonly handler: string = 'handler',
    readonly definition: ProcedureDefinition = criminal,
    readonly bureau: Bureau = new Bureau(),
  ) {}

  at(text: string): this {
    this.now = on(text);
    return this;
  }

  get case(): CaseFile {
    if (!this.file) throw new Error('not started');
    return this.file;
  }

  basis(actor: Actor): DecisionBasis {
    const { file, now: recordedAt, bureau, definition } = this;
    return { caseId, file, definition, calendar, actor, recordedAt, look: bureau.look() };
  }

  /** Decides and, if accepted, records. */
  try(command: CaseCommand, by: string): readonly CaseEvent[] | CaseRefusal {
    const actor = actorOf(by);
    const decision = decide(command, this.basis(actor));
    if (!decision.ok) return decision.refusal;
    for (const event of decision.events) {
      const version = this.stored.length + 1;
      const stored = { ...event, stream: streamOf.case(caseId), version, recordedAt: this.now, actor };
      this.stored.push(stored);
      this.file = evolve(this.file, stored);
    }
    return decision.events;
  }

  do(command: CaseCommand, by: string): readonly CaseEvent[] {
    const outcome = this.try(command, by);
    if ('code' in outcome) throw new Error(`refused: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  refused(command: CaseCommand, by: string): CaseRefusal {
    const outcome = this.try(command, by);
    if ('code' in outcome) return outcome;
    throw new Error(`accepted: ${outcome.map(({ type }) => type).join(', ')}`);
  }

  wake(): readonly CaseEvent[] {
    return this.do({ type: 'Wake', data: {} }, 'clock');
  }

  /** Lets time pass: every wake-up until then, each at its own instant. */
  until(text: string): this {
    const end = on(text);
    for (;;) {
      const [next] = wakeUps(this.case);
      if (!next || next.at > end) break;
      if (next.at > this.now) this.now = next.at;
      if (this.wake().length === 0) throw new Error(`nothing was recorded of ${next.kind} due at ${next.at}`);
    }
    this.now = end;
    return this;
  }

  /** Due instants of the newest clock of a kind, per subject, in order of opening. */
  clock(clock: string, subject?: PartyId) {
    const all = Object.values(this.case.clocks).filter(
      (kept) => kept.clock === clock && (!subject || kept.subject === subject),
    );
    const last = all[all.length - 1];
    if (!last) throw new Error(`no clock ${clock}`);
    return last;
  }

  dutyDue(duty: string): Instant {
    const all = Object.values(this.case.duties).filter((kept) => kept.duty === duty);
    return all[all.length - 1]!.dueAt;
  }

  events<Type extends CaseEvent['type']>(type: Type): readonly Extract<CaseEvent, { type: Type }>['data'][] {
    return this.stored.filter((stored) => stored.type === type).map(({ data }) => data as never);
  }
}

function actorOf(by: string): Actor {
  if (by === 'clock') return { kind: 'system', system: 'clock' };
  if (by === 'records-system') return { kind: 'client', client: by as never };
  return { kind: 'officer', officer: by as OfficerId };
}
