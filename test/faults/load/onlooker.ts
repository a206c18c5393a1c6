import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import type { Random } from './random.js';

const looksAtMax = 20;
const patienceMs = 3_000;

export type Onlooker = Readonly<{
  /** Stops looking. @returns how often a workflow answered */
  end(): Promise<number>;
}>;

/**
 * Somebody who looks at one case after the other on Temporal's own page: each look is a question to its workflow, which
 * comes to the worker among the case's news. Changes nothing; troubles are Temporal's being away.
 *
 * @param pauseMs longest pause between two looks
 */
export function startOnlooker(address: string, random: Random, pauseMs: number): Onlooker {
  const ending = new AbortController();
  const connection = Connection.lazy({ address });
  const client = new Client({ connection, namespace: 'default' });
  const query = "WorkflowType = 'caseWorkflow' AND ExecutionStatus = 'Running'";
  let answers = 0;

  const look = async () => {
    const page: string[] = [];
    for await (const { workflowId } of client.workflow.list({ query, pageSize: looksAtMax })) {
      page.push(workflowId);
      if (page.length === looksAtMax) break;
    }
    for (const workflowId of page) {
      if (ending.signal.aborted) return;
      await client.workflow.getHandle(workflowId).query('state');
      answers += 1;
      await sleep(random.between(0, pauseMs));
    }
  };
  const looking = (async () => {
    while (!ending.signal.aborted) {
      await connection.withDeadline(Date.now() + patienceMs, look).catch(() => undefined);
      await sleep(random.between(0, pauseMs));
    }
  })();
  return {
    end: async () => {
      ending.abort();
      await looking;
      await connection.close();
      return answers;
    },
  };
}
