import { isGrpcServiceError } from '@temporalio/client';
import type { SequencedEvent } from '#libs/event-log';
import type { Courier } from '../temporal/case-courier.js';
import type { OpenCases } from '../cases/open-cases.js';
import type { WorkerLog } from '../worker-log.js';
import { inParallel } from '../in-parallel.js';
import { newsOf, type AddressedNews } from './news-of.js';

/** Signals under way at once; more only queue inside Temporal. */
const deliveriesMax = 8;
/** gRPC's INVALID_ARGUMENT: too large, or too many for one run. */
const invalidArgument = 3;

/**
 * Carries the log's news to the workflows: one signal for each case and batch, at least once. It keeps no state:
 * its place is the subscription's checkpoint, moved only after the whole batch was delivered. Killed in between,
 * it sends the batch again, and a workflow that has heard it looks at the log and finds nothing new.
 */
export class Relay {
  constructor(
    private readonly courier: Courier,
    private readonly openCases: Pick<OpenCases, 'all'>,
    private readonly log: Pick<WorkerLog, 'error'>,
  ) {}

  /** @throws whatever Temporal's client throws; the caller keeps its place and tries again */
  async deliver(leaves: readonly SequencedEvent[]): Promise<void> {
    const { cases, clockAdvancedAt } = newsOf(leaves);
    await inParallel(deliveriesMax, cases, (addressed) => this.#send(addressed));
    if (clockAdvancedAt !== null)
      await this.#rearm(clockAdvancedAt, new Set(cases.map(({ caseId }) => caseId)));
  }

  /** A signal that Temporal will never take must not stop the news of every other case: the sweep stands behind. */
  async #send({ caseId, lastLeaf, news }: AddressedNews): Promise<void> {
    try {
      await this.courier.deliver(caseId, news, `leaf/${caseId}/${lastLeaf}`);
    } catch (error) {
      if (!isGrpcServiceError(error) || (error.code as number) !== invalidArgument) throw error;
      this.log.error({ caseId, lastLeaf, reason: error.details }, 'Temporal refuses this signal for good');
    }
  }

  /** The log's clock was moved: every timer armed by its old reading waits for the wrong moment. */
  async #rearm(leaf: number, toldAlready: ReadonlySet<string>): Promise<void> {
    const waiting = (await this.openCases.all()).filter(
      ({ caseId, nextWakeAt }) => nextWakeAt !== null && !toldAlready.has(caseId),
    );
    await inParallel(deliveriesMax, waiting, ({ caseId, version }) =>
      this.courier.deliver(
        caseId,
        { position: version, signOffs: [], because: 'clock-advanced' },
        `clock/${caseId}/${leaf}`,
      ),
    );
  }
}
