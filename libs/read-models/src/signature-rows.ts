import { decideAgain } from '#libs/case-commands';
import type { CaseEvent } from '#libs/case-file';
import { LogUnavailable, type EventLog, type SequencedEvent } from '#libs/event-log';
import type { StoredEvent } from '#libs/kernel';
import { endedBy, signatureRow } from './signature-row.js';
import type { SignatureStore, Verdict } from './signature-store.js';

type SignedOff = StoredEvent<Extract<CaseEvent, { type: 'SignedOff' }>>;
type Signed = Readonly<{ event: SignedOff; leafIndex: number }>;

/** What an officer did. What he only read is kept, and asked for, by itself. */
const isAct = ({ actor, stream }: StoredEvent): boolean =>
  actor.kind === 'officer' && !stream.startsWith('reads/');

/** Makes a row of every signature and every act in the log, and puts its decision before the rules again. */
export class SignatureRows {
  constructor(
    private readonly log: EventLog,
    private readonly store: SignatureStore,
  ) {}

  /** Takes the next events in the order of the log. Taking them twice changes nothing. */
  async follow(leaves: readonly SequencedEvent[]): Promise<void> {
    await this.store.insertActs(leaves.map(({ event }) => event).filter(isAct));
    const ofCases = leaves.filter(({ event }) => event.stream.startsWith('case/'));
    const signed = ofCases.filter(({ event }) => event.type === 'SignedOff') as unknown as readonly Signed[];
    const beside = await this.store.beside(signed.map(({ event }) => event));
    await this.store.insert(
      signed.flatMap(({ event, leafIndex }, nth) => {
        const found = beside[nth];
        return found ? [signatureRow(event, leafIndex, found)] : [];
      }),
    );
    for (const { event, leafIndex } of ofCases)
      await this.store.end(endedBy(event as StoredEvent<CaseEvent>), leafIndex);
  }

  /**
   * Decides some signatures again that have not been yet.
   *
   * @param between waits between two of them, so that the work leaves the processor to others
   * @returns how many
   */
  async checkSome(
    limit: number,
    between: (tookMs: number) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<number> {
    const waiting = await this.store.waiting(limit);
    for (const { signatureId, stream, version } of waiting) {
      if (signal?.aborted) break;
      const before = performance.now();
      await this.store.decidedAgain(signatureId, await this.#verdict(stream, version));
      await between(performance.now() - before);
    }
    return waiting.length;
  }

  /** What cannot be put before the rules again is told as such, never as good. */
  async #verdict(...[stream, version]: [SignedOff['stream'], number]): Promise<Verdict> {
    try {
      return (await decideAgain(this.log, stream, version)).verdict;
    } catch (error) {
      if (error instanceof LogUnavailable) throw error;
      return 'not-re-run';
    }
  }
}
