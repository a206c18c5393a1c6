import { problemTexts, type ProblemCode } from './problem-texts.js';

/**
 * A refusal on its way to the client: a stable code and the facts a client needs to act. Thrown by controllers only;
 * the filter makes `application/problem+json` of it.
 */
export class Problem extends Error {
  /** @param facts extra members of the problem document; never texts that identify a party */
  constructor(
    readonly code: ProblemCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

/** One thing wrong with a request, at the place where it stands. */
export type Fault = Readonly<{
  /** JSON pointer (RFC 6901) into the body, or the parameter's name for other places. */
  pointer: string;
  message: string;
}>;

/** 400 with every fault found. @param where the part of the request that was checked */
export const malformed = (faults: readonly Fault[], where: 'body' | 'query' | 'path' | 'headers' = 'body') =>
  new Problem('malformed-request', { in: where, faults });

/** Throws a refusal as the problem of the same code; its other fields become the document's extra members. */
export function problemOf(refusal: Readonly<{ code: ProblemCode }>): Problem {
  const { code, ...facts } = refusal;
  return new Problem(code, facts, retryHeaders(code));
}

const retryHeaders = (code: ProblemCode): Record<string, string> =>
  problemTexts[code].status === 503 ? { 'Retry-After': '1' } : {};
