import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { msToTs } from '@temporalio/common/lib/time.js';
import {
  caseTaskQueue,
  caseWorkflowId,
  caseWorkflowType,
  newsSignal,
  type CaseNews,
} from '../../../../workflows/src/contract.js';

/** Brings news to a case's workflow, starting it when it does not run. */
export type Courier = Readonly<{
  /** @param requestId the same at every attempt; Temporal takes a signal with a known one only once within a run */
  deliver(caseId: string, news: CaseNews, requestId: string): Promise<void>;
}>;

/** Where Temporal's interceptors for OpenTelemetry look for the trace. */
const traceHeader = '_tracer-data';

/** A workflow task that a killed worker held is given to another after this long; the default is 10 s. */
const workflowTaskTimeout = msToTs('5s');

/** The client tries again by itself until then; after it, whoever sends knows that Temporal is away. */
const deadlineMs = 5_000;

/**
 * The courier over Temporal's raw service: the high-level client draws a random request id for every call, so that
 * a retry after a lost answer would signal twice.
 */
export class CaseCourier implements Courier {
  constructor(private readonly client: Client) {}

  /** @param traceparent W3C, of the trace that the news belongs to. @default none */
  async deliver(caseId: string, news: CaseNews, requestId: string, traceparent?: string): Promise<void> {
    const request = {
      namespace: this.client.options.namespace,
      identity: this.client.options.identity,
      requestId,
      workflowId: caseWorkflowId(caseId),
      workflowType: { name: caseWorkflowType },
      taskQueue: { name: caseTaskQueue },
      workflowTaskTimeout,
      signalName: newsSignal,
      signalInput: { payloads: [defaultPayloadConverter.toPayload(news)] },
      ...(traceparent !== undefined && {
        header: { fields: { [traceHeader]: defaultPayloadConverter.toPayload({ traceparent }) } },
      }),
      userMetadata: { summary: defaultPayloadConverter.toPayload(`Waits on behalf of case ${caseId}`) },
    };
    await this.client.withDeadline(Date.now() + deadlineMs, () =>
      this.client.workflowService.signalWithStartWorkflowExecution(request),
    );
  }
}
