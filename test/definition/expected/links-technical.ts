import { after, approved, extended, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfTechnical: readonly Course[] = [
  {
    title: 'technical investigation',
    link: 'technical-investigation',
    from: () => situations.filed(),
    course: `
      asked for p1
      without papers refused: documents-missing ["technical-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["CM1","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-04 09:00
        answers ["CM1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-04 09:00
        answers ["CM1","EV5","ALL2"]
        if he is silent until 03-04 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, review at bureau/bureau-leader by 03-04 09:00
        answers ["CM1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/deputy-leader
        if he refuses it is passed on
      city-leader: city-leader, approve at city-bureau/bureau-leader by 03-04 09:00
        answers ["CM1","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told 
        if he refuses refused at city-leader by city-leader
      approved by city-leader, issues technical-decision
    `,
  },
  {
    title: 'longer technical investigation',
    link: 'technical-investigation-extension',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'technical-investigation'),
        '03-05 10:00',
        (play) => play.fact('technical-investigation-started'),
      ),
    asked: { proposal: { extendTo: 'P6M', extensionGrounds: ['complex'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["technical-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 10:00
        answers ["CM1","ALL2"]
        if he is silent until 03-06 10:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 10:00
        answers ["CM1","ALL2"]
        if he is silent until 03-06 10:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 10:00
        answers ["CM1","EV5","ALL2"]
        if he is silent until 03-06 10:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, review at bureau/bureau-leader by 03-06 10:00
        answers ["CM1","ALL2"]
        if he is silent until 03-06 10:00, told bureau/deputy-leader
        if he refuses it is passed on
      city-leader: city-leader, approve at city-bureau/bureau-leader by 03-06 10:00
        answers ["CM1","ALL1","ALL2"]
        if he is silent until 03-06 10:00, told 
        if he refuses refused at city-leader by city-leader
      approved by city-leader, issues technical-decision
      clock technical-investigation of p1 extended to P6M, due 09-06T00, warns 08-30T00 09-05T00, complex [P266 [fk]]
    `,
  },
  {
    title: 'technical investigation for nine months',
    link: 'technical-investigation-extension',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'technical-investigation'),
        '03-05 10:00',
        (play) => play.fact('technical-investigation-started'),
        '03-06 09:00',
        (play) => extended(play, 'technical-investigation-extension', 'P6M', 'complex'),
      ),
    asked: { proposal: { extendTo: 'P9M', extensionGrounds: ['complex'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["technical-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-07 09:00
        answers ["CM1","ALL2"]
        if he is silent until 03-07 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-07 09:00
        answers ["CM1","ALL2"]
        if he is silent until 03-07 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-07 09:00
        answers ["CM1","EV5","ALL2"]
        if he is silent until 03-07 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, review at bureau/bureau-leader by 03-07 09:00
        answers ["CM1","ALL2"]
        if he is silent until 03-07 09:00, told bureau/deputy-leader
        if he refuses it is passed on
      city-leader: city-leader, approve at city-bureau/bureau-leader by 03-07 09:00
        answers ["CM1","ALL1","ALL2"]
        if he is silent until 03-07 09:00, told 
        if he refuses refused at city-leader by city-leader
      approved by city-leader, issues technical-decision
      clock technical-investigation of p1 extended to P9M, due 12-06T00, warns 11-29T00 12-05T00, complex [P266 [fk]]
    `,
  },
  {
    title: 'appraisal',
    link: 'appraisal',
    from: () => situations.filed(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["appraisal-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["EV5","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-04 09:00
        answers ["EV5","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-04 09:00
        answers ["EV5","ALL2"]
        if he is silent until 03-04 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-04 09:00
        answers ["EV5","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues appraisal-commission
    `,
  },
  {
    title: 'identification',
    link: 'identification',
    from: () => situations.filed(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["identification-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["EV1","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, approve at criminal-investigation/unit-leader by 03-04 09:00
        answers ["EV1","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses refused at unit-leader by unit-leader
      approved by unit-leader
    `,
  },
];
