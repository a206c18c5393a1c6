import { after, approved } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfBail: readonly Consequence[] = [
  {
    title: 'bail announced after a summons',
    record: 'bail-announced',
    from: () =>
      after('summoned', undefined, '03-05 10:00', (play) => approved(play, 'bail', { guarantor: true })),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock summons of p1 stopped
      p1 under bail
      clock bail of p1 (P12M) due 2027-03-06T00, warns 2027-02-04T00 2027-02-27T00 [C79 P107]
    `,
  },
  {
    title: 'bail announced after a coercive appearance',
    record: 'bail-announced',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'coercive-appearance'),
        '03-05 10:05',
        (play) => play.fact('coercive-appearance-executed'),
        '03-05 11:00',
        (play) => approved(play, 'bail', { guarantor: true }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock coercive-appearance of p1 stopped
      p1 under bail
      clock bail of p1 (P12M) due 2027-03-06T00, warns 2027-02-04T00 2027-02-27T00 [C79 P107]
    `,
  },
  {
    title: 'bail announced in detention',
    record: 'bail-announced',
    from: () =>
      after('detained', undefined, '03-06 10:00', (play) => approved(play, 'bail', { guarantor: true })),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under detention
      p1 under bail
      clock arrest-request of p1 stopped
      clock bail of p1 (P12M) due 2027-03-07T00, warns 2027-02-05T00 2027-02-28T00 [C79 P107]
    `,
  },
  {
    title: 'bail announced while the procuratorate decides',
    record: 'bail-announced',
    from: () =>
      after('arrest requested', undefined, '03-08 10:00', (play) =>
        approved(play, 'bail', { guarantor: true }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under detention
      p1 under bail
      clock arrest-decision of p1 stopped
      clock bail of p1 (P12M) due 2027-03-09T00, warns 2027-02-07T00 2027-03-02T00 [C79 P107]
    `,
  },
  {
    title: 'bail announced after arrest',
    record: 'bail-announced',
    from: () =>
      after('arrested', undefined, '03-12 10:00', (play) => approved(play, 'bail', { guarantor: true })),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under arrest
      p1 under bail
      clock custody of p1 stopped
      clock custody-extension-filing of p1 stopped
      clock bail of p1 (P12M) due 2027-03-13T00, warns 2027-02-11T00 2027-03-06T00 [C79 P107]
    `,
  },
  {
    title: 'bail announced under surveillance',
    record: 'bail-announced',
    from: () =>
      after('under surveillance', undefined, '03-06 10:00', (play) =>
        approved(play, 'bail', { guarantor: true }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under residential-surveillance
      p1 under bail
      clock residential-surveillance of p1 stopped
      clock bail of p1 (P12M) due 2027-03-07T00, warns 2027-02-05T00 2027-02-28T00 [C79 P107]
    `,
  },
];
