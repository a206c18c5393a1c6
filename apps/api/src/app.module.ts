import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AuthModule } from './auth/auth.module.js';
import { CaseModule } from './cases/case.module.js';
import type { Settings } from './config/settings.js';
import { DirectoryModule } from './directory/directory.module.js';
import type { Engine } from './engine/engine.js';
import { EngineModule } from './engine/engine.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { HealthController } from './health/health.controller.js';
import type { Log } from './logging/log.js';
import { InquiriesModule } from './inquiries/inquiries.module.js';
import { LoginModule } from './login/login.module.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { Standing } from './metrics/standing.js';
import { PasskeysModule } from './passkeys/passkeys.module.js';
import { ProblemsController } from './problems/problems.controller.js';
import { Procedures } from './procedures/procedures.js';
import { ProceduresController } from './procedures/procedures.controller.js';
import { Simulation } from './simulation/simulation.js';
import { SimulationController } from './simulation/simulation.controller.js';
import { LeafFeed } from './streams/leaf-feed.js';
import { StreamsController } from './streams/streams.controller.js';

/** The whole API over an opened engine. */
@Module({})
export class AppModule {
  static of(settings: Settings, engine: Engine, log: Log): DynamicModule {
    return {
      module: AppModule,
      imports: [
        EngineModule.of(settings, engine, log),
        AuthModule,
        LoginModule,
        PasskeysModule,
        AccessModule,
        CaseModule,
        DirectoryModule,
        InquiriesModule,
        ExportsModule,
      ],
      controllers: [
        HealthController,
        MetricsController,
        ProblemsController,
        ProceduresController,
        SimulationController,
        StreamsController,
      ],
      providers: [Procedures, Simulation, LeafFeed, Standing],
    };
  }
}
