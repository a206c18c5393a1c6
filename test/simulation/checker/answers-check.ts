import type { Outcome } from '#libs/case-commands';
import type { StreamName } from '#libs/kernel';
import type { Intent } from '../clients/intent.js';
import type { Commit, Store } from '../database/store.js';
import { clockStream } from '../processes/clock-mover.js';
import { Violation } from './violation.js';

type Recorded = Readonly<{ stream: StreamName; firstVersion: number; version: number }>;
type Known = { recorded: Recorded | null };

/** What an attempt began with; what its answer must be judged by. */
export type Attempt = Readonly<{ intent: Intent; wasRecorded: boolean }>;
type Answer = Outcome<Readonly<{ code: string }>> | Readonly<{ ok: true; unchanged: true }>;

/** Refusals that say nothing about the command: the service could not decide now. */
export const serviceCodes: ReadonlySet<string> = new Set(['busy', 'clock-disagrees']);

/** Each thing asked for is in the log at most once, once it is acknowledged exactly once, and answered always alike. */
export class AnswersCheck {
  readonly #byCommand = new Map<unknown, Intent>();
  readonly #known = new Map<Intent, Known>();
  #isFounded = false;

  constructor(private readonly store: Store) {}

  /** From here on, everything recorded must have been asked for. */
  founded(): void {
    this.#isFounded = true;
  }

  asked(intent: Intent): void {
    this.#byCommand.set(intent.request.command, intent);
    this.#known.set(intent, { recorded: null });
  }

  begins(intent: Intent): Attempt {
    return { intent, wasRecorded: this.knownOf(intent).recorded !== null };
  }

  committed({ request: { stream, command }, events }: Commit): void {
    if (!this.#isFounded || isWake(command) || stream === clockStream) return;
    const first = events[0]!.event;
    const intent = this.#byCommand.get(command);
    if (!intent) throw new Violation('nothing is recorded unasked', `${stream} version ${first.version}`);
    const known = this.knownOf(intent);
    if (known.recorded)
      throw new Violation(
        'everything is recorded once',
        `request ${intent.id} again as ${stream} ${first.version}`,
      );
    known.recorded = { stream, firstVersion: first.version, version: first.version + events.length - 1 };
  }

  answered({ intent, wasRecorded }: Attempt, answer: Answer): void {
    const known = this.knownOf(intent);
    if (!answer.ok) {
      if (wasRecorded && !serviceCodes.has(answer.refusal.code))
        throw new Violation(
          'a retry gets the original answer',
          `request ${intent.id}: ${answer.refusal.code}`,
        );
      return;
    }
    if ('unchanged' in answer) return;
    const { recorded } = known;
    const { stream, firstVersion, version, events, receipt } = answer;
    if (
      !recorded ||
      recorded.stream !== stream ||
      recorded.firstVersion !== firstVersion ||
      recorded.version !== version
    )
      throw new Violation(
        'what is acknowledged is in the log',
        `request ${intent.id} as ${stream} ${version}`,
      );
    const stored = this.store.read(stream, firstVersion - 1, events.length);
    if (events.some(({ hash }, nth) => stored[nth]?.hash !== hash) || receipt.hash !== stored[0]?.hash)
      throw new Violation('what is acknowledged is in the log', `request ${intent.id} with other events`);
  }

  knownOf(intent: Intent): Known {
    const known = this.#known.get(intent);
    if (!known) throw new Error(`request ${intent.id} was never asked`);
    return known;
  }
}

const isWake = (command: unknown) => (command as { type?: string }).type === 'Wake';
