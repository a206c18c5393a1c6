import { context, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contextOf, type Tracing } from '#libs/tracing';

const spans = new WeakMap<FastifyRequest, Span>();

/**
 * A span for each request, by its route pattern, under the trace id that the answer carries. Never an address, a query
 * or an id.
 */
export function traceRequests(fastify: FastifyInstance, tracing: Tracing): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    spans.set(request, begun(request, tracing));
    done();
  });
  // Not before the body has been read: what reads it comes from elsewhere, and knows of no context.
  fastify.addHook('preHandler', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) context.with(trace.setSpan(context.active(), span), done);
    else done();
  });
  fastify.addHook('onResponse', (request, { statusCode }, done) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', statusCode);
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

function begun(request: FastifyRequest, { tracer, beginTrace }: Tracing): Span {
  const route = request.routeOptions.url ?? 'unknown';
  const name = `${request.method} ${route}`;
  const { traceparent } = request.headers;
  const span =
    typeof traceparent === 'string' && traceparent.includes(request.id)
      ? tracer.startSpan(name, { kind: SpanKind.SERVER }, contextOf(traceparent))
      : beginTrace(name, request.id);
  span.setAttributes({ 'http.request.method': request.method, 'http.route': route });
  return span;
}
