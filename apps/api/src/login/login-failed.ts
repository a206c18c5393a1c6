import type { ProblemCode } from '../problems/problem-texts.js';

/** Why a login came to nothing. */
export type LoginFailure = Extract<
  ProblemCode,
  | 'login-expired'
  | 'login-given-up'
  | 'login-refused'
  | 'issuer-unavailable'
  | 'unknown-caller'
  | 'caller-inactive'
  | 'invitation-void'
>;

/** A login that came to nothing; its cause is for the log alone. */
export class LoginFailed extends Error {
  constructor(
    readonly code: LoginFailure,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}
