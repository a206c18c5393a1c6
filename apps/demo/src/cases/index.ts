import type { CaseScript } from '../play/script.js';
import { case01 } from './case-01.js';
import { case02 } from './case-02.js';
import { case03, waitingForTheSuspended } from './case-03.js';
import { case04 } from './case-04.js';
import { case05 } from './case-05.js';
import { case06 } from './case-06.js';
import { case07 } from './case-07.js';
import { case08 } from './case-08.js';
import { case12, delegationEnds } from './case-12.js';
import { openCases } from './open-cases.js';

/** The cases told to their end, by their number in the bureau's book. */
export const closedCases: readonly CaseScript[] = [case01, case02, case04, case08];

/** A notice that cannot be given, a case revoked, a minor. */
export const specialCases: readonly CaseScript[] = [case05, case06, case07];

/** Suspension, recusal, acting and delegation: cases 3 and 12 with what else waits for the officers concerned. */
export const authorityCases: readonly CaseScript[] = [
  case03,
  ...waitingForTheSuspended,
  case12,
  delegationEnds,
];

/** Everything the demonstration plays. */
export const demonstration: readonly CaseScript[] = [
  ...closedCases,
  ...specialCases,
  ...authorityCases,
  ...openCases,
];

export { case01, case02, case04, case08, openCases };
