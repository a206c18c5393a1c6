import { seized } from '../support/owed.js';
import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfProsecutionDecision: readonly Consequence[] = [
  {
    title: 'prosecuted',
    record: 'prosecution-decision',
    from: () => situations.transferred(),
    known: { result: 'prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-review of p1 stopped
      duty tell-transfer of p1 no longer owed
      p1 prosecuted
    `,
  },
  {
    title: 'prosecuted on the fast track',
    record: 'prosecution-decision',
    from: () =>
      after(
        'on bail',
        undefined,
        '04-21 09:00',
        (play) => approved(play.proved(), 'transfer', { fastTrack: true }),
        '04-22 10:00',
        (play) => play.fact('transfer-delivered'),
      ),
    known: { result: 'prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock fast-track-review of p1 stopped
      duty tell-transfer of p1 no longer owed
      p1 prosecuted
    `,
  },
  {
    title: 'prosecuted while it is supplemented',
    record: 'prosecution-decision',
    from: () => situations.returned(),
    known: { result: 'prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock supplementary-investigation of p1 stopped
      duty tell-transfer of p1 no longer owed
      p1 prosecuted
    `,
  },
  {
    title: 'not prosecuted',
    record: 'prosecution-decision',
    from: () => situations.transferred(),
    known: { result: 'not-prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-review of p1 stopped
      duty tell-transfer of p1 no longer owed
      duty release of p1 due 04-22 10:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
      clock prosecution-reconsideration of p1 (P7D) due 04-30T00, warns 04-29T00 [P293-294]
      p1 not-prosecuted
    `,
  },
  {
    title: 'not prosecuted, things taken',
    record: 'prosecution-decision',
    from: () => after('transferred', undefined, '05-15 10:00', (play) => seized(play)),
    known: { result: 'not-prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-review of p1 stopped
      duty tell-transfer of p1 no longer owed
      duty release of p1 due 05-15 10:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
      duty return-property due 05-15 10:00, owed by handler, criminal-investigation/unit-leader [P190]
      clock prosecution-reconsideration of p1 (P7D) due 05-23T00, warns 05-22T00 [P293-294]
      p1 not-prosecuted
    `,
  },
  {
    title: 'not prosecuted while it is supplemented',
    record: 'prosecution-decision',
    from: () => situations.returned(),
    known: { result: 'not-prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock supplementary-investigation of p1 stopped
      duty tell-transfer of p1 no longer owed
      duty release of p1 due 05-15 15:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
      clock prosecution-reconsideration of p1 (P7D) due 05-23T00, warns 05-22T00 [P293-294]
      p1 not-prosecuted
    `,
  },
  {
    title: 'not prosecuted on bail',
    record: 'prosecution-decision',
    from: () =>
      after(
        'on bail',
        undefined,
        '04-21 09:00',
        (play) => approved(play.proved(), 'transfer'),
        '04-22 10:00',
        (play) => play.fact('transfer-delivered'),
      ),
    known: { result: 'not-prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-review of p1 stopped
      duty tell-transfer of p1 no longer owed
      duty lift-measure of p1 due 04-22 10:00, owed by handler, criminal-investigation/unit-leader [P160-161]
      clock prosecution-reconsideration of p1 (P7D) due 04-30T00, warns 04-29T00 [P293-294]
      p1 not-prosecuted
    `,
  },
  {
    title: 'not prosecuted under surveillance',
    record: 'prosecution-decision',
    from: () =>
      after(
        'under surveillance',
        undefined,
        '04-21 09:00',
        (play) => approved(play.proved(), 'transfer'),
        '04-22 10:00',
        (play) => play.fact('transfer-delivered'),
      ),
    known: { result: 'not-prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-review of p1 stopped
      duty tell-transfer of p1 no longer owed
      duty lift-measure of p1 due 04-22 10:00, owed by handler, criminal-investigation/unit-leader [P160-161]
      clock prosecution-reconsideration of p1 (P7D) due 04-30T00, warns 04-29T00 [P293-294]
      p1 not-prosecuted
    `,
  },
  {
    title: 'conditionally not prosecuted',
    record: 'prosecution-decision',
    from: () => situations.transferred(),
    known: { result: 'conditionally-not-prosecuted', particulars: { probation: 'P8M' } },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-review of p1 stopped
      duty tell-transfer of p1 no longer owed
      duty release of p1 due 04-22 10:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
      clock prosecution-reconsideration of p1 (P7D) due 04-30T00, warns 04-29T00 [P293-294]
      clock probation of p1 (P8M) due 12-23T00, warns 11-23T00 [C283 P329]
    `,
  },
  {
    title: 'conditionally not prosecuted, length unstated, while it is supplemented',
    record: 'prosecution-decision',
    from: () => situations.returned(),
    known: { result: 'conditionally-not-prosecuted' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock supplementary-investigation of p1 stopped
      duty tell-transfer of p1 no longer owed
      duty release of p1 due 05-15 15:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
      clock prosecution-reconsideration of p1 (P7D) due 05-23T00, warns 05-22T00 [P293-294]
      clock probation of p1 (P12M) due 2027-05-16T00, warns 2027-04-16T00 [C283 P329]
    `,
  },
  {
    title: 'returned',
    record: 'prosecution-decision',
    from: () => situations.transferred(),
    known: { result: 'returned' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-review of p1 stopped
      clock supplementary-investigation of p1 (P1M) due 05-23T00, warns 05-16T00 05-20T00 05-22T00 [C175 P295]
    `,
  },
  {
    title: 'returned a second time',
    record: 'prosecution-decision',
    from: () =>
      after(
        'returned',
        undefined,
        '05-29 10:00',
        (play) => approved(play, 'supplement-report'),
        '05-29 11:00',
        (play) => play.fact('transfer-delivered'),
      ),
    known: { result: 'returned' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock prosecution-review of p1 stopped
      clock supplementary-investigation of p1 (P1M) due 06-30T00, warns 06-23T00 06-27T00 06-29T00 [C175 P295]
    `,
  },
];
