import { after, approved, situations } from '../support/situations.js';
import type { Course } from './expected.js';

export const linksOfArrest: readonly Course[] = [
  {
    title: 'more time to request arrest: special-circumstances',
    link: 'arrest-request-extension',
    from: () => situations.detained(),
    asked: { proposal: { extendTo: 'P7D', extensionGrounds: ['special-circumstances'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM5","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues detention-extension-notice
      clock arrest-request of p1 extended to P7D, due 03-13T00 (~03-12 21:50), warns 03-10T00 03-12T00 03-12 18:00 03-12 21:50 03-12 23:00, special-circumstances [C91 P129]
    `,
  },
  {
    title: 'more time to request arrest: roaming',
    link: 'arrest-request-extension',
    from: () => situations.detained(),
    asked: { proposal: { extendTo: 'P30D', extensionGrounds: ['roaming'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM5","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues detention-extension-notice
      clock arrest-request of p1 extended to P30D, due 04-05T00 (~04-04 21:50), warns 04-02T00 04-04T00 04-04 18:00 04-04 21:50 04-04 23:00, roaming [C91 P129]
    `,
  },
  {
    title: 'more time to request arrest: repeated',
    link: 'arrest-request-extension',
    from: () => situations.detained(),
    asked: { proposal: { extendTo: 'P30D', extensionGrounds: ['repeated'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM5","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues detention-extension-notice
      clock arrest-request of p1 extended to P30D, due 04-05T00 (~04-04 21:50), warns 04-02T00 04-04T00 04-04 18:00 04-04 21:50 04-04 23:00, repeated [C91 P129]
    `,
  },
  {
    title: 'more time to request arrest: gang',
    link: 'arrest-request-extension',
    from: () => situations.detained(),
    asked: { proposal: { extendTo: 'P30D', extensionGrounds: ['gang'] } },
    course: `
      asked for p1
      without papers refused: documents-missing ["detention-extension-report"]
      legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told criminal-investigation/unit-leader
        if he refuses it is passed on
      unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-06 21:50
        answers ["CM5","ALL2"]
        if he is silent until 03-06 21:50, told bureau/bureau-leader
        if he refuses it is passed on
      legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-06 21:50
        answers ["CM4","CM5","ALL2"]
        if he is silent until 03-06 21:50, told legal/legal-leader
        if he refuses it is passed on
      bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-06 21:50
        answers ["CM5","ALL1","ALL2"]
        if he is silent until 03-06 21:50, told bureau/deputy-leader
        if he refuses refused at bureau-leader by bureau-leader
      approved by bureau-leader, issues detention-extension-notice
      clock arrest-request of p1 extended to P30D, due 04-05T00 (~04-04 21:50), warns 04-02T00 04-04T00 04-04 18:00 04-04 21:50 04-04 23:00, gang [C91 P129]
    `,
  },
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
