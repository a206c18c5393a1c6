import type { CaseEvent } from '#libs/case-file';
import type { CaseId, Instant, OpenedId } from '#libs/kernel';
import { Violation } from './violation.js';

type Due = Map<string, Instant>;

const names = {
  warn: (clock: OpenedId, at: Instant) => `warn ${clock} ${at}`,
  expire: (clock: OpenedId) => `expire ${clock}`,
  task: (task: OpenedId) => `reviewer ${task}`,
  duty: (duty: OpenedId) => `duty ${duty}`,
  rectify: (request: OpenedId) => `rectify ${request}`,
  finding: (finding: OpenedId) => `finding ${finding}`,
};

/** Everything that falls due by itself: recorded exactly once, not before its instant, and at quiet times not late. */
export class WakeCheck {
  readonly #waiting = new Map<CaseId, Due>();
  /** Warnings given, which an extension does not ask for again. */
  readonly #warned = new Set<string>();
  #recorded = 0;

  get recordedCount(): number {
    return this.#recorded;
  }

  recorded(caseId: CaseId, id: OpenedId, event: CaseEvent, at: Instant): void {
    const due = this.#of(caseId);
    switch (event.type) {
      case 'ClockStarted':
        return this.#clockRuns(due, id, event.data);
      case 'ClockExtended':
        this.#clockRests(due, event.data.clock);
        return this.#clockRuns(due, event.data.clock, event.data);
      case 'ClockStopped':
        return this.#clockRests(due, event.data.clock);
      case 'ClockWarned':
        this.#warned.add(names.warn(event.data.clock, event.data.warnAt));
        return this.#happens(due, names.warn(event.data.clock, event.data.warnAt), at);
      case 'ClockExpired':
        this.#happens(due, names.expire(event.data.clock), at);
        return this.#clockRests(due, event.data.clock);
      case 'TaskOpened':
        return void due.set(names.task(id), event.data.dueAt);
      case 'TaskOverdue':
        return this.#happens(due, names.task(event.data.task), at);
      case 'SignedOff':
        return void (event.data.vote ?? due.delete(names.task(event.data.task)));
      case 'CollectiveDecided':
      case 'TaskClosed':
        return void due.delete(names.task(event.data.task));
      case 'DutyOpened':
        return void due.set(names.duty(id), event.data.dueAt);
      case 'DutyOverdue':
        this.#happens(due, names.duty(event.data.duty), at);
        if (event.data.againAt) due.set(names.duty(event.data.duty), event.data.againAt);
        return;
      case 'DutyDischarged':
      case 'DutyCancelled':
        return void due.delete(names.duty(event.data.duty));
      case 'FindingRaised':
        if (event.data.dueAt && event.data.item === null) due.set(names.finding(id), event.data.dueAt);
        return;
      case 'FindingAnswered':
        return void due.delete(names.finding(event.data.finding));
      case 'FindingOverdue':
        return this.#happens(due, names.finding(event.data.finding), at);
      case 'RequestReturned':
        if (event.data.dueAt) due.set(names.rectify(event.data.request), event.data.dueAt);
        return;
      case 'RectificationOverdue':
        return this.#happens(due, names.rectify(event.data.request), at);
      case 'RoundSubmitted':
      case 'RequestWithdrawn':
        return void due.delete(names.rectify(event.data.request));
      case 'CaseClosed':
        return due.clear();
      default:
        return;
    }
  }

  /** @param overdueSince what was due before this instant must have been recorded */
  quiet(overdueSince: Instant): void {
    for (const [caseId, due] of this.#waiting) {
      for (const [what, at] of due) {
        if (at < overdueSince)
          throw new Violation('what falls due is recorded', `${what} of ${caseId} was due at ${at}`);
      }
    }
  }

  #clockRuns(
    due: Due,
    clock: OpenedId,
    { dueAt, warnAt }: Readonly<{ dueAt: Instant; warnAt: readonly Instant[] }>,
  ): void {
    due.set(names.expire(clock), dueAt);
    for (const at of warnAt) {
      const warning = names.warn(clock, at);
      if (!this.#warned.has(warning)) due.set(warning, at);
    }
  }

  #clockRests(due: Due, clock: OpenedId): void {
    for (const what of due.keys()) {
      if (what === names.expire(clock) || what.startsWith(`warn ${clock} `)) due.delete(what);
    }
  }

  #happens(due: Due, what: string, at: Instant): void {
    const dueAt = due.get(what);
    if (dueAt === undefined) throw new Violation('what falls due is recorded once', `${what} at ${at}`);
    if (at < dueAt)
      throw new Violation('nothing is recorded before it is due', `${what} at ${at}, due ${dueAt}`);
    due.delete(what);
    this.#recorded += 1;
  }

  #of(caseId: CaseId): Due {
    const known = this.#waiting.get(caseId);
    if (known) return known;
    const due: Due = new Map();
    this.#waiting.set(caseId, due);
    return due;
  }
}
