import type { SealRefusal } from '#libs/case-file';
import { conflict, forbidden, type ProblemText } from './problem-text.js';

/** What the seal of a case refuses; that the case is unknown is said as it is everywhere. */
export const sealProblems = {
  'already-sealed': conflict('案件已封存', 'The case is sealed already'),
  'not-sealed': conflict('案件未封存', 'The case is not sealed'),
  'no-keeper-named': conflict(
    '知悉名单内须有一名有权封存的人员：本单位负责人、法制大队长或局长',
    'Of those named, one must be able to say for whom a case exists: the unit’s leader, the head of the legal department or the Leader',
  ),
  'already-named': conflict('该人已在知悉名单内', 'This officer is named already'),
  'not-named': forbidden('该人不在本案知悉名单内', 'The case is sealed, and this officer is not named'),
} satisfies Record<Exclude<SealRefusal['code'], 'unknown-case'>, ProblemText>;
