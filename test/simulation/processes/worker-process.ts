import { CaseCommands, StreamCache } from '#libs/case-commands';
import { caseActivities } from '../../../apps/worker/src/activities/case-activities.js';
import type { ClockReading } from '../../../apps/worker/src/activities/case-plan.js';
import { rebuild } from '../../../apps/worker/src/rebuild/rebuild.js';
import { Relay } from '../../../apps/worker/src/relay/relay.js';
import { Sweep } from '../../../apps/worker/src/sweep/sweep.js';
import type { Courier } from '../../../apps/worker/src/temporal/case-courier.js';
import type { CaseActivities } from '../../../workflows/src/contract.js';
import { caseWorkflowId } from '../../../workflows/src/contract.js';
import type { ProcessClock } from '../database/process-clock.js';
import { Misfortune } from '../engine/misfortune.js';
import type { Life } from '../engine/scheduler.js';
import { connect, rulesInForce, type Environment } from './environment.js';
import { openCasesOf } from './open-cases.js';
import { runRelay } from './relay-loop.js';
import { runSequencer } from './sequencer-loop.js';

const sweepEveryMs = 60_000;
const reviveEveryMs = 10_000;
const retryMs = 2_000;

/** One incarnation of a worker: the product's relay, sweep, rebuild and activities, in loops that the schedule drives. */
export class WorkerProcess {
  readonly life: Life = { alive: true };
  readonly clock: ProcessClock;
  readonly activities: CaseActivities;

  constructor(
    private readonly environment: Environment,
    incarnation: number,
    relayPlaceStored: (next: number) => void,
  ) {
    const { scheduler, database, temporal, mutation } = environment;
    const { clock, log } = connect(environment, this.life, 'worker');
    this.clock = clock;
    const commands = new CaseCommands(log, clock, new StreamCache(log), rulesInForce);
    const reading = (): ClockReading => ({ now: clock.now(), held: clock.held });
    const freshReading = () =>
      scheduler.gate(this.life, 'clock', () => {
        database.reach();
        clock.refresh();
        return reading();
      });
    const activities = caseActivities({ commands, clock: freshReading });
    this.activities = mutation.wrapActivities?.(activities) ?? activities;
    const openCases = openCasesOf(scheduler, database, this.life);
    const courier: Courier = {
      deliver: (caseId, news, requestId) => temporal.deliver(this.life, caseId, news, requestId),
    };
    const relay = new Relay(courier, openCases, { error: () => undefined });
    const sweep = new Sweep(openCases, commands, courier, reading);
    const running = () =>
      scheduler.gate(this.life, 'running workflows', () => {
        if (!temporal.isUp) throw new Misfortune('Temporal is away');
        return new Set([...temporal.running.keys()].map(caseWorkflowId));
      });

    void runSequencer(environment, this.life);
    void runRelay(environment, this.life, {
      log,
      deliver: (leaves) => relay.deliver(leaves),
      placeStored: relayPlaceStored,
    });
    if (!mutation.withoutSweep)
      void this.#every(sweepEveryMs, (round) => sweep.run(round === 0 ? 0 : undefined));
    void this.#every(reviveEveryMs, (round) =>
      rebuild({ openCases, log, courier, running }, 'missing', `${incarnation}-${round}`),
    );
  }

  /** Works, again and again; soon again when it failed. */
  async #every(periodMs: number, work: (round: number) => Promise<unknown>): Promise<never> {
    const { scheduler, troubled } = this.environment;
    let round = 0;
    for (;;) {
      const worked = await work(round).then(
        () => true,
        (error: unknown) => {
          troubled(error);
          return false;
        },
      );
      if (worked) round += 1;
      await scheduler.sleep(this.life, worked ? periodMs : retryMs);
    }
  }
}
