import { after, approved, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfMeasures: readonly Course[] = [
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
        answers ["CM3","ALL2"]
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
        answers ["CM4","ALL2"]
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
        answers ["CM4","ALL2"]
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
        answers ["CM4","ALL2"]
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
