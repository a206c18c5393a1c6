import { caseProblems } from './case-problems.js';
import { directoryProblems, publicationProblems, serviceProblems } from './directory-problems.js';
import { edgeProblems } from './edge-problems.js';
import { evidenceProblems, propertyProblems } from './evidence-problems.js';
import { partiesProblems } from './parties-problems.js';
import { sealProblems } from './seal-problems.js';
import type { ProblemText } from './problem-text.js';

/** The one table from a stable code to its status and words. */
export const problemTexts = {
  ...edgeProblems,
  ...serviceProblems,
  ...caseProblems,
  ...evidenceProblems,
  ...propertyProblems,
  ...partiesProblems,
  ...sealProblems,
  ...directoryProblems,
  ...publicationProblems,
};

export type ProblemCode = keyof typeof problemTexts;

/** The words of a code, or undefined when there is no such code. */
export const problemText = (code: string): ProblemText | undefined =>
  Object.hasOwn(problemTexts, code) ? problemTexts[code as ProblemCode] : undefined;
