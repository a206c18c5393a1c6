import { after, approved, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfContested: readonly Course[] = [
  {
    title: 'reconsideration of a refused arrest',
    link: 'reconsideration',
    from: () => situations['released after refusal'](),
    course: `
      asked for p1
      without papers refused: documents-missing ["reconsideration-opinion"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-11 16:30
        answers ["AR1","AR3","ALL2"]
        if he is silent until 03-11 16:30, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-11 16:30
        answers ["AR1","AR3","ALL2"]
        if he is silent until 03-11 16:30, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-11 16:30
        answers ["AR1","AR2","ALL2"]
        if he is silent until 03-11 16:30, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-11 16:30
        answers ["AR1","ALL1","ALL2"]
        if he is silent until 03-11 16:30, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues reconsideration-opinion
      clock arrest-reconsideration of p1 stopped
      clock arrest-reconsideration-answer of p1 (P7D) due 03-18T00 [J290-291]
    `,
  },
  {
    title: 'review of a refused arrest',
    link: 'arrest-review',
    from: () =>
      after(
        'released after refusal',
        undefined,
        '03-11 09:00',
        (play) => approved(play, 'reconsideration'),
        '03-16 10:00',
        (play) => play.fact('arrest-reconsideration-decision', { result: 'upheld' }),
      ),
    course: `
      asked for p1
      without papers refused: documents-missing ["review-opinion"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-17 10:00
        answers ["AR1","AR3","ALL2"]
        if he is silent until 03-17 10:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-17 10:00
        answers ["AR1","AR3","ALL2"]
        if he is silent until 03-17 10:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-17 10:00
        answers ["AR1","AR2","ALL2"]
        if he is silent until 03-17 10:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-17 10:00
        answers ["AR1","ALL1","ALL2"]
        if he is silent until 03-17 10:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues review-opinion
      clock arrest-review of p1 stopped
      clock arrest-review-answer of p1 (P15D) due 04-01T00 [J290-291]
    `,
  },
];
