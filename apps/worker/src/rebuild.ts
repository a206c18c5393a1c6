// `node dist/apps/worker/src/rebuild.js [--all]`: gives open cases their workflows again, soonest due first.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { EngineModule } from './engine.module.js';
import { rebuild, type RebuildPorts } from './rebuild/rebuild.js';
import { TemporalLink } from './temporal/temporal-link.js';
import { REBUILD_PORTS } from './tokens.js';
import { reasonOf } from './worker-log.js';

process.env.COUNTERSIGN_LOG_LEVEL ??= 'warn';
const app = await NestFactory.createApplicationContext(EngineModule, { logger: ['warn', 'error'] });
try {
  await app.get(TemporalLink).prepare();
  const only = process.argv.includes('--all') ? 'all' : 'missing';
  const revived = await rebuild(app.get<RebuildPorts>(REBUILD_PORTS), only, randomUUID());
  process.stdout.write(`${JSON.stringify({ revived })}\n`);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
} finally {
  await app.close();
}
