import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Runtime, DefaultLogger } from '@temporalio/worker';
import { WorkerModule } from './worker.module.js';

// Nest alone answers to signals, so that the parts stop in order.
Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN') });

const app = await NestFactory.createApplicationContext(WorkerModule, { logger: ['warn', 'error'] });
app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
