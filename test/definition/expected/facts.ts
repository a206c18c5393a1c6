import { factsOfArrest } from './facts-arrest.js';
import { factsOfArrestExecuted } from './facts-arrest-executed.js';
import { factsOfBail } from './facts-bail.js';
import { factsOfContested } from './facts-contested.js';
import { factsOfCustody } from './facts-custody.js';
import { factsOfDetention } from './facts-detention.js';
import { factsOfFiling } from './facts-filing.js';
import { factsOfInvestigation } from './facts-investigation.js';
import { factsOfProsecution } from './facts-prosecution.js';
import { factsOfProsecutionDecision } from './facts-prosecution-decision.js';
import { factsOfRefusal } from './facts-refusal.js';
import { factsOfRelease } from './facts-release.js';
import { factsOfSummons } from './facts-summons.js';
import { factsOfSurveillance } from './facts-surveillance.js';

export const consequences = [
  ...factsOfFiling,
  ...factsOfRefusal,
  ...factsOfSummons,
  ...factsOfDetention,
  ...factsOfBail,
  ...factsOfSurveillance,
  ...factsOfRelease,
  ...factsOfArrest,
  ...factsOfArrestExecuted,
  ...factsOfCustody,
  ...factsOfContested,
  ...factsOfInvestigation,
  ...factsOfProsecution,
  ...factsOfProsecutionDecision,
];
