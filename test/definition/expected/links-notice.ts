import { situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfNotice: readonly Course[] = [
  {
    title: 'no notice: nobody to tell',
    link: 'notice-exception',
    from: () => situations.detained(),
    asked: { particulars: { ground: 'cannot-notify' } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-notice"]
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 09:50
        answers ["CM4","ALL2"]
        if he is silent until 03-06 09:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, approve at legal/legal-reviewer by 03-06 09:50
        answers ["CM4","ALL1","ALL2"]
        if he is silent until 03-06 09:50, told legal/legal-leader
        if he refuses refused at legal-reviewer by legal-reviewer
      approved by legal-reviewer
      duty detention-notice of p1 suspended
    `,
  },
  {
    title: 'no notice: terrorism',
    link: 'notice-exception',
    from: () => situations.detained({ facts: { offenceClass: 'terrorism' } }),
    asked: { particulars: { ground: 'may-impede' } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-notice"]
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 09:50
        answers ["CM4","ALL2"]
        if he is silent until 03-06 09:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, approve at legal/legal-reviewer by 03-06 09:50
        answers ["CM4","ALL1","ALL2"]
        if he is silent until 03-06 09:50, told legal/legal-leader
        if he refuses refused at legal-reviewer by legal-reviewer
      approved by legal-reviewer
      duty detention-notice of p1 suspended
    `,
  },
  {
    title: 'no notice: national security',
    link: 'notice-exception',
    from: () => situations.detained({ facts: { offenceClass: 'national-security' } }),
    asked: { particulars: { ground: 'may-impede' } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-notice"]
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 09:50
        answers ["CM4","ALL2"]
        if he is silent until 03-06 09:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, approve at legal/legal-reviewer by 03-06 09:50
        answers ["CM4","ALL1","ALL2"]
        if he is silent until 03-06 09:50, told legal/legal-leader
        if he refuses refused at legal-reviewer by legal-reviewer
      approved by legal-reviewer
      duty detention-notice of p1 suspended
    `,
  },
  {
    title: 'change to bail',
    link: 'measure-change',
    from: () => situations.detained(),
    asked: { particulars: { change: 'bail' } },
    course: `
      asked for p1
      without papers refused: documents-missing ["measure-change-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM1","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues release-notice
    `,
  },
  {
    title: 'change to surveillance',
    link: 'measure-change',
    from: () => situations.detained(),
    asked: { particulars: { change: 'surveillance' } },
    course: `
      asked for p1
      without papers refused: documents-missing ["measure-change-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM1","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues release-notice
    `,
  },
  {
    title: 'detention lifted',
    link: 'measure-change',
    from: () => situations.detained(),
    asked: { particulars: { change: 'lift' } },
    course: `
      asked for p1
      without papers refused: documents-missing ["measure-change-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM1","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues release-notice
      duty release of p1 due 03-05 21:50, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
    `,
  },
  {
    title: 'bail lifted',
    link: 'measure-change',
    from: () => situations['on bail'](),
    asked: { particulars: { change: 'lift' } },
    course: `
      asked for p1
      without papers refused: documents-missing ["measure-change-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 20:00
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 20:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 20:00
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 20:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 20:00
        answers ["CM1","CM7","ALL2"]
        if he is silent until 03-06 20:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 20:00
        answers ["CM1","ALL1","ALL2"]
        if he is silent until 03-06 20:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues release-notice
      duty lift-measure of p1 due 03-05 20:00, owed by handler, criminal-investigation/unit-leader [P160-161]
    `,
  },
];
