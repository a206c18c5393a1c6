import type { Said } from '#libs/client';
import type { VoteAnswer } from '#libs/signatures';
import { WrongUsage } from '../outcome.js';

/** The decision as options of the command line. */
export type SaidOptions = Readonly<{
  decision?: string;
  procedure?: string;
  facts?: string;
  evidence?: string;
  discretion?: string;
  check?: readonly string[];
  reasons?: string;
  rectify?: readonly string[];
  rectifyBy?: string;
  vote?: string;
  reason?: string;
}>;

/** A vote in a collective step; null when none is given. @throws WrongUsage for one that is none, or has no reason */
export function voteFrom({ vote, reason }: SaidOptions): VoteAnswer | null {
  if (vote === undefined) return null;
  if (vote !== 'for' && vote !== 'against' && vote !== 'abstain')
    throw new WrongUsage('--vote for|against|abstain');
  if (!reason) throw new WrongUsage('--reason');
  return { vote, reason };
}

/**
 * What the officer says, from options. All four parts of the opinion must be given: none is ever made up for him.
 *
 * @throws WrongUsage naming the option that is missing or malformed
 */
export function spokenFrom(options: SaidOptions): Omit<Said, 'checklist'> {
  const { decision, procedure, facts, evidence, discretion, reasons, rectify, rectifyBy } = options;
  if (decision !== 'approve' && decision !== 'return' && decision !== 'refuse') {
    throw new WrongUsage('--decision approve|return|refuse');
  }
  if (!procedure || !facts || !evidence || !discretion) {
    throw new WrongUsage('--procedure --facts --evidence --discretion');
  }
  return {
    decision,
    opinion: { procedure, facts, evidence, discretion },
    ...(reasons !== undefined && { reasons }),
    ...(rectify && { rectification: rectify.map(rectificationItem) }),
    ...(rectifyBy !== undefined && { rectifyBy: instantFrom(rectifyBy) }),
  };
}

/** Answers to a task's checklist; items not named are yes. @throws WrongUsage for an item that is not on it */
export function checklistFrom(
  { check = [] }: SaidOptions,
  checklist: readonly Readonly<{ id: string }>[],
): NonNullable<Said['checklist']> {
  const answers = new Map(check.map(checkAnswer));
  const unknown = [...answers.keys()].find((id) => !checklist.some((item) => item.id === id));
  if (unknown !== undefined) {
    throw new WrongUsage(`--check ${unknown}: ${checklist.map(({ id }) => id).join(', ')}`);
  }
  return checklist.map(({ id }) => ({ id, result: answers.get(id) ?? 'yes' }));
}

function instantFrom(text: string): NonNullable<Said['rectifyBy']> {
  const parsed = new Date(text);
  if (Number.isNaN(parsed.getTime())) throw new WrongUsage(`--rectify-by ${text}`);
  return parsed.toISOString() as NonNullable<Said['rectifyBy']>;
}

function checkAnswer(text: string): [id: string, result: 'yes' | 'no' | 'not-applicable'] {
  const [id = '', result] = text.split('=');
  if (result !== 'yes' && result !== 'no' && result !== 'not-applicable')
    throw new WrongUsage(`--check ${text}`);
  return [id, result];
}

function rectificationItem(text: string): { id: string; requirement: string } {
  const [id = '', ...requirement] = text.split('=');
  if (requirement.length === 0) throw new WrongUsage(`--rectify ${text}`);
  return { id, requirement: requirement.join('=') };
}
