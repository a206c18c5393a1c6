import { after, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfRefusal: readonly Course[] = [
  {
    title: 'refusal to file',
    link: 'refusal-to-file',
    from: () => situations.accepted(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["refusal-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-07 09:00
        answers ["AC1","FL3","ALL2"]
        if he is silent until 03-07 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-07 09:00
        answers ["AC3","FL2","FL3","ALL2"]
        if he is silent until 03-07 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-07 09:00
        answers ["FL3","ALL2"]
        if he is silent until 03-07 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-07 09:00
        answers ["FL3","ALL1","ALL2"]
        if he is silent until 03-07 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues refusal-notice
      clock filing stopped
      duty refusal-notice due 03-06T00, owed by handler [P178-179]
      p1 not-filed
    `,
  },
  {
    title: 'a refusal upheld',
    link: 'refusal-reconsideration',
    from: () =>
      after('refusal served', undefined, '03-05 10:00', (play) =>
        play.fact('refusal-reconsideration-requested'),
      ),
    asked: { particulars: { decides: 'upheld' } },
    course: `
      asked for the whole case
      without papers refused: documents-missing ["refusal-reconsideration-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-10 10:00
        answers ["FL3","ALL2"]
        if he is silent until 03-10 10:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-10 10:00
        answers ["FL3","ALL2"]
        if he is silent until 03-10 10:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-10 10:00
        answers ["FL1","FL3","ALL2"]
        if he is silent until 03-10 10:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-10 10:00
        answers ["FL3","ALL1","ALL2"]
        if he is silent until 03-10 10:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues refusal-reconsideration-decision
      clock refusal-reconsideration stopped
      clock refusal-review-request (P7D) due 03-13T00 [P179]
    `,
  },
  {
    title: 'a refusal changed',
    link: 'refusal-reconsideration',
    from: () =>
      after('refusal served', undefined, '03-05 10:00', (play) =>
        play.fact('refusal-reconsideration-requested'),
      ),
    asked: { particulars: { decides: 'changed' } },
    course: `
      asked for the whole case
      without papers refused: documents-missing ["refusal-reconsideration-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-10 10:00
        answers ["FL3","ALL2"]
        if he is silent until 03-10 10:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-10 10:00
        answers ["FL3","ALL2"]
        if he is silent until 03-10 10:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-10 10:00
        answers ["FL1","FL3","ALL2"]
        if he is silent until 03-10 10:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-10 10:00
        answers ["FL3","ALL1","ALL2"]
        if he is silent until 03-10 10:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues refusal-reconsideration-decision
      clock refusal-reconsideration stopped
      p1 to be dealt with again
      duty file-after-reconsideration due 03-05 10:00, owed by handler, criminal-investigation/unit-leader [P179]
    `,
  },
  {
    title: 'a longer reconsideration',
    link: 'refusal-reconsideration-extension',
    from: () =>
      after('refusal served', undefined, '03-05 10:00', (play) =>
        play.fact('refusal-reconsideration-requested'),
      ),
    asked: { proposal: { extendTo: 'P60D', extensionGrounds: ['complex'] } },
    course: `
      asked for the whole case
      without papers refused: documents-missing ["refusal-reconsideration-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 10:00
        answers ["FL3","ALL2"]
        if he is silent until 03-06 10:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 10:00
        answers ["FL3","ALL2"]
        if he is silent until 03-06 10:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 10:00
        answers ["FL3","ALL2"]
        if he is silent until 03-06 10:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 10:00
        answers ["ALL1","ALL2"]
        if he is silent until 03-06 10:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader
      clock refusal-reconsideration extended to P60D, due 05-07T00, warns 04-30T00 05-06T00, complex [P179]
    `,
  },
  {
    title: 'reopening',
    link: 'reopening',
    from: () => situations.revoked(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["reopening-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-14 09:00
        answers ["FL1","ALL2"]
        if he is silent until 03-14 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-14 09:00
        answers ["FL1","FL2","ALL2"]
        if he is silent until 03-14 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-14 09:00
        answers ["FL1","EV5","ALL2"]
        if he is silent until 03-14 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-14 09:00
        answers ["FL1","ALL1","ALL2"]
        if he is silent until 03-14 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues reopening-decision
      p1 to be dealt with again
    `,
  },
];
