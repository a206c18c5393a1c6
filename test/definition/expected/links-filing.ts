import { after, approved, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfFiling: readonly Course[] = [
  {
    title: 'filing',
    link: 'filing',
    from: () => situations.accepted(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["filing-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-07 09:00
        answers ["AC1","FL1","EV1","ALL2"]
        if he is silent until 03-07 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-07 09:00
        answers ["AC2","AC3","FL1","FL2","ALL2"]
        if he is silent until 03-07 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-07 09:00
        answers ["FL1","FL2","FL3","EV5","ALL2"]
        if he is silent until 03-07 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-07 09:00
        answers ["FL1","ALL1","ALL2"]
        if he is silent until 03-07 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
        if he refuses clock filing stopped
        if he refuses duty refusal-notice due 03-06T00, owed by handler [P178-179]
      approved by bureau-leader, issues filing-decision
      clock filing stopped
      stage compulsory-measures
    `,
  },
  {
    title: 'filing after a refusal was reconsidered',
    link: 'filing',
    from: () =>
      after(
        'refusal served',
        undefined,
        '03-05 10:00',
        (play) => play.fact('refusal-reconsideration-requested'),
        '03-20 10:00',
        (play) => approved(play, 'refusal-reconsideration', { decides: 'changed' }),
      ),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["filing-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-25 10:00
        answers ["AC1","FL1","EV1","ALL2"]
        if he is silent until 03-25 10:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-25 10:00
        answers ["AC2","AC3","FL1","FL2","ALL2"]
        if he is silent until 03-25 10:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-25 10:00
        answers ["FL1","FL2","FL3","EV5","ALL2"]
        if he is silent until 03-25 10:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-25 10:00
        answers ["FL1","ALL1","ALL2"]
        if he is silent until 03-25 10:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
        if he refuses duty refusal-notice due 03-24T00, owed by handler [P178-179]
      approved by bureau-leader, issues filing-decision
      duty file-after-reconsideration no longer owed
      stage compulsory-measures
    `,
  },
  {
    title: 'filing the procuratorate ordered',
    link: 'filing',
    from: () =>
      after(
        'refused to file',
        undefined,
        '03-04 09:00',
        (play) => play.fact('non-filing-challenged'),
        '03-05 09:00',
        (play) => play.fact('filing-ordered'),
      ),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["filing-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-10 09:00
        answers ["AC1","FL1","EV1","ALL2"]
        if he is silent until 03-10 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-10 09:00
        answers ["AC2","AC3","FL1","FL2","ALL2"]
        if he is silent until 03-10 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-10 09:00
        answers ["FL1","FL2","FL3","EV5","ALL2"]
        if he is silent until 03-10 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-10 09:00
        answers ["FL1","ALL1","ALL2"]
        if he is silent until 03-10 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues filing-decision
      clock ordered-filing stopped
      duty refusal-notice no longer owed
      stage compulsory-measures
    `,
  },
  {
    title: 'filing of a case whose non-filing is challenged',
    link: 'filing',
    from: () =>
      after(
        'refused to file',
        undefined,
        '03-04 09:00',
        (play) => play.fact('non-filing-challenged'),
        '03-05 09:00',
        (play) => play.duty('refusal-notice'),
      ),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["filing-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-10 09:00
        answers ["AC1","FL1","EV1","ALL2"]
        if he is silent until 03-10 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-10 09:00
        answers ["AC2","AC3","FL1","FL2","ALL2"]
        if he is silent until 03-10 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-10 09:00
        answers ["FL1","FL2","FL3","EV5","ALL2"]
        if he is silent until 03-10 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-10 09:00
        answers ["FL1","ALL1","ALL2"]
        if he is silent until 03-10 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
        if he refuses duty refusal-notice due 03-10T00, owed by handler [P178-179]
      approved by bureau-leader, issues filing-decision
      clock non-filing-explanation stopped
      stage compulsory-measures
    `,
  },
  {
    title: 'a longer review of leads',
    link: 'filing-extension',
    from: () => situations.accepted(),
    asked: { proposal: { extendTo: 'P7D', extensionGrounds: ['leads-to-verify'] } },
    course: `
      asked for the whole case
      without papers refused: documents-missing ["filing-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-03 09:00
        answers ["AC1","ALL2"]
        if he is silent until 03-03 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-03 09:00
        answers ["FL2","ALL2"]
        if he is silent until 03-03 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-03 09:00
        answers ["FL2","ALL2"]
        if he is silent until 03-03 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-03 09:00
        answers ["ALL1","ALL2"]
        if he is silent until 03-03 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader
      clock filing extended to P7D, due 03-10T00, warns 03-09T00 03-09 18:00, leads-to-verify [E]
    `,
  },
  {
    title: 'a longer review of a complex case',
    link: 'filing-extension',
    from: () => situations.accepted(),
    asked: { proposal: { extendTo: 'P30D', extensionGrounds: ['complex'] } },
    course: `
      asked for the whole case
      without papers refused: documents-missing ["filing-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-03 09:00
        answers ["AC1","ALL2"]
        if he is silent until 03-03 09:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-03 09:00
        answers ["FL2","ALL2"]
        if he is silent until 03-03 09:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-03 09:00
        answers ["FL2","ALL2"]
        if he is silent until 03-03 09:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-03 09:00
        answers ["ALL1","ALL2"]
        if he is silent until 03-03 09:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader
      clock filing extended to P30D, due 04-02T00, warns 04-01T00 04-01 18:00, complex [E]
    `,
  },
  {
    title: 'transfer to the competent organ',
    link: 'jurisdiction-transfer',
    from: () => situations.accepted(),
    course: `
      asked for the whole case
      without papers refused: documents-missing ["transfer-case-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-02 15:00
        answers ["AC2","ALL2"]
        if he is silent until 03-02 15:00, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-02 15:00
        answers ["AC2","ALL2"]
        if he is silent until 03-02 15:00, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-02 15:00
        answers ["AC2","ALL2"]
        if he is silent until 03-02 15:00, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-02 15:00
        answers ["AC2","ALL1","ALL2"]
        if he is silent until 03-02 15:00, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues transfer-case-notice
    `,
  },
];
