import type { RecordedEvent } from '#libs/event-log';
import type { StoredEvent } from '#libs/kernel';
import { lowestVersionNamed, verdictOn } from '../../../apps/worker/src/activities/confirm-news.js';
import type { CaseActivities, CasePlan, ComingWakeUp, SignOffNews } from '../../../workflows/src/contract.js';

type Waiting = Readonly<{ inMs: number; name: string; source: string }>;

/**
 * A case that a spec writes by hand, behind the activities that the real log serves. News is judged by the worker's
 * own rule; due instants lie where the spec puts them.
 */
export class ScriptedCase {
  readonly #events: StoredEvent[] = [];
  readonly #stages: { stage: string; version: number }[] = [];
  #waiting: Waiting[] = [];
  #closed: CasePlan['closed'] = null;
  /** Names of the limits recorded by wake-ups, in order. */
  readonly recorded: string[] = [];
  plans = 0;
  wakes = 0;
  /** While true a wake-up finds nothing due, as when the log's clock is held. */
  held = false;

  get version(): number {
    return this.#events.length;
  }

  /** Its events as the log would give them. */
  recordedEvents(): readonly RecordedEvent[] {
    return this.#events.map((event) => ({ event }) as RecordedEvent);
  }

  enter(stage: string): this {
    this.#append('StageEntered', { stage });
    this.#stages.push({ stage, version: this.version });
    return this;
  }

  signOff(step: string, officer: string): SignOffNews {
    const said = { task: `${this.version}`, step, officer, decision: 'approve' as const };
    this.#append('SignedOff', said);
    return { ...said, version: this.version };
  }

  waitFor(...waiting: Waiting[]): this {
    this.#waiting = waiting;
    return this;
  }

  close(as: string): this {
    this.#append('CaseClosed', { as });
    this.#closed = { as, at: instant };
    this.#waiting = [];
    return this;
  }

  activities(): CaseActivities {
    return {
      plan: async ({ heard }) => {
        this.plans += 1;
        if (this.version === 0) return null;
        const from = lowestVersionNamed(heard);
        const named = new Map(
          this.#events.filter(({ version }) => version >= from).map((e) => [e.version, e]),
        );
        return { ...this.#plan(), verdicts: heard.map((news) => verdictOn(news, this.version, named)) };
      },
      wake: async () => {
        this.wakes += 1;
        const due = this.held ? undefined : this.#waiting.shift();
        if (!due) return { recorded: [] };
        this.recorded.push(due.name);
        this.#append('ClockExpired', { clock: due.name });
        return { recorded: [`ClockExpired@${this.version}`] };
      },
    };
  }

  #plan(): Omit<CasePlan, 'verdicts'> {
    return {
      version: this.version,
      unit: 'criminal-investigation',
      stages: this.#stages.map(({ stage, version }) => ({ stage, name: both(stage), at: instant, version })),
      pendingSigners: [],
      nextWakeUps: this.#waiting.map(coming),
      untilNextMs: this.#waiting[0]?.inMs ?? null,
      closed: this.#closed,
    };
  }

  #append(type: string, data: unknown): void {
    this.#events.push({ type, data, version: this.version + 1 } as StoredEvent);
  }
}

const instant = '2026-03-02T00:50:00.000Z';
const both = (name: string) => ({ zh: name, en: name });
const coming = ({ inMs, name, source }: Waiting): ComingWakeUp => ({
  at: new Date(Date.parse(instant) + inMs).toISOString(),
  kind: 'expire',
  id: name,
  name: both(name),
  source,
});
