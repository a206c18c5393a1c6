import { after, approved, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfProsecution: readonly Course[] = [
  {
    title: 'transfer',
    link: 'transfer',
    from: () => after('arrested', undefined, '04-21 09:00', (play) => play.proved()),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["indictment-opinion"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 04-26 09:00
        answers ["PR1","PR2","EV1","EV2","EV3","ALL2"]
        if he is silent until 04-26 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 04-26 09:00
        answers ["PR1","PR2","PR3","ALL2"]
        if he is silent until 04-26 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 04-26 09:00
        answers ["PR1","PR2","PR3","PR4","EV5","EV6","ALL2"]
        if he is silent until 04-26 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 04-26 09:00
        answers ["PR1","PR2","ALL1","ALL2"]
        if he is silent until 04-26 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues indictment-opinion
      stage prosecution
    `,
  },
  {
    title: 'report on a supplementary investigation',
    link: 'supplement-report',
    from: () => situations.returned(),
    course: `
      asked for p1
      without papers refused: documents-missing ["supplement-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 05-20 15:00
        answers ["PR1","EV1","EV2","ALL2"]
        if he is silent until 05-20 15:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 05-20 15:00
        answers ["PR1","PR2","ALL2"]
        if he is silent until 05-20 15:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 05-20 15:00
        answers ["PR1","EV5","ALL2"]
        if he is silent until 05-20 15:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 05-20 15:00
        answers ["PR1","ALL1","ALL2"]
        if he is silent until 05-20 15:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues supplement-report
    `,
  },
  {
    title: 'opinion on a conditional non-prosecution',
    link: 'conditional-non-prosecution-opinion',
    from: () =>
      after(
        'arrested',
        { party: { minor: true } },
        '04-20 09:00',
        (play) => play.fact('legal-aid-notified'),
        '04-21 09:00',
        (play) => approved(play.proved(), 'transfer'),
        '04-22 10:00',
        (play) => play.fact('transfer-delivered'),
      ),
    course: `
      asked for p1
      without papers refused: documents-missing ["conditional-opinion"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 04-27 10:00
        answers ["PR1","PR2","ALL2"]
        if he is silent until 04-27 10:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 04-27 10:00
        answers ["PR1","PR2","ALL2"]
        if he is silent until 04-27 10:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 04-27 10:00
        answers ["PR1","PR2","ALL2"]
        if he is silent until 04-27 10:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 04-27 10:00
        answers ["PR1","ALL1","ALL2"]
        if he is silent until 04-27 10:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues conditional-opinion
    `,
  },
  {
    title: 'reconsideration of a non-prosecution',
    link: 'prosecution-reconsideration',
    from: () => after('not prosecuted', undefined, '05-15 16:50', (play) => play.duty('release')),
    course: `
      asked for p1
      without papers refused: documents-missing ["reconsideration-opinion"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 05-20 16:50
        answers ["PR1","ALL2"]
        if he is silent until 05-20 16:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 05-20 16:50
        answers ["PR1","PR2","ALL2"]
        if he is silent until 05-20 16:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 05-20 16:50
        answers ["PR1","PR2","ALL2"]
        if he is silent until 05-20 16:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 05-20 16:50
        answers ["PR1","ALL1","ALL2"]
        if he is silent until 05-20 16:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues reconsideration-opinion
      clock prosecution-reconsideration of p1 stopped
      clock prosecution-reconsideration-answer of p1 (P30D) due 06-16T00 [P293-294]
    `,
  },
  {
    title: 'review of a non-prosecution',
    link: 'prosecution-review',
    from: () =>
      after(
        'not prosecuted',
        undefined,
        '05-15 16:50',
        (play) => play.duty('release'),
        '05-18 09:00',
        (play) => approved(play, 'prosecution-reconsideration'),
        '05-28 09:00',
        (play) => play.fact('prosecution-reconsideration-decision', { result: 'upheld' }),
      ),
    course: `
      asked for p1
      without papers refused: documents-missing ["review-opinion"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 06-02 09:00
        answers ["PR1","ALL2"]
        if he is silent until 06-02 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 06-02 09:00
        answers ["PR1","PR2","ALL2"]
        if he is silent until 06-02 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 06-02 09:00
        answers ["PR1","PR2","ALL2"]
        if he is silent until 06-02 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 06-02 09:00
        answers ["PR1","ALL1","ALL2"]
        if he is silent until 06-02 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues review-opinion
      clock prosecution-review-request of p1 stopped
    `,
  },
];
