/**
 * Why the server did not do what was asked: RFC 9457, with the stable `code` of docs/reference/refusals.md and
 * whatever facts a client needs to act on it.
 */
export type Problem = Readonly<{
  /** HTTP status; 0 when no answer came at all. */
  status: number;
  code: string;
  type?: string;
  title?: string;
  detail?: string;
  traceId?: string;
}> &
  Readonly<Record<string, unknown>>;

/** What a call gives: the value, or the problem as a value. Nothing that a server may answer is thrown. */
export type Answer<Value> =
  | Readonly<{ ok: true; status: number; value: Value; etag: string | null }>
  | Readonly<{ ok: false; problem: Problem }>;

/** For callers with nothing to do about a refusal. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly call: string,
  ) {
    super(`${call}: ${describeProblem(problem)}`);
    this.name = 'ProblemError';
  }
}

/** One line a person can read. */
export function describeProblem({ status, code, title, detail }: Problem): string {
  return [status || 'no answer', code, title, detail].filter(Boolean).join(' · ');
}

/** The value of an answer. @throws ProblemError when it was refused */
export async function must<Value>(
  call: string,
  answer: Answer<Value> | Promise<Answer<Value>>,
): Promise<Value> {
  const given = await answer;
  if (!given.ok) throw new ProblemError(given.problem, call);
  return given.value;
}
