import type { Names } from './types';

/**
 * Why the server did not do what was asked (RFC 9457): a stable `code`, the title in both languages, and the facts
 * needed to act. `status` 0: no answer came.
 */
export type ProblemFacts = Readonly<{
  status: number;
  code: string;
  titles?: Names;
  traceId?: string;
}> &
  Readonly<Record<string, unknown>>;

export class Problem extends Error {
  constructor(readonly facts: ProblemFacts) {
    super(`${facts.status} ${facts.code}`);
    this.name = 'Problem';
  }

  get code(): string {
    return this.facts.code;
  }

  get status(): number {
    return this.facts.status;
  }

  /** The server could not be reached or asks to be asked again: the same request may be sent once more. */
  get passing(): boolean {
    return [0, 429, 502, 503, 504].includes(this.status);
  }
}

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem({ status: 0, code: 'page-failed', detail: String(error) });

export const isProblem = (error: unknown, code: string): boolean =>
  error instanceof Problem && error.code === code;
