import type { CaseNews } from '../../workflows/src/contract.js';
import { newsSignal } from '../../workflows/src/contract.js';
import type { Random } from './engine/random.js';
import type { World } from './world.js';

/** How often, in a thousand strokes of fate, each of these happens. */
export const fates = {
  apiDies: 90,
  workerDies: 90,
  databaseDies: 25,
  temporalAway: 25,
  temporalLosesAll: 8,
  workflowTerminated: 90,
  officeForgotten: 90,
  transactionLeftOpen: 90,
  signalForged: 300,
  startForged: 60,
  signalDuplicated: 120,
  logClockJumps: 20,
  logClockMoved: 60,
  processClockStrays: 50,
} as const;

const hourMs = 3_600_000;

export type Fate = keyof typeof fates;

/** One misfortune, chosen by the seed. @returns its name */
export function strike(world: World): Fate {
  const { scheduler, database, temporal } = world;
  const { random } = scheduler;
  const fate = random.weighted(fates);
  switch (fate) {
    case 'apiDies':
      world.killApi(random.below(2));
      break;
    case 'workerDies':
      world.killWorker(random.below(2));
      break;
    case 'databaseDies':
      world.killDatabase();
      break;
    case 'temporalAway':
      world.stopTemporal();
      break;
    case 'temporalLosesAll':
      temporal.loseEverything();
      break;
    case 'workflowTerminated':
      withRun(world, (caseId) => temporal.terminate(caseId));
      break;
    case 'officeForgotten':
      database.offices.forget(random.pick(['sequencer', 'relay']));
      break;
    case 'transactionLeftOpen':
      world.holdTransaction();
      break;
    case 'signalForged':
      withRun(world, (caseId) => temporal.signal(caseId, forgedSignal(random, world.versionOf(caseId))));
      break;
    case 'startForged':
      temporal.startForged(`case-${random.between(1, 40)}`, [forgedCarriage(random)]);
      break;
    case 'signalDuplicated':
      withRun(world, (caseId) =>
        temporal.signal(caseId, { name: newsSignal, payload: oldNews(world, caseId) }),
      );
      break;
    case 'logClockJumps':
      database.time.jump(random.pick([-1_200, 2_500, 60_000, hourMs, hourMs, 365 * 24 * hourMs]));
      break;
    case 'logClockMoved':
      world.clockMover.move(random.pick([1_000, 60_000, hourMs, 24 * hourMs]), random.chance(0.5));
      break;
    case 'processClockStrays':
      world.randomClock().driftMs = random.between(-2_600, 1_600);
      break;
  }
  return fate;
}

function withRun({ scheduler, temporal }: World, act: (caseId: string) => void): void {
  const running = [...temporal.running.keys()];
  if (running.length > 0) act(scheduler.random.pick(running));
}

/** What somebody sends who wants a case to move: approvals nobody gave, positions the log never reached, nonsense. */
function forgedSignal(random: Random, version: number) {
  const at = version + random.between(-2, 40);
  const signOff = {
    task: 'case-1.3',
    step: 'bureau-leader',
    officer: 'deputy',
    decision: 'approve',
    version: at,
  };
  const payloads: readonly unknown[] = [
    { position: at, signOffs: [signOff] },
    { position: at, signOffs: [] },
    { position: version, signOffs: [], facts: [{ type: 'LinkApproved', version: Math.max(1, at) }] },
    { position: 'far', signOffs: 'all' },
    null,
    [],
  ];
  return { name: random.chance(0.8) ? newsSignal : 'approved', payload: random.pick(payloads) };
}

/** What a stranger hands to a workflow that he starts: a position, and news, that no earlier run had. */
const forgedCarriage = (random: Random) => ({
  heard: [{ position: random.between(1, 200), signOffs: [] }],
  confirmedPosition: random.between(1, 500),
  fruitless: 0,
  ignoredCount: 0,
  ignored: [],
});

function oldNews(world: World, caseId: string): CaseNews {
  const version = world.versionOf(caseId);
  return {
    position: Math.max(0, version - world.scheduler.random.below(5)),
    signOffs: [],
    because: 'recorded',
  };
}
