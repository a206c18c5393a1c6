import type { CaseActivities } from '../../../workflows/src/contract.js';
import { CaseUnderTest, type Server } from './case-under-test.js';
import { ScriptedCase } from './scripted-case.js';

/** A case that is told `said` while it looks at the log for the first time. */
export type Interrupted = Readonly<{ file: CaseUnderTest; log: ScriptedCase; said: unknown }>;

/** The looks of several cases; in the first of each, its signal comes. */
export function interruptedLooks(cases: readonly Interrupted[]): CaseActivities {
  const of = (caseId: string) => cases.find(({ file }) => file.caseId === caseId)!;
  const told = new Set<string>();
  return {
    plan: async (asked) => {
      const { file, log, said } = of(asked.caseId);
      const plan = await log.activities().plan(asked);
      if (told.has(asked.caseId)) return plan;
      told.add(asked.caseId);
      await file.handle.signal('news', said);
      return plan;
    },
    wake: (asked) => of(asked.caseId).log.activities().wake(asked),
  };
}

/** Called without a worker: news and question wait together, so that they come to the next one in one task. */
export async function toldAndAsked(
  server: Server,
  count: number,
  logOf: () => ScriptedCase,
  saidOf: (log: ScriptedCase) => unknown,
) {
  const cases = Array.from({ length: count }, (): Interrupted => {
    const log = logOf();
    return { file: new CaseUnderTest(server), log, said: saidOf(log) };
  });
  for (const { file, log } of cases) await file.tell({ position: log.version, signOffs: [] });
  const answers = cases.map(({ file }) => file.state().catch(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { cases, answers };
}
