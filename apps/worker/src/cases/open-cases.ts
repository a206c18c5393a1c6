import type { CaseId, Instant } from '#libs/kernel';

/** An open case as the sweep and `rebuild` see it. `nextWakeAt` is null when nothing waits. */
export type OpenCase = Readonly<{ caseId: CaseId; version: number; nextWakeAt: Instant | null }>;

/** Open cases from the mutable schema, soonest due first, those that wait for nothing last. */
export type OpenCases = Readonly<{
  all(): Promise<readonly OpenCase[]>;
  /** Those due at or before an instant of the log's clock. */
  dueBy(at: Instant): Promise<readonly OpenCase[]>;
}>;
