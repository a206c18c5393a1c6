import type { Standing, Task } from './standing';

/** When somebody opened a material, for which task. */
export type Opening = Readonly<{ task: string; material: string; at: string }>;

/** What one officer had before him at an instant, and what he made of it. */
export type Eyes = Readonly<{
  /** Open tasks he could have signed. `waitedMs`: since they were opened. */
  before: readonly Readonly<{
    task: Task;
    waitedMs: number;
    opened: readonly string[];
    unopened: readonly string[];
  }>[];
  signed: readonly Readonly<{ task: Task; decision: string; at: string; opened: readonly string[] }>[];
  /** Tasks he could have signed that ended without him, and how long they had lain before him. */
  passed: readonly Readonly<{ task: Task; waitedMs: number }>[];
  /** What he owes by name or by his post. */
  owed: readonly Readonly<{ duty: Standing['duties'][number]; waitedMs: number; late: boolean }>[];
}>;

type Asked = Readonly<{
  standing: Standing;
  officer: string;
  /** Posts that are his. */
  posts: readonly string[];
  at: string;
  openings: readonly Opening[];
  /** When a task ended, by its id. */
  endedAt: (task: string) => string | undefined;
}>;

export function eyesOf({ standing, officer, posts, at, openings, endedAt }: Asked): Eyes {
  const since = (iso: string, until = at) => Math.max(0, Date.parse(until) - Date.parse(iso));
  const openedFor = (task: string) => [
    ...new Set(
      openings.filter((each) => each.task === task && each.at <= at).map(({ material }) => material),
    ),
  ];
  const round = (task: Task) =>
    standing.requests.find(({ id }) => id === task.request)?.rounds.find((each) => each.round === task.round);
  const his = standing.tasks.filter(
    (task) => task.eligibility.eligible.includes(officer) || task.assignedTo === officer || signatureOf(task),
  );
  function signatureOf(task: Task) {
    return round(task)?.signatures.find((each) => each.task === task.id && each.officer === officer);
  }
  return {
    before: his
      .filter((task) => task.status === 'open' && !signatureOf(task))
      .map((task) => {
        const opened = openedFor(task.id);
        const unopened = (round(task)?.materials ?? []).filter((material) => !opened.includes(material));
        return { task, waitedMs: since(task.openedAt), opened, unopened };
      }),
    signed: his.flatMap((task) => {
      const signature = signatureOf(task);
      if (!signature) return [];
      return [{ task, decision: signature.decision, at: signature.at, opened: openedFor(task.id) }];
    }),
    passed: his
      .filter((task) => task.status !== 'open' && !signatureOf(task))
      .map((task) => ({ task, waitedMs: since(task.openedAt, endedAt(task.id) ?? at) })),
    owed: standing.duties
      .filter(
        ({ status, owedBy }) =>
          status === 'open' && owedBy.some((who) => who === officer || posts.includes(who)),
      )
      .map((duty) => ({ duty, waitedMs: since(duty.from), late: duty.dueAt <= at })),
  };
}
