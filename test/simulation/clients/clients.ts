import type { CaseCommand } from '#libs/case-file';
import type { Actor, CaseId, Digest, Instant, OfficerId } from '#libs/kernel';
import { serviceCodes } from '../checker/answers-check.js';
import type { Checker } from '../checker/checker.js';
import { Violation } from '../checker/violation.js';
import { digestNamed } from '../engine/digests.js';
import type { Life, Scheduler } from '../engine/scheduler.js';
import type { ApiProcess } from '../processes/api-process.js';
import { aNewCase } from './new-case.js';
import { ideaFor } from './case-ideas.js';
import type { Idea } from './idea.js';
import { directoryIdea } from './directory-ideas.js';
import type { Intent } from './intent.js';
import type { View } from './view.js';

type Answer = Awaited<ReturnType<ApiProcess['onCase'] | ApiProcess['onDirectory']>>;

const casesMax = 24;
/** A case this long is left to its clocks: every step of the simulation folds and looks through it. */
const eventsMax = 120;
const patienceMs = 600_000;

/** How often a client loses an answer that had been given, gives up, or asks twice. */
export type ClientFaults = { lostAnswer: number; givesUp: number; asksTwice: number };

export type ClientTally = {
  asked: number;
  acknowledged: number;
  refused: number;
  lost: number;
  repeated: number;
};

/** People and programs who want things done, ask any API process, and ask again under the same key until they know. */
export class Clients {
  readonly faults: ClientFaults = { lostAnswer: 0, givesUp: 0, asksTwice: 0 };
  readonly tally: ClientTally = { asked: 0, acknowledged: 0, refused: 0, lost: 0, repeated: 0 };
  inFlight = 0;
  readonly #life: Life = { alive: true };
  readonly #cases: CaseId[] = [];
  #signingLately: readonly OfficerId[] = [];

  constructor(
    private readonly scheduler: Scheduler,
    private readonly view: View,
    private readonly checker: Checker,
    private readonly apis: () => readonly ApiProcess[],
    private readonly now: () => Instant,
  ) {}

  /** Somebody has an idea and begins to pursue it. */
  begin(): void {
    const idea = this.#idea();
    if (!idea) return;
    if (idea.kind === 'case' && idea.command.type === 'SignOff') this.#lately(idea.actor);
    const id = (this.tally.asked += 1);
    const principal = idea.actor.kind === 'officer' ? `officer/${idea.actor.officer}` : 'client/records';
    const idempotency = { principal, key: `key-${id}`, digest: digestNamed(`request ${id}`) };
    const intent: Intent =
      idea.kind === 'case'
        ? { id, idempotency, kind: 'case', request: { ...idea, ...signatureOf(idea.command), idempotency } }
        : { id, idempotency, kind: 'directory', request: { ...idea, idempotency } };
    this.checker.answers.asked(intent);
    if (this.scheduler.random.chance(this.faults.asksTwice)) void this.#ask(intent);
    void this.#pursue(intent);
  }

  #lately(actor: Actor): void {
    if (actor.kind === 'officer') this.#signingLately = [actor.officer, ...this.#signingLately].slice(0, 3);
  }

  async #pursue(intent: Intent): Promise<void> {
    const { random } = this.scheduler;
    this.inFlight += 1;
    for (;;) {
      const answer = await this.#ask(intent);
      if (answer && (answer.ok || !serviceCodes.has(answer.refusal.code))) break;
      if (random.chance(this.faults.givesUp)) break;
      await this.scheduler.sleep(this.#life, random.between(50, 3_000));
    }
    this.inFlight -= 1;
    if (!random.chance(this.faults.asksTwice)) return;
    await this.scheduler.sleep(this.#life, random.between(1_000, 60_000));
    await (random.chance(0.3) ? this.#reuseKey(intent) : this.#ask(intent));
  }

  /** Null: the answer did not come. */
  #ask(intent: Intent): Promise<Answer | null> {
    const { scheduler, checker } = this;
    const alive = this.apis().filter(({ life }) => life.alive);
    if (alive.length === 0) return Promise.resolve(null);
    const api = scheduler.random.pick(alive);
    const attempt = checker.answers.begins(intent);
    const asked = this.#moment(api);
    return new Promise((resolve) => {
      const hangUp = api.connected(() => resolve(null));
      scheduler.after(this.#life, patienceMs, () => resolve(null));
      const answered = (answer: Answer | null) =>
        scheduler.gate(this.#life, 'answer', () =>
          resolve(scheduler.random.chance(this.faults.lostAnswer) ? null : answer),
        );
      this.#send(api, intent).then(
        (answer) => {
          hangUp();
          this.#count(answer);
          checker.check(() => {
            checker.answers.answered(attempt, answer);
            if (!answer.ok && !serviceCodes.has(answer.refusal.code))
              checker.refusals.refused(intent, answer.refusal.code, asked, this.#moment(api));
          });
          void answered(answer);
        },
        (error: unknown) => {
          hangUp();
          this.tally.lost += 1;
          checker.troubled(error);
          void answered(null);
        },
      );
    });
  }

  /** The same key for something else: never done, never answered as if it had been. */
  async #reuseKey(intent: Intent): Promise<void> {
    const [api] = this.apis().filter(({ life }) => life.alive);
    const { recorded } = this.checker.answers.knownOf(intent);
    if (!api || !recorded) return;
    const digest: Digest = digestNamed(`another request under the key of ${intent.id}`);
    const idempotency = { ...intent.idempotency, digest };
    const other: Intent =
      intent.kind === 'case'
        ? { ...intent, idempotency, request: { ...intent.request, idempotency } }
        : { ...intent, idempotency, request: { ...intent.request, idempotency } };
    const answer = await this.#send(api, other).catch(() => null);
    if (!answer) return;
    this.checker.check(() => {
      const isRefused =
        !answer.ok && [...serviceCodes, 'idempotency-key-reused'].includes(answer.refusal.code);
      if (!isRefused && !('unchanged' in answer))
        throw new Violation('a key is for one request', `key of request ${intent.id}`);
    });
  }

  async #send(api: ApiProcess, intent: Intent): Promise<Answer> {
    await this.scheduler.gate(api.life, 'request', () => undefined);
    return intent.kind === 'case' ? api.onCase(intent.request) : api.onDirectory(intent.request);
  }

  #count(answer: Answer): void {
    if (!answer.ok) this.tally.refused += 1;
    else if ('repeated' in answer && answer.repeated) this.tally.repeated += 1;
    else this.tally.acknowledged += 1;
  }

  #moment(api: ApiProcess) {
    return { commits: this.checker.refusals.commits, clockMs: api.clock.readMs() };
  }

  #idea(): Idea | null {
    const { view, scheduler } = this;
    const { random } = scheduler;
    const mark = `idea ${this.tally.asked + 1}`;
    if (random.chance(0.03)) return directoryIdea(view, random, this.now(), this.#signingLately);
    const active = this.#cases.filter((caseId) => {
      const file = view.file(caseId);
      return file === null || (!file.closed && file.version < eventsMax);
    });
    if (this.#cases.length < casesMax && (active.length < 6 || random.chance(0.01))) {
      const caseId = `case-${this.#cases.length + 1}` as CaseId;
      this.#cases.push(caseId);
      return aNewCase(view, random, caseId, mark);
    }
    const caseId = random.pick(random.chance(0.02) || active.length === 0 ? this.#cases : active);
    const file = view.file(caseId);
    if (!file) return aNewCase(view, random, caseId, mark);
    const { definition } = view.definition(file);
    return ideaFor({ view, random, file, definition, now: this.now(), mark });
  }
}

/** A signature stands beside the event that it authorised. */
const signatureOf = (command: CaseCommand) =>
  command.type === 'SignOff' ? { signature: command.data.signature } : {};
