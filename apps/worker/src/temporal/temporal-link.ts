import { connect } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { hasStatus } from '../../../../tools/temporal/grpc-status.js';
import { prepareNamespace } from '../../../../tools/temporal/namespace.js';
import { caseWorkflowType } from '../../../../workflows/src/contract.js';
import type { Settings } from '../settings.js';

/** Without these a channel that found nobody waits up to two minutes before it looks again. */
const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2_000 };

/** The worker's hold on Temporal. It connects when first used, and Temporal may come and go. */
export class TemporalLink {
  readonly client: Client;
  readonly namespace: string;
  readonly #connection: Connection;

  constructor(private readonly settings: Settings['temporal']) {
    this.namespace = settings.namespace;
    this.#connection = Connection.lazy({ ...settings.connection, channelArgs });
    this.client = new Client({ connection: this.#connection, namespace: this.namespace });
  }

  /**
   * Succeeds once Temporal serves the namespace, which is made where it is missing, with its search attributes.
   * The bare port is tried first: a gRPC client that comes too early waits for a second.
   *
   * @throws when Temporal is away or the namespace is not served yet
   */
  async prepare(): Promise<void> {
    await portAnswers(this.settings.address);
    await this.#connection.withDeadline(Date.now() + 5_000, async () => {
      await prepareNamespace(this.#connection, this.namespace);
      await this.client.workflow.count("CountersignStage = 'none'");
    });
  }

  /** A connection for a Temporal worker; the caller closes it. */
  nativeConnection(): Promise<NativeConnection> {
    return NativeConnection.connect(this.settings.connection);
  }

  /** How many case workflows run, some 50 ms behind. */
  async runningCount(): Promise<number> {
    return (await this.client.workflow.count(runningCases)).count;
  }

  /** Ids of the case workflows that run. */
  async running(): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    for await (const { workflowId } of this.client.workflow.list({ query: runningCases, pageSize: 1_000 })) {
      ids.add(workflowId);
    }
    return ids;
  }

  /**
   * Ends workflows whose history no worker can replay any more; Temporal marks them so after five attempts. They hold
   * nothing that the log does not: whoever misses them starts them again.
   *
   * @returns how many, at most 100
   */
  async giveUpStuck(): Promise<number> {
    const { workflowService } = this.client;
    const { executions } = await workflowService.listWorkflowExecutions({
      namespace: this.namespace,
      query: stuckCases,
      pageSize: givenUpMax,
    });
    for (const { execution } of executions)
      await workflowService
        .terminateWorkflowExecution({
          namespace: this.namespace,
          workflowExecution: execution,
          identity: this.client.options.identity,
          reason: 'Its history cannot be replayed. The case goes on in a new run, from the log.',
        })
        .catch((error: unknown) => {
          // Lists are some 50 ms behind: another worker may have ended it.
          if (!hasStatus(error, 'notFound')) throw error;
        });
    return executions.length;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

const runningCases = `WorkflowType = '${caseWorkflowType}' AND ExecutionStatus = 'Running'`;

const stuckCases = `${runningCases} AND TemporalReportedProblems = 'cause=WorkflowTaskFailedCauseNonDeterministicError'`;
const givenUpMax = 100;

function portAnswers(address: string): Promise<void> {
  const colon = address.lastIndexOf(':');
  const host = address.slice(0, colon).replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(address.slice(colon + 1)), timeout: 1_000 });
    const end = (error?: Error) => {
      socket.destroy();
      if (error) reject(error);
      else resolve();
    };
    socket.once('connect', () => end());
    socket.once('error', end);
    socket.once('timeout', () => end(new Error(`Nothing answers at ${address}`)));
  });
}
