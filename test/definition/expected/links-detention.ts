import { situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfDetention: readonly Course[] = [
  {
    title: 'more time to request arrest: special-circumstances',
    link: 'arrest-request-extension',
    from: () => situations.detained(),
    asked: { proposal: { extendTo: 'P7D', extensionGrounds: ['special-circumstances'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM5","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues detention-extension-notice
      clock arrest-request of p1 extended to P7D, due 03-13T00 (~03-12 21:50), warns 03-10T00 03-12T00 03-12 18:00 03-12 21:50 03-12 23:00, special-circumstances [C91 P129]
    `,
  },
  {
    title: 'more time to request arrest: roaming',
    link: 'arrest-request-extension',
    from: () => situations.detained(),
    asked: { proposal: { extendTo: 'P30D', extensionGrounds: ['roaming'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM5","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues detention-extension-notice
      clock arrest-request of p1 extended to P30D, due 04-05T00 (~04-04 21:50), warns 04-02T00 04-04T00 04-04 18:00 04-04 21:50 04-04 23:00, roaming [C91 P129]
    `,
  },
  {
    title: 'more time to request arrest: repeated',
    link: 'arrest-request-extension',
    from: () => situations.detained(),
    asked: { proposal: { extendTo: 'P30D', extensionGrounds: ['repeated'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM5","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues detention-extension-notice
      clock arrest-request of p1 extended to P30D, due 04-05T00 (~04-04 21:50), warns 04-02T00 04-04T00 04-04 18:00 04-04 21:50 04-04 23:00, repeated [C91 P129]
    `,
  },
  {
    title: 'more time to request arrest: gang',
    link: 'arrest-request-extension',
    from: () => situations.detained(),
    asked: { proposal: { extendTo: 'P30D', extensionGrounds: ['gang'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM5","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues detention-extension-notice
      clock arrest-request of p1 extended to P30D, due 04-05T00 (~04-04 21:50), warns 04-02T00 04-04T00 04-04 18:00 04-04 21:50 04-04 23:00, gang [C91 P129]
    `,
  },
];
