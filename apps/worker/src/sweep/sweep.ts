import type { CaseCommands } from '#libs/case-commands';
import type { CaseId, Instant } from '#libs/kernel';
import type { Courier } from '../temporal/case-courier.js';
import type { OpenCase, OpenCases } from '../cases/open-cases.js';
import { inParallel } from '../in-parallel.js';
import type { ClockReading } from '../activities/case-plan.js';

/** A case due within this time is signalled, so that its workflow is there when the moment comes. */
const dueSoonMs = 90_000;
/** A due instant that its workflow let pass by this much is recorded by the sweep itself. */
const patienceMs = 120_000;
const signalsMax = 8;

export type SweepResult = Readonly<{
  signalled: number;
  woken: number;
  /** Cases that could not be woken, each with the reason; they do not keep the others waiting. */
  failed: readonly Readonly<{ caseId: CaseId; error: Error }>[];
  temporalError: Error | null;
}>;

/**
 * Stands behind the workflows: nobody stays in custody because a queue was stuck. Once a minute it signals every
 * case that is due soon or overdue, which also restarts a workflow that someone terminated; and two minutes after
 * a due instant it runs the wake-up itself. It needs PostgreSQL only; Temporal may be down.
 */
export class Sweep {
  constructor(
    private readonly openCases: Pick<OpenCases, 'dueBy'>,
    private readonly commands: Pick<CaseCommands, 'wake'>,
    private readonly courier: Courier,
    private readonly clock: () => ClockReading,
  ) {}

  /** @param patience milliseconds after a due instant before the sweep acts itself; 0 at a worker's start */
  async run(patience: number = patienceMs): Promise<SweepResult> {
    const { now } = this.clock();
    const dueSoon = await this.openCases.dueBy(shifted(now, dueSoonMs));
    const overdueSince = shifted(now, -patience);
    const silent = dueSoon.filter(({ nextWakeAt }) => nextWakeAt !== null && nextWakeAt <= overdueSince);
    // First what must not wait, and none of it for Temporal.
    const failed = await this.#wake(silent);
    const { signalled, temporalError } = await this.#signal(dueSoon, now);
    return { signalled, woken: silent.length - failed.length, failed, temporalError };
  }

  async #wake(silent: readonly OpenCase[]): Promise<SweepResult['failed']> {
    const failed: { caseId: CaseId; error: Error }[] = [];
    for (const { caseId } of silent) {
      try {
        await this.commands.wake(caseId);
      } catch (error) {
        failed.push({ caseId, error: asError(error) });
      }
    }
    return failed;
  }

  async #signal(
    dueSoon: readonly OpenCase[],
    now: Instant,
  ): Promise<Pick<SweepResult, 'signalled' | 'temporalError'>> {
    let signalled = 0;
    try {
      await inParallel(signalsMax, dueSoon, async ({ caseId, version }) => {
        const news = { position: version, signOffs: [], because: 'sweep' } as const;
        await this.courier.deliver(caseId, news, `sweep/${caseId}/${now}`);
        signalled += 1;
      });
      return { signalled, temporalError: null };
    } catch (error) {
      return { signalled, temporalError: asError(error) };
    }
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

const shifted = (at: Instant, ms: number) => new Date(Date.parse(at) + ms).toISOString() as Instant;
