import { Inject, Injectable } from '@nestjs/common';
import { CaseCommands, NotRecorded } from '#libs/case-commands';
import type { EventLog, MovableClock, Receipt } from '#libs/event-log';
import type { CaseId, Instant, StreamName } from '#libs/kernel';
import { actorOf } from '../auth/caller.js';
import type { Asked } from '../commands/case-desk.js';
import { Database } from '../engine/database.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';
import { appendAlone } from '../engine/append-alone.js';
import { Problem } from '../problems/problem.js';

const stream = 'simulation/clock' as StreamName;

type Due = Readonly<{ case_id: CaseId; next_wake_at: Date }>;

const nextDue = `SELECT case_id, next_wake_at FROM work.cases
  WHERE next_wake_at <= $1
    AND (case_id, next_wake_at) NOT IN (SELECT * FROM unnest($2::text[], $3::timestamptz[]))
  ORDER BY next_wake_at, case_id LIMIT 1`;

/** Moves a simulated log through time, so that what falls due is recorded at its own instant. */
@Injectable()
export class Simulation {
  /** Two advances at once would run each other's wake-ups at the wrong instants. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly cases: CaseCommands,
    private readonly database: Database,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: MovableClock,
  ) {}

  async state() {
    const [row] = await this.database.rows<{ held_at: Date | null }>(
      'SELECT held_at FROM work.simulation_clock',
      [],
    );
    return { simulated: true, origin: this.log.origin, now: this.clock.now(), held: row?.held_at != null };
  }

  /** @throws Problem clock-backwards */
  advance(asked: Asked, to: Instant, hold: boolean) {
    const mine = this.#last.then(() => this.#advance(asked, to, hold));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #advance({ caller, idempotency }: Asked, to: Instant, hold: boolean) {
    const earlier = idempotency && (await this.log.findRequest(idempotency.principal, idempotency.key));
    if (!earlier && to < this.clock.now()) throw new Problem('clock-backwards', { now: this.clock.now() });
    const woken = earlier ? 0 : await this.#wakeUntil(to);
    if (!earlier) await this.#moveTo(to, hold);
    const appended = await appendAlone(this.log, this.clock, {
      stream,
      event: { type: 'ClockAdvanced', data: { to, hold } },
      actor: actorOf(caller),
      ...(idempotency && { idempotency }),
    });
    const { version, receipt }: { version: number; receipt: Receipt } = appended;
    return { ...(await this.state()), to, woken, version, receipt };
  }

  /**
   * Wakes every case that falls due, soonest first. Nothing is recorded where the worker was first, and then the case's
   * row has moved on; one that stays due at the same instant although woken is left to the sweep.
   */
  async #wakeUntil(to: Instant): Promise<number> {
    const stuck: Due[] = [];
    for (let woken = 0; ; woken += 1) {
      const [due] = await this.database.rows<Due>(nextDue, [
        to,
        stuck.map(({ case_id }) => case_id),
        stuck.map(({ next_wake_at }) => next_wake_at),
      ]);
      if (!due) return woken;
      const at = due.next_wake_at.toISOString() as Instant;
      if (at > this.clock.now()) await this.#moveTo(at, true);
      if (!(await this.#wakes(due.case_id))) stuck.push(due);
    }
  }

  async #wakes(caseId: CaseId): Promise<boolean> {
    try {
      return (await this.cases.wake(caseId)).length > 0;
    } catch (error) {
      if (error instanceof NotRecorded) return false;
      throw error;
    }
  }

  async #moveTo(at: Instant, hold: boolean): Promise<void> {
    const move = await this.clock.setTo(at, hold);
    if (!move.moved) throw new Problem('clock-backwards', { now: move.now });
  }
}
