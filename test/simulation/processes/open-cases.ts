import type { CaseRow } from '#libs/event-log';
import type { CaseId } from '#libs/kernel';
import type { OpenCase, OpenCases } from '../../../apps/worker/src/cases/open-cases.js';
import type { Database } from '../database/database.js';
import type { Life, Scheduler } from '../engine/scheduler.js';

const isSooner = (one: OpenCase, other: OpenCase): number => {
  if (one.nextWakeAt === other.nextWakeAt) return one.caseId < other.caseId ? -1 : 1;
  if (one.nextWakeAt === null) return 1;
  return other.nextWakeAt !== null && other.nextWakeAt < one.nextWakeAt ? 1 : -1;
};

/** `work.cases` as the worker queries it. */
export function openCasesOf(scheduler: Scheduler, database: Database, client: Life): OpenCases {
  const rows = (matches: (row: CaseRow) => boolean) =>
    scheduler.gate(client, 'open cases', (): readonly OpenCase[] => {
      database.reach();
      return [...database.store.cases.values()]
        .filter((row) => row.closedAt === null && matches(row))
        .map(({ caseId, version, nextWakeAt }) => ({ caseId: caseId as CaseId, version, nextWakeAt }))
        .sort(isSooner);
    });
  return {
    all: () => rows(() => true),
    dueBy: (at) => rows(({ nextWakeAt }) => nextWakeAt !== null && nextWakeAt <= at),
    count: async () => (await rows(() => true)).length,
  };
}
