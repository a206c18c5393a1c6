import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { AppendRequest, AppendResult } from '#libs/event-log';
import type { ProblemCode } from '../problems/problem-texts.js';

type Decided = Readonly<{ decision?: unknown }>;

/**
 * What this process counts and times for Prometheus: requests by route pattern, refusals by code, appends, sign-offs.
 * Labels are of a fixed set each: never an id, a name or an address.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Histogram({
    name: 'countersign_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  readonly #refusals = new Counter({
    name: 'countersign_refusals_total',
    help: 'Problem documents answered, by their code',
    labelNames: ['code'],
    registers: [this.registry],
  });
  readonly #appends = new Histogram({
    name: 'countersign_append_duration_seconds',
    help: 'Time of one append to the log, from the call to its durable commit or its refusal',
    labelNames: ['outcome'],
    buckets: [0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.125, 0.25, 0.5, 1, 4],
    registers: [this.registry],
  });
  readonly #signOffs = new Counter({
    name: 'countersign_sign_offs_total',
    help: 'Sign-offs committed by this process; a repeated request counts once',
    labelNames: ['decision'],
    registers: [this.registry],
  });

  /** Timers by their labels: to find one by labels costs more than to use it. */
  readonly #requestTimes = new Map<string, Histogram.Internal<'method' | 'route' | 'status'>>();
  readonly #appendTimes = new Map<string, Histogram.Internal<'outcome'>>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  request(method: string, route: string, status: number, ms: number): void {
    const name = `${method} ${status} ${route}`;
    const known = this.#requestTimes.get(name) ?? this.#requests.labels({ method, route, status });
    this.#requestTimes.set(name, known);
    known.observe(ms / 1_000);
  }

  refused(code: ProblemCode): void {
    this.#refusals.inc({ code });
  }

  appended(events: AppendRequest['events'], outcome: AppendResult['outcome'] | 'failed', ms: number): void {
    const known = this.#appendTimes.get(outcome) ?? this.#appends.labels({ outcome });
    this.#appendTimes.set(outcome, known);
    known.observe(ms / 1_000);
    if (outcome !== 'appended') return;
    for (const { type, data } of events) {
      if (type === 'SignedOff') this.#signOffs.inc({ decision: String((data as Decided).decision) });
    }
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
