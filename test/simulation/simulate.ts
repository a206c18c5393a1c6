import { foundBureau } from './clients/bureau.js';
import type { ClientTally } from './clients/clients.js';
import { instantOf, msOf } from './engine/instants.js';
import { Random } from './engine/random.js';
import { Scheduler } from './engine/scheduler.js';
import { strike, type Fate } from './faults.js';
import { soundProduct, type Mutation } from './mutations/mutation.js';
import type { WorkflowCode } from './temporal/workflow-code.js';
import { World } from './world.js';
import type { Instant } from '#libs/kernel';

export type SimulationOptions = Readonly<{
  seed: number;
  /** How many steps it takes at least; it ends with the calm after them. */
  steps: number;
  code: WorkflowCode;
  /** @default the product as it is */
  mutation?: Mutation;
}>;

export type SimulationReport = Readonly<{
  seed: number;
  steps: number;
  /** Digest of the whole schedule: two runs of one seed have one trace. */
  trace: string;
  /** What went wrong, at the last of the steps; null when nothing did. */
  found: Error | null;
  events: number;
  wakeUps: number;
  clients: ClientTally;
  fates: Readonly<Partial<Record<Fate, number>>>;
}>;

const startMs = msOf('2026-03-02T01:00:00.000Z' as Instant);
const stormSteps = 5_000;
/** Longer than the sweep's patience and period together. */
const calmMs = 240_000;
const busyMax = 7;
const fateChance = 0.02;
const timeChance = 0.02;

/** Storms and calms in turn until so many steps have been taken, or something is found. Repeatable from its seed. */
export async function simulate({
  seed,
  steps,
  code,
  mutation = soundProduct,
}: SimulationOptions): Promise<SimulationReport> {
  const scheduler = new Scheduler(new Random(seed), startMs);
  const world = new World(scheduler, code, mutation);
  const fates: Partial<Record<Fate, number>> = {};
  await found(world);
  world.open();
  while (scheduler.steps < steps && !world.checker.found) {
    // Never cut short: what a seed brings must not depend on how many steps were asked for.
    await storm(world, stormSteps, fates);
    await calm(world);
  }
  return {
    seed,
    steps: scheduler.steps,
    trace: scheduler.trace,
    found: world.checker.found,
    events: world.eventCount(),
    wakeUps: world.checker.wakeUps.recordedCount,
    clients: world.clients.tally,
    fates,
  };
}

async function found({ scheduler, environment }: World): Promise<void> {
  const founding = { isDone: false };
  const done = foundBureau(environment).finally(() => (founding.isDone = true));
  while (!founding.isDone) await scheduler.step();
  await done;
}

async function storm(world: World, steps: number, fates: Partial<Record<Fate, number>>): Promise<void> {
  const { scheduler, clients, checker, temporal } = world;
  const { random } = scheduler;
  const end = scheduler.steps + steps;
  world.disturb(true);
  while (scheduler.steps < end && !checker.found) {
    if (random.chance(fateChance)) {
      await scheduler.act('fate', () => {
        const fate = strike(world);
        fates[fate] = (fates[fate] ?? 0) + 1;
      });
    } else if (clients.inFlight < busyMax && (scheduler.isIdle || random.chance(0.2))) {
      await scheduler.act('idea', () => begin(world));
    } else if (random.chance(timeChance)) {
      await scheduler.act('time', () => scheduler.passTime(someTimeMs(world)));
    } else {
      await scheduler.step();
    }
    temporal.checkRest();
  }
}

/** What is recorded can be so wrong that nothing folds any more. */
function begin({ clients, checker }: World): void {
  try {
    clients.begin();
  } catch (error) {
    checker.broke(error);
  }
}

/** Moments, minutes, or to about the instant at which something falls due. */
function someTimeMs(world: World): number {
  const { random, nowMs } = world.scheduler;
  switch (random.weighted({ moment: 55, seconds: 15, minutes: 5, due: 25 })) {
    case 'moment':
      return random.between(1, 500);
    case 'seconds':
      return random.between(500, 20_000);
    case 'minutes':
      return random.between(20_000, 180_000);
    case 'due': {
      const dueMs = world.nextDueMs();
      const around = random.pick([-1_000, -1, 0, 1, 1_500, 125_000]);
      return dueMs === null ? 1 : Math.max(0, dueMs + around - nowMs);
    }
  }
}

/** Everything heals, nobody begins anything new, and time passes: then nothing may be missing. */
async function calm(world: World): Promise<void> {
  const { scheduler, checker, database, temporal } = world;
  if (checker.found) return;
  world.heal();
  const overdueSince = instantOf(database.time.readMs());
  const endMs = scheduler.nowMs + calmMs;
  while (scheduler.nowMs < endMs && !checker.found) {
    await scheduler.step();
    temporal.checkRest();
  }
  if (!checker.found) checker.quiet(overdueSince, world.positions());
}
