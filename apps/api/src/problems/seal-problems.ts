import type { SealRefusal } from '#libs/case-file';
import { conflict, forbidden, type ProblemText } from './problem-text.js';

/** What the seal of a case refuses; that the case is unknown is said as it is everywhere. */
export const sealProblems = {
  'already-sealed': conflict('案件已封存', 'The case is sealed already'),
  'not-sealed': conflict('案件未封存', 'The case is not sealed'),
  'already-named': conflict('该人已在知悉名单内', 'This officer is named already'),
  'not-named': forbidden('该人不在本案知悉名单内', 'The case is sealed, and this officer is not named'),
} satisfies Record<Exclude<SealRefusal['code'], 'unknown-case'>, ProblemText>;
