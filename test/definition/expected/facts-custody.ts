import { after, approved, extended, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfCustody: readonly Consequence[] = [
  {
    title: 'identity established after arrest',
    record: 'identity-established',
    from: () =>
      after(
        'detained',
        undefined,
        '03-06 08:00',
        (play) => approved(play, 'notice-exception', { ground: 'cannot-notify' }),
        '03-07 09:00',
        (play) => approved(play, 'arrest-request'),
        '03-07 15:00',
        (play) => play.fact('arrest-request-delivered'),
        '03-10 16:00',
        (play) => play.fact('arrest-decision', { result: 'approved' }),
        '03-10 17:00',
        (play) => approved(play, 'arrest-warrant'),
        '03-10 17:20',
        (play) => play.fact('arrest-executed'),
        '03-11 09:00',
        (play) => approved(play, 'identity-unknown'),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock custody of p1 anew (P2M) from 03-11 09:00, due 05-12T00, warns 05-02T00 05-09T00 05-11T00 05-11 18:00 05-11 23:00 [C156]
      clock custody-extension-filing of p1 anew (P2M) from 03-11 09:00, due 05-05T00, warns 05-02T00 [P148 J309]
      duty detention-notice of p1 owed again, due 03-11 09:00
      duty arrest-notice of p1 owed again, due 03-11 09:00
    `,
  },
  {
    title: 'longer custody asked for',
    record: 'custody-extension-delivered',
    from: () =>
      after('arrested', undefined, '03-12 09:00', (play) =>
        extended(play, 'custody-extension', 'P3M', 'complex'),
      ),
    follows: `
      of p1
      clock custody-extension-filing of p1 stopped
    `,
  },
  {
    title: 'longer custody asked for too late',
    record: 'custody-extension-delivered',
    from: () =>
      after('arrested', undefined, '05-05 09:00', (play) =>
        extended(play, 'custody-extension', 'P3M', 'complex'),
      ),
    follows: `
      of p1
      alarm custody-extension-late of p1: Longer custody was asked for less than seven days before expiry [P148 J309]
    `,
  },
  {
    title: 'longer custody granted',
    record: 'custody-extension-decision',
    from: () =>
      after(
        'arrested',
        undefined,
        '03-12 09:00',
        (play) => extended(play, 'custody-extension', 'P3M', 'complex'),
        '03-13 09:00',
        (play) => play.fact('custody-extension-delivered'),
      ),
    known: { result: 'approved' },
    follows: `
      of p1
      proved by anything else refused: document-required
      clock custody of p1 extended to P3M, due 06-11T00, warns 06-01T00 06-08T00 06-10T00 06-10 18:00 06-10 23:00, complex [C156 P148]
      clock custody-extension-filing of p1 (P2M) due 06-04T00, warns 06-01T00 [P148 J309]
    `,
  },
  {
    title: 'longer custody not granted',
    record: 'custody-extension-decision',
    from: () =>
      after(
        'arrested',
        undefined,
        '03-12 09:00',
        (play) => extended(play, 'custody-extension', 'P3M', 'complex'),
        '03-13 09:00',
        (play) => play.fact('custody-extension-delivered'),
      ),
    known: { result: 'refused' },
    follows: `
      of p1
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'another major offence',
    record: 'major-offence-discovered',
    from: () => situations.arrested(),
    follows: `
      of p1
      clock recalculation of p1 (P5D) due 03-16T00, warns 03-15T00 [C160 P151]
    `,
  },
  {
    title: 'psychiatric appraisal in detention',
    record: 'psychiatric-appraisal-begun',
    from: () => situations.detained(),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-request of p1 suspended, warns 03-06T00 03-08T00 03-08 18:00 03-08 21:50 03-08 23:00 03-09T00
    `,
  },
  {
    title: 'psychiatric appraisal after arrest',
    record: 'psychiatric-appraisal-begun',
    from: () => situations.arrested(),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock custody of p1 suspended, warns 05-01T00 05-08T00 05-10T00 05-10 18:00 05-10 23:00 05-11T00
      clock custody-extension-filing of p1 suspended, warns 05-01T00 05-04T00
    `,
  },
  {
    title: 'psychiatric appraisal in a supplementary investigation',
    record: 'psychiatric-appraisal-begun',
    from: () => situations.returned(),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock supplementary-investigation of p1 suspended
    `,
  },
  {
    title: 'psychiatric appraisal in detention over',
    record: 'psychiatric-appraisal-ended',
    from: () =>
      after(
        'detained',
        undefined,
        '03-06 09:00',
        (play) => play.fact('psychiatric-appraisal-begun'),
        '03-10 09:00',
        () => undefined,
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock arrest-request of p1 goes on, due 03-13T00
    `,
  },
  {
    title: 'psychiatric appraisal after arrest over',
    record: 'psychiatric-appraisal-ended',
    from: () =>
      after(
        'arrested',
        undefined,
        '03-16 09:00',
        (play) => play.fact('psychiatric-appraisal-begun'),
        '04-10 09:00',
        () => undefined,
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock custody of p1 goes on, due 06-05T00
      clock custody-extension-filing of p1 goes on, due 05-29T00
    `,
  },
  {
    title: 'psychiatric appraisal in a supplementary investigation over',
    record: 'psychiatric-appraisal-ended',
    from: () =>
      after(
        'returned',
        undefined,
        '05-18 09:00',
        (play) => play.fact('psychiatric-appraisal-begun'),
        '05-25 09:00',
        () => undefined,
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock supplementary-investigation of p1 goes on, due 06-23T00
    `,
  },
];
