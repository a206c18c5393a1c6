import type { CaseCommands } from '#libs/case-commands';
import type { Instant } from '#libs/kernel';
import type { Courier } from '../temporal/case-courier.js';
import type { OpenCases } from '../cases/open-cases.js';
import type { ClockReading } from '../activities/case-plan.js';

/** A case due within this time is signalled, so that its workflow is there when the moment comes. */
const dueSoonMs = 90_000;
/** A due instant that its workflow let pass by this much is recorded by the sweep itself. */
const patienceMs = 120_000;

export type SweepResult = Readonly<{ signalled: number; woken: number; temporalError: Error | null }>;

/**
 * Stands behind the workflows: nobody stays in custody because a queue was stuck. Once a minute it signals every
 * case that is due soon or overdue, which also restarts a workflow that someone terminated; and two minutes after
 * a due instant it runs the wake-up itself. It needs PostgreSQL only; Temporal may be down.
 */
export class Sweep {
  constructor(
    private readonly openCases: OpenCases,
    private readonly commands: Pick<CaseCommands, 'wake'>,
    private readonly courier: Courier,
    private readonly clock: () => ClockReading,
  ) {}

  /** @param patience milliseconds after a due instant before the sweep acts itself; 0 at a worker's start */
  async run(patience: number = patienceMs): Promise<SweepResult> {
    const { now } = this.clock();
    const overdueSince = shifted(now, -patience);
    let signalled = 0;
    let woken = 0;
    let temporalError: Error | null = null;
    for (const { caseId, version, nextWakeAt } of await this.openCases.dueBy(shifted(now, dueSoonMs))) {
      if (nextWakeAt !== null && nextWakeAt <= overdueSince) {
        await this.commands.wake(caseId);
        woken += 1;
      }
      if (temporalError) continue;
      try {
        await this.courier.deliver(
          caseId,
          { position: version, signOffs: [], because: 'sweep' },
          `sweep/${caseId}/${now}`,
        );
        signalled += 1;
      } catch (error) {
        temporalError = error instanceof Error ? error : new Error(String(error));
      }
    }
    return { signalled, woken, temporalError };
  }
}

const shifted = (at: Instant, ms: number) => new Date(Date.parse(at) + ms).toISOString() as Instant;
