import type { Mutant } from './mutants.js';

/** Why a mutant cannot be noticed by what happens in a case; null: it must be. */
export function changesNothing({ rule, change }: Mutant): string | null {
  const known = reasons.find(([rules, changes]) => rules.test(rule) && changes.test(change));
  return known?.[2] ?? null;
}

const reasons: readonly (readonly [rule: RegExp, change: RegExp, because: string])[] = [];
