import { situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfMeasures: readonly Course[] = [
  {
    title: 'bail on a guarantor',
    link: 'bail',
    from: () => situations.filed(),
    asked: { particulars: { guarantor: true } },
    course: `
      asked for p1
      without papers refused: documents-missing ["bail-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["CM1","CM6","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-04 09:00
        answers ["CM1","CM6","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-04 09:00
        answers ["CM1","CM2","CM6","ALL2"]
        if he is silent until 03-04 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-04 09:00
        answers ["CM1","CM2","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues bail-decision
    `,
  },
  {
    title: 'bail on a deposit',
    link: 'bail',
    from: () => situations.filed(),
    asked: { particulars: { depositFen: 100_000 } },
    course: `
      asked for p1
      without papers refused: documents-missing ["bail-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["CM1","CM6","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-04 09:00
        answers ["CM1","CM6","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-04 09:00
        answers ["CM1","CM2","CM6","ALL2"]
        if he is silent until 03-04 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-04 09:00
        answers ["CM1","CM2","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues bail-decision
    `,
  },
  {
    title: 'surveillance at home',
    link: 'residential-surveillance',
    from: () => situations.filed(),
    asked: { particulars: { place: 'home' } },
    course: `
      asked for p1
      without papers refused: documents-missing ["surveillance-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["CM1","EV1","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-04 09:00
        answers ["CM1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-04 09:00
        answers ["CM1","CM2","ALL2"]
        if he is silent until 03-04 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-04 09:00
        answers ["CM1","CM2","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues surveillance-decision
    `,
  },
  {
    title: 'detention',
    link: 'detention',
    from: () => situations.filed(),
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["CM1","CM2","EV1","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-04 09:00
        answers ["CM1","CM2","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-04 09:00
        answers ["CM1","CM2","EV5","ALL2"]
        if he is silent until 03-04 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-04 09:00
        answers ["CM1","CM2","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues detention-warrant
    `,
  },
];
