import { Global, Module, type DynamicModule } from '@nestjs/common';
import {
  CaseCommands,
  DirectoryCommands,
  DirectoryConsequences,
  RepairConsequences,
  StreamCache,
} from '#libs/case-commands';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import { Database } from './database.js';
import type { Engine } from './engine.js';
import { WorkDatabase } from './work-database.js';
import { BLOBS, EVENT_LOG, LOG_CLOCK, SUBSCRIBE, VAULT } from './tokens.js';

/** Everything that is opened before the application starts, for every other module. */
@Global()
@Module({})
export class EngineModule {
  static of(settings: Settings, engine: Engine, log: Log): DynamicModule {
    const {
      open,
      log: eventLog,
      streams,
      cases,
      directory,
      consequences,
      repairs,
      database,
      work,
      metrics,
    } = engine;
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: Log, useValue: log },
      { provide: EVENT_LOG, useValue: eventLog },
      { provide: LOG_CLOCK, useValue: open.clock },
      { provide: VAULT, useValue: open.vault },
      { provide: BLOBS, useValue: open.blobs },
      { provide: SUBSCRIBE, useValue: open.subscribe },
      { provide: StreamCache, useValue: streams },
      { provide: CaseCommands, useValue: cases },
      { provide: DirectoryCommands, useValue: directory },
      { provide: DirectoryConsequences, useValue: consequences },
      { provide: RepairConsequences, useValue: repairs },
      { provide: Database, useValue: database },
      { provide: WorkDatabase, useValue: work },
      { provide: Metrics, useValue: metrics },
    ];
    return { module: EngineModule, providers, exports: providers };
  }
}
