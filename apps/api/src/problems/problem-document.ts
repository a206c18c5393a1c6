import type { Problem } from './problem.js';
import { problemTexts } from './problem-texts.js';

/** A problem as RFC 9457 has it. `title` is English, `titles` both languages. */
export type ProblemDocument = Readonly<{
  type: string;
  title: string;
  titles: Readonly<{ zh: string; en: string }>;
  status: number;
  code: string;
  traceId: string;
}> &
  Readonly<Record<string, unknown>>;

/** Members a refusal may not overwrite, whatever its facts are called. */
const own = new Set(['type', 'title', 'titles', 'status', 'code', 'traceId']);

/** Refusals tell the state of what they met as `status`; in the document it is called `was`. */
const nameOf = (fact: string) => (fact === 'status' ? 'was' : fact);

export function problemDocument({ code, facts }: Problem, traceId: string): ProblemDocument {
  const { status, zh, en } = problemTexts[code];
  const extra = Object.entries(facts)
    .map(([fact, value]) => [nameOf(fact), value] as const)
    .filter(([fact]) => !own.has(fact));
  return {
    type: `/problems/${code}`,
    title: en,
    titles: { zh, en },
    status,
    code,
    traceId,
    ...Object.fromEntries(extra),
  };
}
