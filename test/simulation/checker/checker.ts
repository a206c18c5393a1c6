import type { CaseEvent } from '#libs/case-file';
import type { DirectoryEvent } from '#libs/directory';
import { NotRecorded } from '#libs/case-commands';
import { LogUnavailable, type SequencedEvent } from '#libs/event-log';
import { openedId, type CaseId, type Instant, type StoredEvent } from '#libs/kernel';
import type { SignedOff } from '#libs/case-file';
import type { CaseNews, CaseWorkflowState } from '../../../workflows/src/contract.js';
import type { View } from '../clients/view.js';
import type { Commit, Store } from '../database/store.js';
import { Misfortune } from '../engine/misfortune.js';
import { AnswersCheck } from './answers-check.js';
import { AuthorityCheck } from './authority-check.js';
import { ChainCheck } from './chain-check.js';
import { LeafCheck } from './leaf-check.js';
import { NewsCheck } from './news-check.js';
import { RefusalCheck } from './refusal-check.js';
import { TasksCheck } from './tasks-check.js';
import { Violation } from './violation.js';
import { WakeCheck } from './wake-check.js';

/**
 * Watches the world from outside and knows every invariant. It reads what became durable and what was answered, keeps
 * books of its own, and shares no fold with the product. What it finds first stays found.
 */
export class Checker {
  readonly answers: AnswersCheck;
  readonly refusals: RefusalCheck;
  readonly wakeUps = new WakeCheck();
  readonly #chains = new ChainCheck();
  readonly #leaves = new LeafCheck();
  readonly #tasks = new TasksCheck();
  readonly #authority = new AuthorityCheck();
  readonly #news: NewsCheck;
  #found: Error | null = null;

  constructor(
    private readonly store: Store,
    leaves: readonly SequencedEvent[],
    view: View,
  ) {
    this.answers = new AnswersCheck(store);
    this.refusals = new RefusalCheck(view);
    this.#news = new NewsCheck(store, leaves);
  }

  /** The first thing that went wrong; null while all is well. */
  get found(): Error | null {
    return this.#found;
  }

  /** Runs one check; remembers what it finds, and lets the world go on to the end of its step. */
  check(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#found ??= error instanceof Error ? error : new Error(String(error));
    }
  }

  committed(commit: Commit): void {
    this.check(() => {
      const { stream } = commit.request;
      const last = commit.events.at(-1)!.event;
      this.refusals.committed(stream, last.version, last.recordedAt);
      this.#chains.committed(commit);
      this.#leaves.committed(commit);
      this.answers.committed(commit);
      for (const { event } of commit.events) {
        if (stream.startsWith('case/')) this.#caseEvent(event as StoredEvent<CaseEvent>);
        else this.#authority.directory(stream, event as unknown as DirectoryEvent);
      }
    });
  }

  sequenced(leaves: readonly SequencedEvent[]): void {
    this.check(() => this.#leaves.sequenced(leaves));
  }

  signalTaken(caseId: string, news: CaseNews): void {
    this.check(() => this.#news.signalTaken(caseId, news));
  }

  placeStored(next: number): void {
    this.check(() => this.#news.placeStored(next));
  }

  looked(caseId: string, state: CaseWorkflowState): void {
    this.check(() => this.#news.looked(caseId, state));
  }

  rested(caseId: string, { knows, told }: Readonly<{ knows: number; told: number }>): void {
    this.check(() => this.#news.rested(caseId, knows, told));
  }

  workflowFailed(caseId: string, error: unknown): void {
    this.check(() => {
      throw new Violation('no workflow fails', `${caseId}: ${String(error)}`);
    });
  }

  /** A process met an error that it outlives. */
  troubled(error: unknown): void {
    const passing = [LogUnavailable, Misfortune, NotRecorded].some((kind) => error instanceof kind);
    if (!passing) this.broke(error);
  }

  broke(error: unknown): void {
    this.#found ??= new Violation('nothing breaks', String(error), { cause: error });
  }

  /** Nothing has gone wrong for a while, and everyone had time: now nothing may be missing. */
  quiet(overdueSince: Instant, workflows: ReadonlyMap<string, number>): void {
    this.check(() => {
      const open = [...this.store.cases.values()].filter(({ closedAt }) => closedAt === null);
      this.#leaves.quiet();
      this.wakeUps.quiet(overdueSince);
      this.#news.quiet(
        workflows,
        open.map(({ caseId }) => caseId),
      );
    });
  }

  #caseEvent(stored: StoredEvent<CaseEvent>): void {
    const { stream, version, actor, recordedAt } = stored;
    const caseId = stream.slice('case/'.length) as CaseId;
    const id = openedId(caseId, version);
    const event = stored as unknown as CaseEvent;
    this.wakeUps.recorded(caseId, id, event, recordedAt);
    this.#tasks.recorded(id, event, actor.kind === 'officer' ? actor.officer : null);
    if (event.type === 'LinkRequested') this.#authority.laidBefore(id, event.data.materials);
    if (event.type === 'RoundSubmitted') this.#authority.laidBefore(event.data.request, event.data.materials);
    if (event.type === 'SignedOff') this.#authority.signed(stored as StoredEvent<SignedOff>);
  }
}
