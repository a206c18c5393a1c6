import { streamOf, type Instant, type StreamName } from '#libs/kernel';
import type { Intent } from '../clients/intent.js';
import type { View } from '../clients/view.js';
import { instantOf, msOf } from '../engine/instants.js';
import { Violation } from './violation.js';

/** Where the log and the deciding process's clock stood. */
export type Moment = Readonly<{ commits: number; clockMs: number }>;

/** A refusal must have been right at some moment between question and answer: no cache may refuse by itself. */
export class RefusalCheck {
  /** The stream that each commit moved, to which version and when. */
  readonly #moves: Readonly<{ stream: StreamName; version: number; atMs: number }>[] = [];

  constructor(private readonly view: View) {}

  get commits(): number {
    return this.#moves.length;
  }

  committed(stream: StreamName, version: number, at: Instant): void {
    this.#moves.push({ stream, version, atMs: msOf(at) });
  }

  refused(intent: Intent, code: string, asked: Moment, answered: Moment): void {
    const clocks = [answered.clockMs, asked.clockMs];
    if (this.#isRight(intent, code, clocks, answered.commits, answered.commits)) return;
    const between = this.#moves.slice(asked.commits, answered.commits).map(({ atMs }) => atMs);
    clocks.push(...new Set(between));
    const written = writtenBy(intent);
    const ownMoments = this.#moments(asked, answered, (stream) => stream === written);
    const otherMoments = this.#moments(asked, answered, (stream) => !stream.startsWith('case/'));
    for (const own of ownMoments) {
      for (const others of otherMoments) if (this.#isRight(intent, code, clocks, own, others)) return;
    }
    throw new Violation('no refusal by an old page', `request ${intent.id}: ${code}`);
  }

  /** Between question and answer, the counts of commits at which a stream that matters had just moved. */
  #moments(asked: Moment, answered: Moment, matters: (stream: StreamName) => boolean): readonly number[] {
    const moved = this.#moves
      .slice(asked.commits, answered.commits)
      .flatMap(({ stream }, nth) => (matters(stream) ? [asked.commits + nth + 1] : []));
    return [asked.commits, ...moved];
  }

  /** @param own, others commits seen of the stream written, and of those read */
  #isRight(intent: Intent, code: string, clocksMs: readonly number[], own: number, others: number): boolean {
    return clocksMs.some((clockMs) => this.#codeAt(intent, clockMs, own, others) === code);
  }

  #codeAt(intent: Intent, clockMs: number, own: number, others: number): string | null {
    const { kind, request } = intent;
    const at = instantOf(clockMs);
    const written = writtenBy(intent);
    const asOf = (stream: StreamName) => this.#versionAfter(stream, stream === written ? own : others);
    const decision =
      kind === 'case'
        ? this.view.decideCase(request.caseId, request.command, request.actor, at, asOf)
        : this.view.decideDirectory(request.command, request.actor, at, asOf);
    return decision.ok ? null : decision.refusal.code;
  }

  #versionAfter(stream: StreamName, commits: number): number | undefined {
    if (commits === this.#moves.length) return undefined;
    for (let nth = this.#moves.length - 1; nth >= commits; nth -= 1) {
      if (this.#moves[nth]!.stream !== stream) continue;
      for (let before = commits - 1; before >= 0; before -= 1) {
        const move = this.#moves[before]!;
        if (move.stream === stream) return move.version;
      }
      return 0;
    }
    return undefined;
  }
}

const writtenBy = ({ kind, request }: Intent): StreamName | null =>
  kind === 'case' ? streamOf.case(request.caseId) : null;
