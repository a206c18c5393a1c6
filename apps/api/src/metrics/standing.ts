import { Inject, Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { waitingAmongNext, type LogClock } from '#libs/event-log';
import { Database } from '../engine/database.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { Metrics } from './metrics.js';

type Counts = Readonly<{
  waiting: string;
  relay_lag: string;
  wake_ups: string;
  wake_up_age: string;
  duties: string;
  duties_overdue: string;
  tasks: string;
  tasks_overdue: string;
}>;
type Beat = Readonly<{ name: string; age: string; state: 'well' | 'degraded' }>;

/** Several scrapers, and both API processes, ask no more often than this. */
const believedMs = 5_000;

/** Committed events beyond this many are not counted further: it is an alarm long before. */
const waitingMax = 10_000;

/** $1: the log's clock. Every part is an index scan over what is open or waits. */
const countsSql = `SELECT
  (SELECT count(*) FROM ${waitingAmongNext(waitingMax)} w) AS waiting,
  (SELECT s.next_leaf - coalesce(c.next_leaf, 0) FROM work.sequencer s
     LEFT JOIN work.checkpoints c ON c.name = 'relay') AS relay_lag,
  (SELECT count(*) FROM work.cases WHERE next_wake_at <= $1) AS wake_ups,
  (SELECT coalesce(extract(epoch FROM $1::timestamptz - min(next_wake_at)), 0) FROM work.cases
     WHERE next_wake_at <= $1) AS wake_up_age,
  (SELECT count(*) FROM work.duties WHERE status = 'open') AS duties,
  (SELECT count(*) FROM work.duties WHERE status = 'open' AND overdue) AS duties_overdue,
  (SELECT count(*) FROM work.tasks WHERE status = 'open') AS tasks,
  (SELECT count(*) FROM work.tasks WHERE status = 'open' AND overdue) AS tasks_overdue`;

const beatsSql = `SELECT name, extract(epoch FROM clock_timestamp() - at) AS age, state FROM work.heartbeats`;

/** How the whole installation stands, asked of the database when somebody scrapes: what no single process counts. */
@Injectable()
export class Standing {
  readonly #up: Gauge;
  readonly #counts: Readonly<Record<keyof Counts, Gauge>>;
  readonly #beatAge: Gauge<'part'>;
  readonly #degraded: Gauge<'part'>;
  #askedAtMs = -Infinity;

  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {
    this.#up = this.#gauge(
      'log_up',
      '1 while PostgreSQL answers; the figures below are absent while it does not',
    );
    this.#counts = {
      waiting: this.#gauge(
        'sequencer_waiting_events',
        `Committed events without a leaf index, at most ${waitingMax}`,
      ),
      relay_lag: this.#gauge(
        'relay_waiting_events',
        'Sequenced events that the relay has not told to Temporal',
      ),
      wake_ups: this.#gauge('overdue_wake_ups', 'Cases whose next wake-up is due and not recorded'),
      wake_up_age: this.#gauge(
        'overdue_wake_up_age_seconds',
        'How long the oldest of them has been due; 0 for none',
      ),
      duties: this.#gauge('open_duties', 'Duties not discharged'),
      duties_overdue: this.#gauge('overdue_duties', 'Duties not discharged in time'),
      tasks: this.#gauge('open_tasks', 'Tasks nobody has signed yet'),
      tasks_overdue: this.#gauge('overdue_tasks', 'Tasks nobody has signed in time'),
    };
    this.#beatAge = this.#gauge(
      'worker_heartbeat_age_seconds',
      'Since a part of a worker last said how it is',
      'part',
    );
    this.#degraded = this.#gauge(
      'worker_degraded',
      '1 while a part of a worker says that it is not well',
      'part',
    );
  }

  /** Asks anew unless that was done a moment ago. PostgreSQL being away is itself a figure. */
  async refresh(): Promise<void> {
    if (performance.now() - this.#askedAtMs < believedMs) return;
    this.#askedAtMs = performance.now();
    try {
      const [[counts], beats] = await Promise.all([
        this.database.rows<Counts>(countsSql, [this.clock.now()]),
        this.database.rows<Beat>(beatsSql, []),
      ]);
      if (counts) this.#show(counts, beats);
    } catch {
      this.#forget();
    }
  }

  #show(counts: Counts, beats: readonly Beat[]): void {
    this.#forget();
    this.#up.set(1);
    for (const [name, gauge] of Object.entries(this.#counts)) gauge.set(Number(counts[name as keyof Counts]));
    for (const { name: part, age, state } of beats) {
      this.#beatAge.set({ part }, Number(age));
      this.#degraded.set({ part }, state === 'degraded' ? 1 : 0);
    }
  }

  /** An old figure looks like a good one: none is better. */
  #forget(): void {
    for (const gauge of Object.values(this.#counts)) gauge.remove();
    this.#beatAge.reset();
    this.#degraded.reset();
    this.#up.set(0);
  }

  #gauge<Label extends string = never>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> {
    const registers = [this.metrics.registry];
    return new Gauge({ name: `countersign_${name}`, help, labelNames, registers });
  }
}
