import { after, approved, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfInvestigation: readonly Course[] = [
  {
    title: 'search',
    link: 'search',
    from: () => situations.filed(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["search-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["EV3","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-04 09:00
        answers ["EV3","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-04 09:00
        answers ["EV3","EV5","ALL2"]
        if he is silent until 03-04 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-04 09:00
        answers ["EV3","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues search-warrant
    `,
  },
  {
    title: 'seizure',
    link: 'seizure',
    from: () => situations.filed(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["seizure-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["EV4","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, approve at criminal-investigation/unit-leader by 03-04 09:00
        answers ["EV4","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses refused at unit-leader by unit-leader
      approved by unit-leader, issues seizure-decision
    `,
  },
  {
    title: 'sealing',
    link: 'sealing',
    from: () => situations.filed(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["sealing-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["EV4","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-04 09:00
        answers ["EV4","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-04 09:00
        answers ["EV4","EV5","ALL2"]
        if he is silent until 03-04 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-04 09:00
        answers ["EV4","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues sealing-decision
    `,
  },
  {
    title: 'freezing',
    link: 'freezing',
    from: () => situations.filed(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["freezing-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-04 09:00
        answers ["EV4","ALL2"]
        if he is silent until 03-04 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-04 09:00
        answers ["EV4","ALL2"]
        if he is silent until 03-04 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-04 09:00
        answers ["EV4","EV5","ALL2"]
        if he is silent until 03-04 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-04 09:00
        answers ["EV4","ALL1","ALL2"]
        if he is silent until 03-04 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues freezing-notice
    `,
  },
  {
    title: 'continued freezing',
    link: 'freezing-extension',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'freezing'),
        '03-05 10:00',
        (play) => play.fact('freezing-executed'),
      ),
    asked: { proposal: { extendTo: 'P12M', extensionGrounds: ['still-needed'] } },
    course: `
      asked for the whole case
      without papers refused: documents-missing ["freezing-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 10:00
        answers ["EV4","ALL2"]
        if he is silent until 03-06 10:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 10:00
        answers ["EV4","ALL2"]
        if he is silent until 03-06 10:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 10:00
        answers ["EV4","EV5","ALL2"]
        if he is silent until 03-06 10:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 10:00
        answers ["EV4","ALL1","ALL2"]
        if he is silent until 03-06 10:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues freezing-notice
      clock freezing extended to P12M, due 2027-03-06T00, warns 2027-02-19T00 2027-03-03T00, still-needed [P243 [fk]]
    `,
  },
];
