import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { currentBundle } from './case-under-test.js';

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

/** Replays a history in the workflow of today. @returns what did not go with it */
export async function replay(workflowId: string, history: History): Promise<Error | undefined> {
  const workflowBundle = { code: await currentBundle() };
  for await (const { error } of Worker.runReplayHistories({ workflowBundle }, [{ workflowId, history }]))
    return error;
  throw new Error('nothing was replayed');
}

/** Replays what a workflow has recorded so far. */
export const replayed = async (handle: WorkflowHandle): Promise<Error | undefined> =>
  replay(handle.workflowId, await handle.fetchHistory());
