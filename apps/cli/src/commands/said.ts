import type { Said } from '#libs/client';
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
}>;

/**
 * What the officer says, from options. All four parts of the opinion must be given: none is ever made up for him.
 *
 * @throws WrongUsage naming the option that is missing or malformed
 */
export function saidFrom(options: SaidOptions, checklist: readonly Readonly<{ id: string }>[]): Said {
  const { decision, procedure, facts, evidence, discretion, reasons, rectify, rectifyBy } = options;
  if (decision !== 'approve' && decision !== 'return' && decision !== 'refuse')
    throw new WrongUsage('--decision approve|return|refuse');
  if (!procedure || !facts || !evidence || !discretion)
    throw new WrongUsage('--procedure --facts --evidence --discretion');
  const answers = new Map((options.check ?? []).map(checkAnswer));
  const unknown = [...answers.keys()].find((id) => !checklist.some((item) => item.id === id));
  if (unknown !== undefined)
    throw new WrongUsage(`--check ${unknown}: ${checklist.map(({ id }) => id).join(', ')}`);
  return {
    decision,
    opinion: { procedure, facts, evidence, discretion },
    checklist: checklist.map(({ id }) => ({ id, result: answers.get(id) ?? 'yes' })),
    ...(reasons !== undefined && { reasons }),
    ...(rectify && { rectification: rectify.map(rectificationItem) }),
    ...(rectifyBy !== undefined && {
      rectifyBy: new Date(rectifyBy).toISOString() as NonNullable<Said['rectifyBy']>,
    }),
  };
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
