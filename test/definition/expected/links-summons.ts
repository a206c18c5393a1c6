import { after, approved, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfSummons: readonly Course[] = [
  {
    title: 'summons',
    link: 'summons',
    from: () => situations.filed(),
    course: `
      asked for p1
      without papers refused: documents-missing ["summons-report"]
      unit-leader: unit-leader, approve at criminal-investigation/unit-leader by 03-03 21:00
        answers ["CM3","EV1","ALL1","ALL2"]
        if he is silent until 03-03 21:00, told bureau/bureau-leader
        if he refuses refused at unit-leader by unit-leader
      approved by unit-leader, issues summons
    `,
  },
  {
    title: 'a longer summons',
    link: 'summons-extension',
    from: () => situations.summoned(),
    asked: { proposal: { extendTo: 'PT24H', extensionGrounds: ['serious-complex-custody-needed'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["summons-extension-report"]
      unit-leader: unit-leader, approve at criminal-investigation/unit-leader by 03-05 21:20
        answers ["CM3","ALL1","ALL2"]
        if he is silent until 03-05 21:20, told bureau/bureau-leader
        if he refuses refused at unit-leader by unit-leader
      approved by unit-leader
      clock summons of p1 extended to PT24H, due 03-06 09:20, warns 03-06 07:20 03-06 08:50, serious-complex-custody-needed [P200]
    `,
  },
  {
    title: 'coercive appearance',
    link: 'coercive-appearance',
    from: () => situations.filed(),
    course: `
      asked for p1
      without papers refused: documents-missing ["coercive-appearance-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-03 21:00
        answers ["CM1","CM3","ALL2"]
        if he is silent until 03-03 21:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-03 21:00
        answers ["CM1","CM3","ALL2"]
        if he is silent until 03-03 21:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-03 21:00
        answers ["CM1","CM2","ALL2"]
        if he is silent until 03-03 21:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-03 21:00
        answers ["CM1","CM2","ALL1","ALL2"]
        if he is silent until 03-03 21:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues coercive-appearance-warrant
    `,
  },
  {
    title: 'a longer coercive appearance',
    link: 'coercive-appearance-extension',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'coercive-appearance'),
        '03-05 10:05',
        (play) => play.fact('coercive-appearance-executed'),
      ),
    asked: { proposal: { extendTo: 'PT24H', extensionGrounds: ['serious-complex-custody-needed'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["coercive-appearance-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-05 12:05
        answers ["CM3","ALL2"]
        if he is silent until 03-05 12:05, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-05 12:05
        answers ["CM3","ALL2"]
        if he is silent until 03-05 12:05, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-05 12:05
        answers ["CM3","ALL2"]
        if he is silent until 03-05 12:05, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-05 12:05
        answers ["CM3","ALL1","ALL2"]
        if he is silent until 03-05 12:05, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader
      clock coercive-appearance of p1 extended to PT24H, due 03-06 10:05, warns 03-06 08:05 03-06 09:35, serious-complex-custody-needed [P80]
    `,
  },
];
