import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from '../app.module.js';
import { settingsFrom } from '../config/settings.js';
import type { Engine } from '../engine/engine.js';
import { Log } from '../logging/log.js';
import { openApiOf } from './openapi.js';

/** The document read from the controllers alone: nothing is opened, instantiated or listened to. */
export async function publishedDocument(): Promise<OpenAPIObject> {
  const settings = settingsFrom({ DATABASE_URL: 'postgresql://nowhere/none' });
  const nothing = { open: {} } as Engine;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(settings, nothing, new Log('silent')),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  return openApiOf(app, settings.origin);
}
