import { after, approved } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfContested: readonly Consequence[] = [
  {
    title: 'reconsideration upholds',
    record: 'arrest-reconsideration-decision',
    from: () =>
      after('released after refusal', undefined, '03-11 09:00', (play) => approved(play, 'reconsideration')),
    known: { result: 'upheld' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-reconsideration-answer of p1 stopped
      clock arrest-review of p1 (P5D) due 03-17T00, warns 03-16T00 [P141]
    `,
  },
  {
    title: 'reconsideration changes',
    record: 'arrest-reconsideration-decision',
    from: () =>
      after('released after refusal', undefined, '03-11 09:00', (play) => approved(play, 'reconsideration')),
    known: { result: 'changed' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-reconsideration-answer of p1 stopped
      duty execute-arrest of p1 due 03-11 09:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C90 P142]
    `,
  },
  {
    title: 'review upholds',
    record: 'arrest-review-decision',
    from: () =>
      after(
        'released after refusal',
        undefined,
        '03-11 09:00',
        (play) => approved(play, 'reconsideration'),
        '03-16 10:00',
        (play) => play.fact('arrest-reconsideration-decision', { result: 'upheld' }),
        '03-17 09:00',
        (play) => approved(play, 'arrest-review'),
      ),
    known: { result: 'upheld' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-review-answer of p1 stopped
    `,
  },
  {
    title: 'review changes',
    record: 'arrest-review-decision',
    from: () =>
      after(
        'released after refusal',
        undefined,
        '03-11 09:00',
        (play) => approved(play, 'reconsideration'),
        '03-16 10:00',
        (play) => play.fact('arrest-reconsideration-decision', { result: 'upheld' }),
        '03-17 09:00',
        (play) => approved(play, 'arrest-review'),
      ),
    known: { result: 'changed' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-review-answer of p1 stopped
      duty execute-arrest of p1 due 03-17 09:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C90 P142]
    `,
  },
];
