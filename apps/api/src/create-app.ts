import cookies from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import { EMBEDDED_ISSUER } from './auth/auth.module.js';
import { mountIssuer, type EmbeddedIssuer } from './auth/mount-issuer.js';
import { Untracked } from './auth/untracked.js';
import type { Settings } from './config/settings.js';
import type { Engine } from './engine/engine.js';
import { answerClientError } from './http/client-error.js';
import { useCohorts } from './http/cohorts.js';
import { useStrictJson } from './http/json-body.js';
import { observe } from './http/observe.js';
import { limitRates } from './http/rate-limit.js';
import { securityHeaders, useSecurityHeaders } from './http/security-headers.js';
import { traceIdOf } from './http/trace-id.js';
import { endUnusedConnections } from './http/unused-connections.js';
import { SchemaPipe } from './http/validation.js';
import type { Tracing } from '#libs/tracing';
import { traceRequests } from './tracing/trace-requests.js';
import { Log } from './logging/log.js';
import { serveOpenApi } from './openapi/openapi.js';
import { servePage } from './page/serve-page.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { Problem } from './problems/problem.js';

const pathMax = 512;

/** Assembles the API over an opened engine; the caller listens and closes. */
export async function createApp(
  settings: Settings,
  engine: Engine,
  tracing: Tracing | null = null,
): Promise<NestFastifyApplication> {
  const log = new Log(settings.logLevel);
  const { metrics } = engine;
  const problems = new ProblemFilter(log, (code) => metrics.refused(code));
  const answer = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    problems.answer(error, request, reply);
  const adapter = new FastifyAdapter({
    bodyLimit: settings.bodyLimitBytes,
    trustProxy: settings.trustProxy,
    genReqId: traceIdOf,
    requestIdHeader: false,
    clientErrorHandler: answerClientError,
    routerOptions: { maxParamLength: pathMax },
    // No hook runs for a path that is none.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answer(new Problem('not-found'), request, reply.headers(securityHeaders(settings))),
    multipart: {
      limits: { fileSize: settings.materialLimitBytes, files: 1, fields: 10, fieldSize: 16 * 1024 },
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(settings, engine, log), adapter, {
    bodyParser: false,
    logger: log,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  useCohorts(fastify);
  useStrictJson(fastify);
  endUnusedConnections(fastify);
  observe(fastify, log, metrics);
  if (tracing) traceRequests(fastify, tracing);
  await app.register(cookies);
  useSecurityHeaders(fastify, settings);
  await limitRates(app, settings);
  const issuer = app.get<EmbeddedIssuer | null>(EMBEDDED_ISSUER);
  if (issuer) mountIssuer(fastify, issuer, await Untracked.ofIssuer(), problems);
  app.useGlobalFilters(problems);
  app.useGlobalPipes(new SchemaPipe());
  serveOpenApi(app, settings.origin, engine.open.clock.simulated);
  await servePage(app);
  await app.init();
  await fastify.ready();
  return app;
}
