import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type pg from 'pg';
import { contextOf, traceparentOf, type Tracing } from '#libs/tracing';
import type { CaseNews } from '../../../../workflows/src/contract.js';
import type { CaseCourier, Courier } from '../temporal/case-courier.js';

/** What a case's commits carried, taken out: it is needed once, and no harm is done when it is lost. */
type Traces = (caseId: string, versions: readonly number[]) => Promise<readonly string[]>;

export const tracesIn =
  (pool: Pick<pg.Pool, 'query'>): Traces =>
  async (caseId, versions) => {
    const { rows } = await pool.query<{ traceparent: string }>({
      name: 'traces-take',
      text: `DELETE FROM work.traces WHERE stream = $1 AND version = ANY ($2::integer[]) RETURNING traceparent`,
      values: [`case/${caseId}`, versions],
    });
    return rows.map(({ traceparent }) => traceparent);
  };

/** A span for each delivery, in the trace of the commit that it tells of; of several, linked with the others. */
export class TracedCourier implements Courier {
  constructor(
    private readonly courier: Pick<CaseCourier, 'deliver'>,
    private readonly traces: Traces,
    private readonly tracing: Pick<Tracing, 'tracer'>,
  ) {}

  async deliver(caseId: string, news: CaseNews, requestId: string): Promise<void> {
    const [first, ...others] = await this.traces(caseId, versionsNamed(news)).catch(() => []);
    if (first === undefined) return this.courier.deliver(caseId, news, requestId);
    const links = others.flatMap((traceparent) => {
      const linked = trace.getSpanContext(contextOf(traceparent));
      return linked ? [{ context: linked }] : [];
    });
    const span = this.tracing.tracer.startSpan(
      'relay news',
      { kind: SpanKind.PRODUCER, links, attributes: { 'countersign.sign_offs': news.signOffs.length } },
      contextOf(first),
    );
    try {
      await this.courier.deliver(caseId, news, requestId, traceparentOf(span));
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  }
}

const versionsNamed = ({ signOffs, facts = [] }: CaseNews): readonly number[] =>
  [...signOffs, ...facts].map(({ version }) => version);
