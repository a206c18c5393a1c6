import { linksOfArrest } from './links-arrest.js';
import { linksOfContested } from './links-contested.js';
import { linksOfCustody } from './links-custody.js';
import { linksOfDetention } from './links-detention.js';
import { linksOfEnding } from './links-ending.js';
import { linksOfFiling } from './links-filing.js';
import { linksOfInvestigation } from './links-investigation.js';
import { linksOfMeasures } from './links-measures.js';
import { linksOfNotice } from './links-notice.js';
import { linksOfProsecution } from './links-prosecution.js';
import { linksOfRefusal } from './links-refusal.js';
import { linksOfSummons } from './links-summons.js';
import { linksOfTechnical } from './links-technical.js';
import { linksOfTermination } from './links-termination.js';

export const courses = [
  ...linksOfFiling,
  ...linksOfRefusal,
  ...linksOfSummons,
  ...linksOfMeasures,
  ...linksOfNotice,
  ...linksOfDetention,
  ...linksOfArrest,
  ...linksOfContested,
  ...linksOfCustody,
  ...linksOfInvestigation,
  ...linksOfTechnical,
  ...linksOfProsecution,
  ...linksOfEnding,
  ...linksOfTermination,
];
