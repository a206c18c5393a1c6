import type { Outcome } from '#libs/case-commands';
import type { Receipt } from '#libs/event-log';
import type { OpenedId } from '#libs/kernel';
import { problemOf } from '../problems/problem.js';
import type { ProblemCode } from '../problems/problem-texts.js';

type Refusal = Readonly<{ code: ProblemCode }>;
export type Committed = Extract<Outcome<never>, { ok: true }>;

/** What every command answers: 201, after its commit. */
export type Acknowledgement = Readonly<{ version: number; receipt: Receipt }>;

/** @throws Problem when the command was refused */
export function committed(outcome: Outcome<Refusal>): Committed {
  if (!outcome.ok) throw problemOf(outcome.refusal);
  return outcome;
}

export const acknowledgement = ({ version, receipt }: Committed): Acknowledgement => ({ version, receipt });

/** The answer to a command that opened something: its id is that of the commit's first event. */
export function opened(outcome: Committed): Acknowledgement & Readonly<{ id: OpenedId }> {
  const id = outcome.stream.slice(outcome.stream.indexOf('/') + 1);
  return { id: `${id}.${outcome.firstVersion}` as OpenedId, ...acknowledgement(outcome) };
}
