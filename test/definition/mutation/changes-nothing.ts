import type { Mutant } from './mutants.js';

/** Why a mutant brings nothing about in any case, so that nobody can notice it; null: somebody must. */
export function changesNothing({ rule, change }: Mutant): string | null {
  const known = reasons.find(([rules, changes]) => rules.test(rule) && changes.test(change));
  return known?.[2] ?? null;
}

const reasons: readonly (readonly [rule: RegExp, change: RegExp, because: string])[] = [
  [/^links\//, /^stage: /, 'under which heading a link is listed; the stage that is entered is an effect'],
  [
    /^(links\/(transfer|closure)|records\/transfer-delivered)$/,
    /refuse: "(elements-unproved|property-differs|property-unsettled)"/,
    'what is wanting is listed by a refusal whose code is its own, not that of the definition',
  ],
  [
    /^documents\//,
    /^issuedBy: /,
    'who issues a paper is told to readers; who signs is the step that approves',
  ],
];
