import { after, approved } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfArrestExecuted: readonly Consequence[] = [
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
];
