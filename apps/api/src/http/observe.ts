import type { FastifyInstance } from 'fastify';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';

/** Logs and measures every answer by route pattern, and names its trace id in the answer. */
export function observe(fastify: FastifyInstance, log: Log, metrics: Metrics): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('trace-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method, id: traceId } = request;
    const { statusCode: status, elapsedTime: ms } = reply;
    metrics.request(method, route, status, ms);
    log.request({ method, route, status, ms: Math.round(ms * 10) / 10, traceId });
    done();
  });
}
