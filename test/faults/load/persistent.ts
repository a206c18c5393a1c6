import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, CountersignClient, Problem, Receipt } from '#libs/client';
import type { Callers } from './callers.js';
import type { Ledger } from './ledger.js';
import type { Random } from './random.js';

/** Statuses after which the same request is sent again: no answer, no valid token, or the server could not know. */
const again = new Set([0, 401, 408, 429, 500, 502, 503, 504]);

/** One act of one officer. `send` repeats the very same request at every call. */
export type Act<Value> = Readonly<{
  officer: string;
  key: string;
  command: string;
  mark: string;
  send: (client: CountersignClient, key: string) => Promise<Answer<Value>>;
}>;

/** `unknown`: the load ended before an answer came. */
export type Ended<Value> =
  | Readonly<{ ended: 'acknowledged'; value: Value }>
  | Readonly<{ ended: 'refused'; problem: Problem }>
  | Readonly<{ ended: 'unknown' }>;

/** A client that insists: it repeats a request under its idempotency key, at one API process after the other. */
export class Persistent {
  /** How often each status other than success was seen. */
  readonly troubles = new Map<string, number>();
  readonly #twins: Promise<void>[] = [];

  constructor(
    private readonly callers: Callers,
    private readonly ledger: Ledger,
    private readonly random: Random,
    private readonly signal: AbortSignal,
  ) {}

  /** Sends until there is an answer; now and then to two processes at once, as an impatient person clicks twice. */
  async act<Value extends Readonly<{ receipt: Receipt }>>(act: Act<Value>): Promise<Ended<Value>> {
    const { officer, key, command, mark } = act;
    const request = { principal: `officer/${officer}`, key };
    this.ledger.write({ told: 'asked', ...request, command, mark, atMs: this.ledger.clock() });
    if (this.random.chance(0.1))
      this.#twins.push(this.#until(act, 1).then((twin) => this.#tell(request, twin)));
    const ended = await this.#until(act, 0);
    this.#tell(request, ended);
    return ended;
  }

  /** Resolves when no attempt is under way any more. Call it after the load has ended. */
  async settled(): Promise<void> {
    await Promise.all(this.#twins);
  }

  /** A question that changes nothing, asked until it is answered. Null when refused or the load has ended. */
  async ask<Value>(
    officer: string,
    send: (client: CountersignClient) => Promise<Answer<Value>>,
  ): Promise<Value | null> {
    const ended = await this.#until({ officer, key: '', send }, 0);
    return ended.ended === 'acknowledged' ? ended.value : null;
  }

  async #until<Value>(
    { officer, key, send }: Pick<Act<Value>, 'officer' | 'key' | 'send'>,
    first: number,
  ): Promise<Ended<Value>> {
    for (let attempt = first; !this.signal.aborted; attempt += 1) {
      const client = await this.callers.as(officer, attempt);
      const answer = client && (await send(client, key));
      if (answer?.ok) return { ended: 'acknowledged', value: answer.value };
      if (answer && !again.has(answer.problem.status)) {
        this.#count(answer.problem);
        return { ended: 'refused', problem: answer.problem };
      }
      if (answer) this.#count(answer.problem);
      if (answer?.problem.status === 401) this.callers.forget(officer);
      await sleep(this.random.between(50, 400));
    }
    return { ended: 'unknown' };
  }

  #tell(
    request: Readonly<{ principal: string; key: string }>,
    ended: Ended<Readonly<{ receipt: Receipt }>>,
  ): void {
    if (ended.ended === 'acknowledged')
      this.ledger.write({
        told: 'acknowledged',
        ...request,
        receipt: ended.value.receipt,
        atMs: this.ledger.clock(),
      });
    if (ended.ended === 'refused')
      this.ledger.write({ told: 'refused', ...request, code: ended.problem.code });
  }

  #count({ status, code }: Problem): void {
    const trouble = `${status} ${code}`;
    this.troubles.set(trouble, (this.troubles.get(trouble) ?? 0) + 1);
  }
}
