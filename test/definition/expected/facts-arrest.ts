import { after, approved, extended, situations } from '../support/situations.js';
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
  {
    title: 'arrest executed',
    record: 'arrest-executed',
    from: () =>
      after(
        'arrest requested',
        undefined,
        '03-10 16:00',
        (play) => play.fact('arrest-decision', { result: 'approved' }),
        '03-10 17:00',
        (play) => approved(play, 'arrest-warrant'),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty execute-arrest of p1 done
      p1 no longer under detention
      p1 under arrest
      duty arrest-interrogation of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-notice of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-receipt of p1 due 03-14T00, owed by handler [P142-143]
      clock custody of p1 (P2M) due 05-11T00, warns 05-01T00 05-08T00 05-10T00 05-10 18:00 05-10 23:00 [C156]
      clock custody-extension-filing of p1 (P2M) due 05-04T00, warns 05-01T00 [P148 J309]
    `,
  },
  {
    title: 'arrest executed of one on bail',
    record: 'arrest-executed',
    from: () =>
      after(
        'on bail',
        undefined,
        '03-07 09:00',
        (play) => approved(play, 'arrest-request'),
        '03-08 09:00',
        (play) => play.fact('arrest-request-delivered'),
        '03-10 16:00',
        (play) => play.fact('arrest-decision', { result: 'approved' }),
        '03-10 17:00',
        (play) => approved(play, 'arrest-warrant'),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty execute-arrest of p1 done
      p1 no longer under bail
      p1 under arrest
      clock bail of p1 stopped
      duty arrest-interrogation of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-notice of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-receipt of p1 due 03-14T00, owed by handler [P142-143]
      clock custody of p1 (P2M) due 05-11T00, warns 05-01T00 05-08T00 05-10T00 05-10 18:00 05-10 23:00 [C156]
      clock custody-extension-filing of p1 (P2M) due 05-04T00, warns 05-01T00 [P148 J309]
    `,
  },
  {
    title: 'arrest executed of one on bail that has run out',
    record: 'arrest-executed',
    from: () =>
      after(
        'on bail',
        undefined,
        '2027-03-01 09:00',
        (play) => approved(play, 'arrest-request'),
        '2027-03-02 09:00',
        (play) => play.fact('arrest-request-delivered'),
        '2027-03-08 16:00',
        (play) => play.fact('arrest-decision', { result: 'approved' }),
        '2027-03-08 17:00',
        (play) => approved(play, 'arrest-warrant'),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty execute-arrest of p1 done
      p1 no longer under bail
      p1 under arrest
      duty lift-measure of p1 no longer owed
      duty arrest-interrogation of p1 due 2027-03-09 18:00, owed by handler [P144-145]
      duty arrest-notice of p1 due 2027-03-09 18:00, owed by handler [P144-145]
      duty arrest-receipt of p1 due 2027-03-12T00, owed by handler [P142-143]
      clock custody of p1 (P2M) due 2027-05-09T00, warns 2027-04-29T00 2027-05-06T00 2027-05-08T00 2027-05-08 18:00 2027-05-08 23:00 [C156]
      clock custody-extension-filing of p1 (P2M) due 2027-05-02T00, warns 2027-04-29T00 [P148 J309]
    `,
  },
  {
    title: 'arrest executed of one under surveillance, on summons',
    record: 'arrest-executed',
    from: () =>
      after(
        'under surveillance',
        undefined,
        '03-07 09:00',
        (play) => approved(play, 'arrest-request'),
        '03-08 09:00',
        (play) => play.fact('arrest-request-delivered'),
        '03-10 16:00',
        (play) => play.fact('arrest-decision', { result: 'approved' }),
        '03-10 17:00',
        (play) => approved(play, 'arrest-warrant'),
        '03-10 17:30',
        (play) => play.fact('summons-arrival'),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty execute-arrest of p1 done
      clock summons of p1 stopped
      p1 no longer under residential-surveillance
      p1 under arrest
      clock residential-surveillance of p1 stopped
      duty arrest-interrogation of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-notice of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-receipt of p1 due 03-14T00, owed by handler [P142-143]
      clock custody of p1 (P2M) due 05-11T00, warns 05-01T00 05-08T00 05-10T00 05-10 18:00 05-10 23:00 [C156]
      clock custody-extension-filing of p1 (P2M) due 05-04T00, warns 05-01T00 [P148 J309]
    `,
  },
  {
    title: 'arrest executed of one detained a second time',
    record: 'arrest-executed',
    from: () =>
      after(
        'released after refusal',
        undefined,
        '03-12 09:00',
        (play) => approved(play, 'reconsideration'),
        '03-16 10:00',
        (play) => play.fact('arrest-reconsideration-decision', { result: 'changed' }),
        '03-16 11:00',
        (play) => approved(play, 'arrest-warrant'),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty execute-arrest of p1 done
      p1 under arrest
      duty arrest-interrogation of p1 due 03-17 12:00, owed by handler [P144-145]
      duty arrest-notice of p1 due 03-17 12:00, owed by handler [P144-145]
      duty arrest-receipt of p1 due 03-20T00, owed by handler [P142-143]
      clock custody of p1 (P2M) due 05-17T00, warns 05-07T00 05-14T00 05-16T00 05-16 18:00 05-16 23:00 [C156]
      clock custody-extension-filing of p1 (P2M) due 05-10T00, warns 05-07T00 [P148 J309]
    `,
  },
  {
    title: 'arrest executed of one nobody knows',
    record: 'arrest-executed',
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
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty execute-arrest of p1 done
      p1 no longer under detention
      p1 under arrest
      duty arrest-interrogation of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-notice of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-notice of p1 suspended
      duty arrest-receipt of p1 due 03-14T00, owed by handler [P142-143]
      clock custody of p1 (P2M) due 05-11T00, warns 05-01T00 05-08T00 05-10T00 05-10 18:00 05-10 23:00 [C156]
      clock custody-extension-filing of p1 (P2M) due 05-04T00, warns 05-01T00 [P148 J309]
    `,
  },
  {
    title: 'arrest executed of one since identified',
    record: 'arrest-executed',
    from: () =>
      after(
        'detained',
        undefined,
        '03-06 08:00',
        (play) => approved(play, 'notice-exception', { ground: 'cannot-notify' }),
        '03-06 09:00',
        (play) => play.fact('identity-established'),
        '03-07 09:00',
        (play) => approved(play, 'arrest-request'),
        '03-07 15:00',
        (play) => play.fact('arrest-request-delivered'),
        '03-10 16:00',
        (play) => play.fact('arrest-decision', { result: 'approved' }),
        '03-10 17:00',
        (play) => approved(play, 'arrest-warrant'),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty execute-arrest of p1 done
      p1 no longer under detention
      p1 under arrest
      duty arrest-interrogation of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-notice of p1 due 03-11 18:00, owed by handler [P144-145]
      duty arrest-receipt of p1 due 03-14T00, owed by handler [P142-143]
      clock custody of p1 (P2M) due 05-11T00, warns 05-01T00 05-08T00 05-10T00 05-10 18:00 05-10 23:00 [C156]
      clock custody-extension-filing of p1 (P2M) due 05-04T00, warns 05-01T00 [P148 J309]
    `,
  },
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
    title: 'arrest executed of one detained meanwhile',
    record: 'arrest-executed',
    from: () =>
      after(
        'filed',
        undefined,
        '03-04 09:00',
        (play) => approved(play, 'arrest-request'),
        '03-05 09:00',
        (play) => play.fact('arrest-request-delivered'),
        '03-06 09:00',
        (play) => play.fact('arrest-decision', { result: 'approved' }),
        '03-06 10:00',
        (play) => approved(play, 'arrest-warrant'),
        '03-06 11:00',
        (play) => approved(play, 'detention'),
        '03-06 12:00',
        (play) => play.fact('detention-executed'),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty execute-arrest of p1 done
      clock arrest-request of p1 stopped
      p1 no longer under detention
      p1 under arrest
      duty arrest-interrogation of p1 due 03-07 13:00, owed by handler [P144-145]
      duty arrest-notice of p1 due 03-07 13:00, owed by handler [P144-145]
      duty arrest-receipt of p1 due 03-10T00, owed by handler [P142-143]
      clock custody of p1 (P2M) due 05-07T00, warns 04-27T00 05-04T00 05-06T00 05-06 18:00 05-06 23:00 [C156]
      clock custody-extension-filing of p1 (P2M) due 04-30T00, warns 04-27T00 [P148 J309]
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
      clock arrest-request of p1 suspended
    `,
  },
  {
    title: 'psychiatric appraisal after arrest',
    record: 'psychiatric-appraisal-begun',
    from: () => situations.arrested(),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock custody of p1 suspended
      clock custody-extension-filing of p1 suspended
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
