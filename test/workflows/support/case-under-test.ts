import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { Worker, type NativeConnection } from '@temporalio/worker';
import './quiet.js';
import { bundlePath } from '../../../apps/worker/build/bundle-path.js';
import { bundledWorkflows, bundleWorkflows } from '../../../apps/worker/build/bundle-workflows.js';
import { CaseCourier } from '../../../apps/worker/src/temporal/case-courier.js';
import {
  caseTaskQueue,
  caseWorkflowId,
  type CaseActivities,
  type CaseNews,
  type CaseWorkflowState,
} from '../../../workflows/src/contract.js';

let bundled: Promise<string> | undefined;
/** The bundle a worker would load, made from the code as it is now; once for each spec file. */
export const currentBundle = () => (bundled ??= bundleWorkflows().then(() => readFile(bundlePath, 'utf8')));

/** The bundle of a release kept in `earlier-releases`. */
export const earlierBundle = (release: string) =>
  bundledWorkflows([], join(import.meta.dirname, '../earlier-releases', release, 'index.js'));

/** A namespace of a real Temporal server, as a spec holds it. */
export type Server = Readonly<{ client: Client; nativeConnection: NativeConnection; namespace: string }>;

/** Runs a worker with these activities while the spec's body runs, then shuts it down in order. @param bundle today's by default */
export async function withWorker<Result>(
  { nativeConnection, namespace }: Server,
  activities: CaseActivities,
  body: () => Promise<Result>,
  bundle = currentBundle(),
): Promise<Result> {
  const worker = await Worker.create({
    connection: nativeConnection,
    namespace,
    taskQueue: caseTaskQueue,
    workflowBundle: { code: await bundle },
    activities,
    stickyQueueScheduleToStartTimeout: '1s',
    shutdownGraceTime: '1s',
  });
  return worker.runUntil(body());
}

/** One case's workflow as a spec speaks to it. */
export class CaseUnderTest {
  readonly caseId = `spec-${randomUUID()}`;
  readonly #courier: CaseCourier;

  constructor(private readonly server: Server) {
    this.#courier = new CaseCourier(server.client);
  }

  get handle() {
    return this.server.client.workflow.getHandle(caseWorkflowId(this.caseId));
  }

  /** As the relay does, under a request id of the spec's choice. */
  tell(news: CaseNews, requestId: string = randomUUID()): Promise<void> {
    return this.#courier.deliver(this.caseId, news, requestId);
  }

  state(): Promise<CaseWorkflowState> {
    return this.handle.query<CaseWorkflowState>('state');
  }

  async events() {
    return (await this.handle.fetchHistory()).events ?? [];
  }

  /** Moves Temporal's own time forward for this workflow alone. */
  async fastForward(days: number): Promise<void> {
    await this.server.client.workflowService.updateWorkflowExecutionOptions({
      namespace: this.server.namespace,
      workflowExecution: { workflowId: caseWorkflowId(this.caseId) },
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          fastForwardConfig: { id: randomUUID(), duration: msToTs(days * 86_400_000) },
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
  }
}

/** Asks until it is so; fails with the last answer. @param withinMs 45 s: a task given to a killed worker comes again after 10 */
export async function eventually<Answer>(
  ask: () => Answer | Promise<Answer>,
  isSo: (answer: Answer) => boolean,
  withinMs = 45_000,
): Promise<Answer> {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (Date.now() > until) throw new Error(`still not so: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
