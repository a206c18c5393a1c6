import type { CaseScript } from '../play/script.js';
import { case01 } from './case-01.js';
import { case02 } from './case-02.js';
import { case04 } from './case-04.js';
import { case08 } from './case-08.js';
import { openCases } from './open-cases.js';

/** The cases told to their end, by their number in the bureau's book. */
export const closedCases: readonly CaseScript[] = [case01, case02, case04, case08];

/** Everything the demonstration plays. */
export const demonstration: readonly CaseScript[] = [...closedCases, ...openCases];

export { case01, case02, case04, case08, openCases };
