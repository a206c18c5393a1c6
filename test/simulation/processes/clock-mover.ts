import type { StreamName } from '#libs/kernel';
import type { ProcessClock } from '../database/process-clock.js';
import type { Life } from '../engine/scheduler.js';
import { soundProduct } from '../mutations/mutation.js';
import { connect, type Environment } from './environment.js';

export const clockStream = 'simulation/clock' as StreamName;

/** Whoever moves the clock of a simulated log: most processes hear of it, and mostly the log is told. */
export class ClockMover {
  readonly #life: Life = { alive: true };

  constructor(
    private readonly environment: Environment,
    private readonly clocks: () => readonly ProcessClock[],
  ) {}

  move(ms: number, isHeld: boolean): void {
    const { scheduler, database, troubled } = this.environment;
    if (!database.isUp) return;
    database.time.moveBy(ms, isHeld);
    for (const clock of this.clocks()) if (scheduler.random.chance(0.9)) clock.refresh();
    if (scheduler.random.chance(0.9)) this.#tell(isHeld).catch(troubled);
  }

  async #tell(isHeld: boolean): Promise<void> {
    const { clock, log } = connect({ ...this.environment, mutation: soundProduct }, this.#life, 'api');
    const expected = await log.head(clockStream);
    const to = clock.now();
    await log.append({
      stream: clockStream,
      expected,
      events: [{ type: 'ClockAdvanced', data: { to, hold: isHeld }, actor: setup, capacity: null }],
      recordedAt: to,
      rules: null,
      command: { type: 'AdvanceClock', data: { to } },
      readSet: [],
    });
  }
}

const setup = { kind: 'system', system: 'setup' } as const;
