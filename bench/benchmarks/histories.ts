import type { Client } from '@temporalio/client';
import type { Finding } from '../report/finding.js';
import { spreadOf } from '../report/statistics.js';
import type { Chains } from './chains.js';

/** What Temporal kept of each chain of the last lap: events in all, signals and workflow tasks among them. */
export async function historyFindings(client: Client, { name, ids }: Chains): Promise<readonly Finding[]> {
  const counts = await Promise.all(
    ids().map(async (workflowId) => {
      const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
      const all = events ?? [];
      return {
        events: all.length,
        signals: all.filter((event) => event.workflowExecutionSignaledEventAttributes).length,
        'workflow tasks': all.filter((event) => event.workflowTaskCompletedEventAttributes).length,
      };
    }),
  );
  return (['events', 'signals', 'workflow tasks'] as const).map((what) => ({
    name: `${name}: ${what} in Temporal`,
    unit: 'count',
    value: spreadOf(counts.map((count) => count[what])),
  }));
}
