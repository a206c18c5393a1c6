import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfRefusal: readonly Consequence[] = [
  {
    title: 'reconsideration asked for',
    record: 'refusal-reconsideration-requested',
    from: () => situations['refusal served'](),
    follows: `
      of the whole case
      clock refusal-reconsideration-request stopped
      clock refusal-reconsideration (P30D) due 04-04T00, warns 03-28T00 04-03T00 [P179]
    `,
  },
  {
    title: 'review asked for',
    record: 'refusal-review-requested',
    from: () =>
      after(
        'refusal served',
        undefined,
        '03-05 10:00',
        (play) => play.fact('refusal-reconsideration-requested'),
        '03-20 10:00',
        (play) => approved(play, 'refusal-reconsideration', { decides: 'upheld' }),
      ),
    follows: `
      of the whole case
      clock refusal-review-request stopped
      clock refusal-review (P30D) due 04-21T00, warns 04-14T00 [P179]
    `,
  },
  {
    title: 'review extended',
    record: 'refusal-review-extended',
    from: () =>
      after(
        'refusal served',
        undefined,
        '03-05 10:00',
        (play) => play.fact('refusal-reconsideration-requested'),
        '03-20 10:00',
        (play) => approved(play, 'refusal-reconsideration', { decides: 'upheld' }),
        '03-23 10:00',
        (play) => play.fact('refusal-review-requested'),
      ),
    follows: `
      of the whole case
      clock refusal-review extended to P60D, due 05-23T00, warns 05-16T00 [P179]
    `,
  },
  {
    title: 'review upholds',
    record: 'refusal-review-decision',
    from: () =>
      after(
        'refusal served',
        undefined,
        '03-05 10:00',
        (play) => play.fact('refusal-reconsideration-requested'),
        '03-20 10:00',
        (play) => approved(play, 'refusal-reconsideration', { decides: 'upheld' }),
        '03-23 10:00',
        (play) => play.fact('refusal-review-requested'),
      ),
    known: { result: 'upheld' },
    follows: `
      of the whole case
      proved by anything else refused: document-required
      clock refusal-review stopped
    `,
  },
  {
    title: 'review changes',
    record: 'refusal-review-decision',
    from: () =>
      after(
        'refusal served',
        undefined,
        '03-05 10:00',
        (play) => play.fact('refusal-reconsideration-requested'),
        '03-20 10:00',
        (play) => approved(play, 'refusal-reconsideration', { decides: 'upheld' }),
        '03-23 10:00',
        (play) => play.fact('refusal-review-requested'),
      ),
    known: { result: 'changed' },
    follows: `
      of the whole case
      proved by anything else refused: document-required
      clock refusal-review stopped
      p1 to be dealt with again
      duty file-after-reconsideration due 03-23 10:00, owed by handler, criminal-investigation/unit-leader [P179]
    `,
  },
  {
    title: 'non-filing challenged',
    record: 'non-filing-challenged',
    from: () => situations['refused to file'](),
    follows: `
      of the whole case
      proved by anything else refused: document-required
      clock non-filing-explanation (P7D) due 03-11T00, warns 03-10T00 [P182]
    `,
  },
  {
    title: 'non-filing explained',
    record: 'non-filing-explained',
    from: () =>
      after('refused to file', undefined, '03-04 09:00', (play) => play.fact('non-filing-challenged')),
    follows: `
      of the whole case
      proved by anything else refused: document-required
      clock non-filing-explanation stopped
    `,
  },
  {
    title: 'filing ordered',
    record: 'filing-ordered',
    from: () =>
      after('refused to file', undefined, '03-04 09:00', (play) => play.fact('non-filing-challenged')),
    follows: `
      of the whole case
      proved by anything else refused: document-required
      clock non-filing-explanation stopped
      p1 to be dealt with again
      clock ordered-filing (P15D) due 03-20T00, warns 03-17T00 03-19T00 [P182]
    `,
  },
];
