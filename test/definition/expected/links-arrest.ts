import { after, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfArrest: readonly Course[] = [
  {
    title: 'request for arrest',
    link: 'arrest-request',
    from: () => situations.detained(),
    course: `
      asked for p1
      without papers refused: documents-missing ["arrest-request-opinion"]
      alarm danger-unexplained of p1: Danger to society is not explained [C81 AR2]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["AR1","AR2","EV1","EV2","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["AR1","AR2","CM7","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["AR1","AR2","EV5","EV6","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["AR1","AR2","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues arrest-request-opinion
      stage arrest-approval
    `,
  },
  {
    title: 'request for arrest of a minor',
    link: 'arrest-request',
    from: () => situations.detained({ party: { minor: true } }),
    course: `
      asked for p1
      without papers refused: documents-missing ["arrest-request-opinion"]
      alarm minor-arrest of p1: Arrest of a minor is to be strictly limited [P327]
      alarm minor-without-counsel of p1: A minor has no counsel, and legal aid was not told [P320]
      alarm danger-unexplained of p1: Danger to society is not explained [C81 AR2]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["AR1","AR2","EV1","EV2","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["AR1","AR2","CM7","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["AR1","AR2","EV5","EV6","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["AR1","AR2","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues arrest-request-opinion
      stage arrest-approval
    `,
  },
  {
    title: 'request for arrest of a minor with legal aid',
    link: 'arrest-request',
    from: () =>
      after('detained', { party: { minor: true } }, '03-06 09:00', (play) => play.fact('legal-aid-notified')),
    course: `
      asked for p1
      without papers refused: documents-missing ["arrest-request-opinion"]
      alarm minor-arrest of p1: Arrest of a minor is to be strictly limited [P327]
      alarm danger-unexplained of p1: Danger to society is not explained [C81 AR2]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-07 09:00
        answers ["AR1","AR2","EV1","EV2","ALL2"]
        if he is silent until 03-07 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-07 09:00
        answers ["AR1","AR2","CM7","ALL2"]
        if he is silent until 03-07 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-07 09:00
        answers ["AR1","AR2","EV5","EV6","ALL2"]
        if he is silent until 03-07 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-07 09:00
        answers ["AR1","AR2","ALL1","ALL2"]
        if he is silent until 03-07 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues arrest-request-opinion
      stage arrest-approval
    `,
  },
  {
    title: 'request for arrest of a minor with counsel',
    link: 'arrest-request',
    from: () =>
      after('detained', { party: { minor: true } }, '03-06 09:00', (play) => play.material('lawyer-opinion')),
    course: `
      asked for p1
      without papers refused: documents-missing ["arrest-request-opinion"]
      alarm minor-arrest of p1: Arrest of a minor is to be strictly limited [P327]
      alarm danger-unexplained of p1: Danger to society is not explained [C81 AR2]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-07 09:00
        answers ["AR1","AR2","EV1","EV2","ALL2"]
        if he is silent until 03-07 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-07 09:00
        answers ["AR1","AR2","CM7","ALL2"]
        if he is silent until 03-07 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-07 09:00
        answers ["AR1","AR2","EV5","EV6","ALL2"]
        if he is silent until 03-07 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-07 09:00
        answers ["AR1","AR2","ALL1","ALL2"]
        if he is silent until 03-07 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues arrest-request-opinion
      stage arrest-approval
    `,
  },
  {
    title: 'arrest warrant',
    link: 'arrest-warrant',
    from: () =>
      after('arrest requested', undefined, '03-10 16:00', (play) =>
        play.fact('arrest-decision', { result: 'approved' }),
      ),
    course: `
      asked for p1
      without papers refused: documents-missing ["arrest-decision"]
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-11 16:00
        answers ["CM2","ALL1","ALL2"]
        if he is silent until 03-11 16:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues arrest-warrant
    `,
  },
];
