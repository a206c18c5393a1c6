import { after, approved } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfSurveillance: readonly Consequence[] = [
  {
    title: 'surveillance executed in a designated place',
    record: 'surveillance-announced',
    from: () =>
      after('summoned', undefined, '03-05 10:00', (play) =>
        approved(play, 'residential-surveillance', { place: 'designated' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock summons of p1 stopped
      p1 under residential-surveillance
      clock residential-surveillance of p1 (P6M) due 09-06T00, warns 08-22T00 09-03T00 [C79 P122]
      duty surveillance-notice of p1 due 03-06 11:00, owed by handler [P113]
    `,
  },
  {
    title: 'surveillance executed at home',
    record: 'surveillance-announced',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'coercive-appearance'),
        '03-05 10:05',
        (play) => play.fact('coercive-appearance-executed'),
        '03-05 11:00',
        (play) => approved(play, 'residential-surveillance', { place: 'home' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock coercive-appearance of p1 stopped
      p1 under residential-surveillance
      clock residential-surveillance of p1 (P6M) due 09-06T00, warns 08-22T00 09-03T00 [C79 P122]
    `,
  },
  {
    title: 'surveillance executed in detention',
    record: 'surveillance-announced',
    from: () =>
      after('detained', undefined, '03-06 10:00', (play) =>
        approved(play, 'residential-surveillance', { place: 'home' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under detention
      p1 under residential-surveillance
      clock arrest-request of p1 stopped
      clock residential-surveillance of p1 (P6M) due 09-07T00, warns 08-23T00 09-04T00 [C79 P122]
    `,
  },
  {
    title: 'surveillance executed while the procuratorate decides',
    record: 'surveillance-announced',
    from: () =>
      after('arrest requested', undefined, '03-08 10:00', (play) =>
        approved(play, 'residential-surveillance', { place: 'home' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under detention
      p1 under residential-surveillance
      clock arrest-decision of p1 stopped
      clock residential-surveillance of p1 (P6M) due 09-09T00, warns 08-25T00 09-06T00 [C79 P122]
    `,
  },
  {
    title: 'surveillance executed after arrest',
    record: 'surveillance-announced',
    from: () =>
      after('arrested', undefined, '03-12 10:00', (play) =>
        approved(play, 'residential-surveillance', { place: 'home' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under arrest
      p1 under residential-surveillance
      clock custody of p1 stopped
      clock custody-extension-filing of p1 stopped
      clock residential-surveillance of p1 (P6M) due 09-13T00, warns 08-29T00 09-10T00 [C79 P122]
    `,
  },
  {
    title: 'surveillance executed on bail',
    record: 'surveillance-announced',
    from: () =>
      after('on bail', undefined, '03-06 10:00', (play) =>
        approved(play, 'residential-surveillance', { place: 'home' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under bail
      p1 under residential-surveillance
      clock bail of p1 stopped
      clock residential-surveillance of p1 (P6M) due 09-07T00, warns 08-23T00 09-04T00 [C79 P122]
    `,
  },
];
