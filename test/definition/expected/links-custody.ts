import { after, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfCustody: readonly Course[] = [
  {
    title: 'longer custody: complex',
    link: 'custody-extension',
    from: () => situations.arrested(),
    asked: { proposal: { extendTo: 'P3M', extensionGrounds: ['complex'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["custody-extension-opinion"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-11 17:20
        answers ["CM5","ALL2"]
        if he is silent until 03-11 17:20, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-11 17:20
        answers ["CM5","CM7","ALL2"]
        if he is silent until 03-11 17:20, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-11 17:20
        answers ["CM5","EV5","ALL2"]
        if he is silent until 03-11 17:20, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-11 17:20
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-11 17:20, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues custody-extension-opinion
    `,
  },
  {
    title: 'recalculation of custody',
    link: 'custody-recalculation',
    from: () => after('arrested', undefined, '03-20 10:00', (play) => play.fact('major-offence-discovered')),
    course: `
      asked for p1
      without papers refused: documents-missing ["recalculation-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-21 10:00
        answers ["CM5","ALL2"]
        if he is silent until 03-21 10:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-21 10:00
        answers ["CM5","ALL2"]
        if he is silent until 03-21 10:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-21 10:00
        answers ["CM5","EV5","ALL2"]
        if he is silent until 03-21 10:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-21 10:00
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-21 10:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues recalculation-notice
      clock recalculation of p1 stopped
      clock custody of p1 anew (P2M) from 03-20 10:00, due 05-21T00, warns 05-11T00 05-18T00 05-20T00 05-20 18:00 05-20 23:00 [C156]
      clock custody-extension-filing of p1 anew (P2M) from 03-20 10:00, due 05-14T00, warns 05-11T00 [P148 J309]
      duty recalculation-notice of p1 due 03-20 10:00, owed by handler [C160 P151]
    `,
  },
  {
    title: 'custody from identification',
    link: 'identity-unknown',
    from: () => situations.arrested(),
    course: `
      asked for p1
      without papers refused: documents-missing ["identity-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-11 17:20
        answers ["CM5","ALL2"]
        if he is silent until 03-11 17:20, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-11 17:20
        answers ["CM5","ALL2"]
        if he is silent until 03-11 17:20, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-11 17:20
        answers ["CM5","ALL2"]
        if he is silent until 03-11 17:20, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-11 17:20
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-11 17:20, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader
      clock custody of p1 suspended, warns 05-01T00 05-08T00 05-10T00 05-10 18:00 05-10 23:00 05-11T00
      clock custody-extension-filing of p1 suspended, warns 05-01T00 05-04T00
    `,
  },
];
