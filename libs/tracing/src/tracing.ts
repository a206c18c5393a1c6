import { context, propagation, trace, type Context, type Span, type Tracer } from '@opentelemetry/api';
import type { Exporting } from './exporting.js';

/** What a process that traces works with. */
export type Tracing = Exporting &
  Readonly<{
    tracer: Tracer;
    /** Begins a span that has no parent under a trace id of the caller's choice: 32 hex digits. */
    beginTrace(name: string, traceId: string): Span;
  }>;

/**
 * Starts tracing when `OTEL_EXPORTER_OTLP_ENDPOINT` says where traces go; otherwise null, and nothing of it is loaded.
 * What else OpenTelemetry's environment variables say of the exporter holds too.
 *
 * @param service name of the process, `countersign-api`, `countersign-worker`
 */
export async function startTracing(
  service: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Tracing | null> {
  if (!env['OTEL_EXPORTER_OTLP_ENDPOINT']) return null;
  const { startExporting } = await import('./exporting.js');
  const exporting = startExporting(service);
  const tracer = trace.getTracer('countersign');
  return {
    ...exporting,
    tracer,
    beginTrace: (name, traceId) => {
      exporting.traceIds.next = traceId;
      return tracer.startSpan(name, { root: true });
    },
  };
}

const carriedBy = (of: Context): string | undefined => {
  const carrier: { traceparent?: string } = {};
  propagation.inject(of, carrier);
  return carrier.traceparent;
};

/** A span as it travels: W3C Trace Context, `00-{trace}-{span}-{flags}`. */
export const traceparentOf = (span: Span): string | undefined =>
  carriedBy(trace.setSpan(context.active(), span));

/** The context that a `traceparent` names. */
export const contextOf = (traceparent: string): Context =>
  propagation.extract(context.active(), { traceparent });
