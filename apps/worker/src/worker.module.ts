import { Module } from '@nestjs/common';
import type pg from 'pg';
import { CaseCommands, DirectoryConsequences, RepairConsequences } from '#libs/case-commands';
import type { OpenLog } from '#libs/event-log';
import { SignatureRows, SignatureStore } from '#libs/read-models';
import type { Tracing } from '#libs/tracing';
import { caseActivities } from './activities/case-activities.js';
import type { ClockReading } from './activities/case-plan.js';
import type { OpenCases } from './cases/open-cases.js';
import { DirectoryPart } from './directory/directory-part.js';
import { EngineModule } from './engine.module.js';
import type { Heartbeats } from './health/heartbeats.js';
import type { Part } from './part.js';
import { reviveMissing, type ReviveMissingPorts } from './rebuild/revive-missing.js';
import { Relay } from './relay/relay.js';
import { RelayPart } from './relay/relay-part.js';
import { SequencerPart } from './sequencer/sequencer-part.js';
import { SignaturesPart } from './signatures/signatures-part.js';
import type { Settings } from './settings.js';
import { Sweep } from './sweep/sweep.js';
import { SweepPart } from './sweep/sweep-part.js';
import type { Courier } from './temporal/case-courier.js';
import { TemporalLink } from './temporal/temporal-link.js';
import { TemporalPart } from './temporal/temporal-part.js';
import {
  COURIER,
  HEARTBEATS,
  OPEN_CASES,
  OPEN_LOG,
  PARTS,
  POOL,
  REBUILD_PORTS,
  SETTINGS,
  TRACING,
  WORKER_LOG,
} from './tokens.js';
import { WorkerProcess } from './worker-process.js';
import type { WorkerLog } from './worker-log.js';

function partsOf(
  { databaseUrl, keysFolder: keysDir }: Settings,
  open: OpenLog,
  commands: CaseCommands,
  consequences: DirectoryConsequences,
  openCases: OpenCases,
  courier: Courier,
  link: TemporalLink,
  rebuildPorts: ReviveMissingPorts,
  heartbeats: Heartbeats,
  log: WorkerLog,
  tracing: Tracing | null,
  pool: pg.Pool,
): readonly Part[] {
  const clock = (): ClockReading => ({ now: open.clock.now(), held: open.clock.held });
  const freshClock = async (): Promise<ClockReading> => {
    if (open.clock.simulated) await open.clock.refresh();
    return clock();
  };
  const activities = caseActivities({ commands, clock: freshClock });
  const sweep = new Sweep(openCases, commands, courier, clock);
  return [
    new SequencerPart({ databaseUrl, keysDir }, heartbeats, log),
    new DirectoryPart(open, consequences, new RepairConsequences(commands), heartbeats, log),
    new SignaturesPart(open, new SignatureRows(open.log, new SignatureStore(pool)), heartbeats, log),
    new RelayPart(open, new Relay(courier, openCases, log), heartbeats, log),
    new SweepPart(sweep, heartbeats, log),
    new TemporalPart(link, activities, heartbeats, log, () => reviveMissing(rebuildPorts), tracing),
  ];
}

@Module({
  imports: [EngineModule],
  providers: [
    {
      provide: PARTS,
      useFactory: partsOf,
      inject: [
        SETTINGS,
        OPEN_LOG,
        CaseCommands,
        DirectoryConsequences,
        OPEN_CASES,
        COURIER,
        TemporalLink,
        REBUILD_PORTS,
        HEARTBEATS,
        WORKER_LOG,
        TRACING,
        POOL,
      ],
    },
    WorkerProcess,
  ],
})
export class WorkerModule {}
