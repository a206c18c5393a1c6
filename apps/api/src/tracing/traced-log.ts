import { SpanStatusCode } from '@opentelemetry/api';
import type { AppendRequest, AppendResult, EventLog } from '#libs/event-log';
import { traceparentOf, type Tracing } from '#libs/tracing';

/** The log with a span for each append, which the commit carries on to whoever follows the log. */
export function tracedLog<Log extends EventLog>(log: Log, { tracer }: Pick<Tracing, 'tracer'>): Log {
  const append = (request: AppendRequest): Promise<AppendResult> =>
    tracer.startActiveSpan('append', async (span) => {
      span.setAttribute('countersign.events', request.events.length);
      try {
        const trace = traceparentOf(span);
        const result = await log.append(trace === undefined ? request : { ...request, trace });
        span.setAttribute('countersign.outcome', result.outcome);
        return result;
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    });
  return new Proxy(log, {
    get(target, name) {
      if (name === 'append') return append;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}
