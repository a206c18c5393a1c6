import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

/** Decided so by the procuratorate; then the organ contests it. */
const contested = (result: string) =>
  after(
    'transferred',
    undefined,
    '05-15 16:00',
    (play) => play.fact('prosecution-decision', { result }),
    '05-15 16:50',
    (play) => play.duty('release'),
    '05-18 09:00',
    (play) => approved(play, 'prosecution-reconsideration'),
  );

const reviewed = (result: string) => {
  const play = contested(result).until('05-25 10:00');
  play.fact('prosecution-reconsideration-decision', { result: 'upheld' });
  return approved(play.until('05-26 09:00'), 'prosecution-review');
};

export const factsOfProsecution: readonly Consequence[] = [
  {
    title: 'concluded',
    record: 'conclusion-report',
    from: () => situations.arrested(),
    follows: `
      of the whole case
    `,
  },
  {
    title: 'delivered for prosecution review',
    record: 'transfer-delivered',
    from: () => after('arrested', undefined, '04-21 09:00', (play) => approved(play.proved(), 'transfer')),
    follows: `
      of p1
      clock custody of p1 stopped
      clock custody-extension-filing of p1 stopped
      clock prosecution-review of p1 (P1M) due 05-22T00, warns 05-19T00 [C172]
      duty tell-transfer of p1 due 04-21 09:00, owed by handler [C162 P289]
    `,
  },
  {
    title: 'delivered on the fast track, on bail',
    record: 'transfer-delivered',
    from: () =>
      after('on bail', undefined, '04-21 09:00', (play) =>
        approved(play.proved(), 'transfer', { fastTrack: true }),
      ),
    follows: `
      of p1
      clock fast-track-review of p1 (P10D) due 05-07T00, warns 05-04T00 [C172]
      duty tell-transfer of p1 due 04-21 09:00, owed by handler [C162 P289]
    `,
  },
  {
    title: 'delivered again after a supplement, told the first time',
    record: 'transfer-delivered',
    from: () =>
      after(
        'returned',
        undefined,
        '05-29 09:00',
        (play) => play.fact('transfer-told'),
        '05-29 10:00',
        (play) => approved(play, 'supplement-report'),
      ),
    follows: `
      of p1
      clock supplementary-investigation of p1 stopped
      clock prosecution-review of p1 (P1M) due 06-30T00, warns 06-27T00 [C172]
    `,
  },
  {
    title: 'suspect and lawyer told',
    record: 'transfer-told',
    from: () => situations.transferred(),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty tell-transfer of p1 done
    `,
  },
  {
    title: 'review extended',
    record: 'prosecution-review-extended',
    from: () => situations.transferred(),
    follows: `
      of p1
      clock prosecution-review of p1 extended to P1M15D, due 06-07T00, warns 06-04T00 [C172]
    `,
  },
  {
    title: 'fast-track review extended',
    record: 'prosecution-review-extended',
    from: () =>
      after(
        'on bail',
        undefined,
        '04-21 09:00',
        (play) => approved(play.proved(), 'transfer', { fastTrack: true }),
        '04-22 10:00',
        (play) => play.fact('transfer-delivered'),
      ),
    follows: `
      of p1
      clock fast-track-review of p1 extended to P15D, due 05-08T00, warns 05-05T00 [C172]
    `,
  },
  {
    title: 'probation ends in prosecution',
    record: 'probation-ended',
    from: () =>
      after('transferred', undefined, '05-15 16:00', (play) =>
        play.fact('prosecution-decision', { result: 'conditionally-not-prosecuted' }),
      ),
    known: { result: 'prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock probation of p1 stopped
      p1 prosecuted
    `,
  },
  {
    title: 'probation ends without, on bail',
    record: 'probation-ended',
    from: () =>
      after(
        'on bail',
        undefined,
        '04-21 09:00',
        (play) => approved(play.proved(), 'transfer'),
        '04-22 10:00',
        (play) => play.fact('transfer-delivered'),
        '05-15 16:00',
        (play) => play.fact('prosecution-decision', { result: 'conditionally-not-prosecuted' }),
      ),
    known: { result: 'not-prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock probation of p1 stopped
      duty lift-measure of p1 due 05-15 16:00, owed by handler, criminal-investigation/unit-leader [P160-161]
      p1 not-prosecuted
    `,
  },
  {
    title: 'probation ends without, under surveillance',
    record: 'probation-ended',
    from: () =>
      after(
        'under surveillance',
        undefined,
        '04-21 09:00',
        (play) => approved(play.proved(), 'transfer'),
        '04-22 10:00',
        (play) => play.fact('transfer-delivered'),
        '05-15 16:00',
        (play) => play.fact('prosecution-decision', { result: 'conditionally-not-prosecuted' }),
      ),
    known: { result: 'not-prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock probation of p1 stopped
      duty lift-measure of p1 due 05-15 16:00, owed by handler, criminal-investigation/unit-leader [P160-161]
      p1 not-prosecuted
    `,
  },
  {
    title: 'reconsideration upholds',
    record: 'prosecution-reconsideration-decision',
    from: () =>
      after(
        'not prosecuted',
        undefined,
        '05-15 16:50',
        (play) => play.duty('release'),
        '05-18 09:00',
        (play) => approved(play, 'prosecution-reconsideration'),
      ),
    known: { result: 'upheld' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-reconsideration-answer of p1 stopped
      clock prosecution-review-request of p1 (P7D) due 05-26T00, warns 05-25T00 [P293-294]
    `,
  },
  {
    title: 'reconsideration changes',
    record: 'prosecution-reconsideration-decision',
    from: () =>
      after(
        'not prosecuted',
        undefined,
        '05-15 16:50',
        (play) => play.duty('release'),
        '05-18 09:00',
        (play) => approved(play, 'prosecution-reconsideration'),
      ),
    known: { result: 'changed' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-reconsideration-answer of p1 stopped
      p1 to be dealt with again
    `,
  },
  {
    title: 'review of a non-prosecution upholds',
    record: 'prosecution-review-decision',
    from: () => reviewed('not-prosecuted'),
    known: { result: 'upheld' },
    follows: `
      of p1
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'review of a non-prosecution changes',
    record: 'prosecution-review-decision',
    from: () => reviewed('not-prosecuted'),
    known: { result: 'changed' },
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 to be dealt with again
    `,
  },
  {
    title: 'review of a conditional non-prosecution changes',
    record: 'prosecution-review-decision',
    from: () => reviewed('conditionally-not-prosecuted'),
    known: { result: 'changed' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock probation of p1 stopped
    `,
  },
  {
    title: 'reconsideration of a conditional non-prosecution changes',
    record: 'prosecution-reconsideration-decision',
    from: () => contested('conditionally-not-prosecuted'),
    known: { result: 'changed' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-reconsideration-answer of p1 stopped
      clock probation of p1 stopped
    `,
  },
  {
    title: 'taken up as an administrative case',
    record: 'administrative-case-opened',
    from: () => situations.revoked(),
    follows: `
      of the whole case
    `,
  },
  {
    title: 'property returned',
    record: 'property-returned',
    from: () => situations.filed(),
    follows: `
      of the whole case
    `,
  },
];
