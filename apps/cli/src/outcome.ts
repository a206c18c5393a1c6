import { CommanderError } from 'commander';
import { describeProblem, ProblemError } from '#libs/client';

/** How a command ends: 0 done, 1 refused, 2 wrong usage. */
export const exitCode = { done: 0, refused: 1, wrongUsage: 2 } as const;

/** The line could not be understood, or lacks what the command needs. */
export class WrongUsage extends Error {}

/** Tells a failure on stderr, as JSON when asked, and gives the exit code. */
export function failure(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.wrongUsage;
  if (error instanceof ProblemError) {
    process.stderr.write(
      json ? `${JSON.stringify(error.problem)}\n` : `${describeProblem(error.problem)}\n${factsOf(error)}`,
    );
    return exitCode.refused;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    json ? `${JSON.stringify({ status: 0, code: 'wrong-usage', detail: message })}\n` : `${message}\n`,
  );
  return exitCode.wrongUsage;
}

/** The facts of a problem that a person needs to act on it. */
function factsOf({ problem }: ProblemError): string {
  const {
    status: _status,
    code: _code,
    type: _type,
    title: _title,
    detail: _detail,
    instance: _instance,
    ...facts
  } = problem;
  return Object.entries(facts)
    .map(([name, value]) => `  ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}\n`)
    .join('');
}
