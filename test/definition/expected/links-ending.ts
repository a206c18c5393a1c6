import { after, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfEnding: readonly Course[] = [
  {
    title: 'revocation at large',
    link: 'revocation',
    from: () => situations.filed(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["revocation-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-08 09:00
        answers ["RV1","ALL2"]
        if he is silent until 03-08 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-08 09:00
        answers ["RV1","RV2","ALL2"]
        if he is silent until 03-08 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-08 09:00
        answers ["RV1","RV2","EV5","ALL2"]
        if he is silent until 03-08 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-08 09:00
        answers ["RV1","ALL1","ALL2"]
        if he is silent until 03-08 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues revocation-decision
      duty tell-parties due 03-07T00, owed by handler [P186-190]
      p1 revoked
    `,
  },
  {
    title: 'revocation of a case with a person held',
    link: 'revocation',
    from: () => situations.detained(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["revocation-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-10 21:50
        answers ["RV1","ALL2"]
        if he is silent until 03-10 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-10 21:50
        answers ["RV1","RV2","ALL2"]
        if he is silent until 03-10 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-10 21:50
        answers ["RV1","RV2","EV5","ALL2"]
        if he is silent until 03-10 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-10 21:50
        answers ["RV1","ALL1","ALL2"]
        if he is silent until 03-10 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues revocation-decision
      duty release of p1 due 03-05 21:50, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
      duty tell-parties due 03-10T00, owed by handler [P186-190]
      p1 revoked
    `,
  },
  {
    title: 'revocation of a case with a person on bail',
    link: 'revocation',
    from: () => situations['on bail'](),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["revocation-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-10 20:00
        answers ["RV1","ALL2"]
        if he is silent until 03-10 20:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-10 20:00
        answers ["RV1","RV2","ALL2"]
        if he is silent until 03-10 20:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-10 20:00
        answers ["RV1","RV2","EV5","ALL2"]
        if he is silent until 03-10 20:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-10 20:00
        answers ["RV1","ALL1","ALL2"]
        if he is silent until 03-10 20:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues revocation-decision
      duty lift-measure of p1 due 03-05 20:00, owed by handler, criminal-investigation/unit-leader [P160-161]
      duty tell-parties due 03-10T00, owed by handler [P186-190]
      p1 revoked
    `,
  },
  {
    title: 'revocation of a case under surveillance',
    link: 'revocation',
    from: () => situations['under surveillance'](),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["revocation-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-10 20:00
        answers ["RV1","ALL2"]
        if he is silent until 03-10 20:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-10 20:00
        answers ["RV1","RV2","ALL2"]
        if he is silent until 03-10 20:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-10 20:00
        answers ["RV1","RV2","EV5","ALL2"]
        if he is silent until 03-10 20:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-10 20:00
        answers ["RV1","ALL1","ALL2"]
        if he is silent until 03-10 20:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues revocation-decision
      duty lift-measure of p1 due 03-05 20:00, owed by handler, criminal-investigation/unit-leader [P160-161]
      duty tell-parties due 03-10T00, owed by handler [P186-190]
      p1 revoked
    `,
  },
  {
    title: 'closure',
    link: 'closure',
    from: () => after('refusal served', undefined, '03-12 09:00', () => undefined),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["closure-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-17 09:00
        answers ["CL1","ALL2"]
        if he is silent until 03-17 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-17 09:00
        answers ["CL1","EV4","ALL2"]
        if he is silent until 03-17 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-17 09:00
        answers ["CL1","CM7","ALL2"]
        if he is silent until 03-17 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-17 09:00
        answers ["CL1","ALL1","ALL2"]
        if he is silent until 03-17 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader
      stage closed
      closed: closed, bureau-leader answers for refusal-to-file
    `,
  },
];
