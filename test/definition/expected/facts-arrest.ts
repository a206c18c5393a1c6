import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfArrest: readonly Consequence[] = [
  {
    title: 'request for arrest delivered',
    record: 'arrest-request-delivered',
    from: () => after('detained', undefined, '03-07 09:00', (play) => approved(play, 'arrest-request')),
    follows: `
      of p1
      clock arrest-request of p1 stopped
      clock arrest-decision of p1 (P7D) due 03-15T00, warns 03-12T00 03-14T00 03-14 18:00 03-14 23:00 [C91 J282]
    `,
  },
  {
    title: 'request for arrest delivered, person at large',
    record: 'arrest-request-delivered',
    from: () => after('filed', undefined, '03-04 09:00', (play) => approved(play, 'arrest-request')),
    follows: `
      of p1
      clock arrest-decision-at-large of p1 (P15D) due 03-20T00, warns 03-19T00 [J282]
    `,
  },
  {
    title: 'procuratorate takes longer',
    record: 'arrest-decision-extended',
    from: () =>
      after(
        'filed',
        undefined,
        '03-04 09:00',
        (play) => approved(play, 'arrest-request'),
        '03-05 09:00',
        (play) => play.fact('arrest-request-delivered'),
      ),
    follows: `
      of p1
      clock arrest-decision-at-large of p1 extended to P20D, due 03-26T00, warns 03-25T00 [J282]
    `,
  },
  {
    title: 'arrest approved',
    record: 'arrest-decision',
    from: () => situations['arrest requested'](),
    known: { result: 'approved' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-decision of p1 stopped
      duty execute-arrest of p1 due 03-07 15:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C90 P142]
    `,
  },
  {
    title: 'arrest of one at large approved',
    record: 'arrest-decision',
    from: () =>
      after(
        'filed',
        undefined,
        '03-04 09:00',
        (play) => approved(play, 'arrest-request'),
        '03-05 09:00',
        (play) => play.fact('arrest-request-delivered'),
      ),
    known: { result: 'approved' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-decision-at-large of p1 stopped
      duty execute-arrest of p1 due 03-05 09:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C90 P142]
    `,
  },
  {
    title: 'arrest refused',
    record: 'arrest-decision',
    from: () => situations['arrest requested'](),
    known: { result: 'refused' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-decision of p1 stopped
      duty release of p1 due 03-07 15:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
      duty refusal-receipt of p1 due 03-11T00, owed by handler [P138]
      clock arrest-reconsideration of p1 (P5D) due 03-13T00, warns 03-12T00 [P141]
    `,
  },
  {
    title: 'arrest of one at large refused',
    record: 'arrest-decision',
    from: () =>
      after(
        'filed',
        undefined,
        '03-04 09:00',
        (play) => approved(play, 'arrest-request'),
        '03-05 09:00',
        (play) => play.fact('arrest-request-delivered'),
      ),
    known: { result: 'refused' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-decision-at-large of p1 stopped
      duty refusal-receipt of p1 due 03-10T00, owed by handler [P138]
      clock arrest-reconsideration of p1 (P5D) due 03-11T00, warns 03-10T00 [P141]
    `,
  },
];
