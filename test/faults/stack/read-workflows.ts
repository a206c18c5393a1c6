import { Client, Connection } from '@temporalio/client';
import type { WorkflowRow } from '../checker/workflow-check.js';

const prefix = 'case/';
const answersWithinMs = 10_000;
const askedAtOnce = 8;

/** Lists the workflows of all cases and asks those that run where they are. @throws when Temporal is away */
export async function readWorkflows(address: string): Promise<readonly WorkflowRow[]> {
  const connection = await Connection.connect({ address });
  try {
    const client = new Client({ connection, namespace: 'default' });
    const rows = new Map<
      string,
      { caseId: string; runs: boolean; position: number | null; givenUp: number }
    >();
    for await (const { workflowId, status } of client.workflow.list({
      query: "WorkflowType = 'caseWorkflow'",
    })) {
      const caseId = workflowId.slice(prefix.length);
      const row = rows.get(caseId) ?? { caseId, runs: false, position: null, givenUp: 0 };
      row.runs ||= status.name === 'RUNNING';
      if (status.name === 'TERMINATED') row.givenUp += 1;
      rows.set(caseId, row);
    }
    const running = [...rows.values()].filter(({ runs }) => runs).values();
    const ask = async () => {
      for (const row of running) row.position = await positionOf(connection, client, row.caseId);
    };
    await Promise.all(Array.from({ length: askedAtOnce }, ask));
    return [...rows.values()];
  } finally {
    await connection.close();
  }
}

/** Null when it has just ended or does not answer: it may be beyond replaying. */
async function positionOf(connection: Connection, client: Client, caseId: string): Promise<number | null> {
  const handle = client.workflow.getHandle(`${prefix}${caseId}`);
  const asked = () => handle.query<Readonly<{ position: number }>>('state');
  return connection.withDeadline(Date.now() + answersWithinMs, asked).then(
    ({ position }) => position,
    () => null,
  );
}
