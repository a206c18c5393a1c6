import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfMeasures: readonly Consequence[] = [
  {
    title: 'permission of the congress',
    record: 'congress-permission',
    from: () => situations.filed({ party: { deputy: true } }),
    follows: `
      of p1
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'arrival on summons',
    record: 'summons-arrival',
    from: () => situations.filed(),
    follows: `
      of p1
      clock summons of p1 (PT12H) due 03-03 21:00, warns 03-03 19:00 03-03 20:30 [P200]
    `,
  },
  {
    title: 'arrival soon after another',
    record: 'summons-arrival',
    from: () =>
      after(
        'summoned',
        undefined,
        '03-05 12:00',
        (play) => play.fact('summons-ended'),
        '03-05 23:59:59',
        () => undefined,
      ),
    follows: `
      of p1
      alarm summons-chained of p1: One summons follows another without rest [P80 P200]
      clock summons of p1 (PT12H) due 03-06 11:59:59, warns 03-06 09:59:59 03-06 11:29:59 [P200]
    `,
  },
  {
    title: 'arrival twelve hours after another',
    record: 'summons-arrival',
    from: () =>
      after(
        'summoned',
        undefined,
        '03-05 12:00',
        (play) => play.fact('summons-ended'),
        '03-06T00',
        () => undefined,
      ),
    follows: `
      of p1
      clock summons of p1 (PT12H) due 03-06 12:00, warns 03-06 10:00 03-06 11:30 [P200]
    `,
  },
  {
    title: 'summons ended',
    record: 'summons-ended',
    from: () => situations.summoned(),
    follows: `
      of p1
      clock summons of p1 stopped
    `,
  },
  {
    title: 'coercive appearance executed',
    record: 'coercive-appearance-executed',
    from: () => after('summoned', undefined, '03-05 10:00', (play) => approved(play, 'coercive-appearance')),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock summons of p1 stopped
      clock coercive-appearance of p1 (PT12H) due 03-05 22:00, warns 03-05 20:00 03-05 21:30 [P80]
    `,
  },
  {
    title: 'coercive appearance ended',
    record: 'coercive-appearance-ended',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'coercive-appearance'),
        '03-05 10:05',
        (play) => play.fact('coercive-appearance-executed'),
      ),
    follows: `
      of p1
      clock coercive-appearance of p1 stopped
    `,
  },
  {
    title: 'legal aid notified',
    record: 'legal-aid-notified',
    from: () => situations.detained({ party: { minor: true } }),
    follows: `
      of p1
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'detention executed',
    record: 'detention-executed',
    from: () => after('summoned', undefined, '03-05 10:00', (play) => approved(play, 'detention')),
    follows: `
      of p1
      clock summons of p1 stopped
      p1 under detention
      duty deliver-to-detention-house of p1 due 03-06 11:00, owed by handler [P126]
      duty first-interrogation of p1 due 03-06 11:00, owed by handler [P128]
      duty detention-notice of p1 due 03-06 11:00, owed by handler [P127]
      clock arrest-request of p1 (P3D) due 03-09T00 (~03-08 10:00), warns 03-06T00 03-08T00 03-08 10:00 03-08 18:00 03-08 23:00 [C91 P129]
    `,
  },
  {
    title: 'detention executed after a coercive appearance',
    record: 'detention-executed',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'coercive-appearance'),
        '03-05 10:05',
        (play) => play.fact('coercive-appearance-executed'),
        '03-05 11:00',
        (play) => approved(play, 'detention'),
      ),
    follows: `
      of p1
      clock coercive-appearance of p1 stopped
      p1 under detention
      duty deliver-to-detention-house of p1 due 03-06 12:00, owed by handler [P126]
      duty first-interrogation of p1 due 03-06 12:00, owed by handler [P128]
      duty detention-notice of p1 due 03-06 12:00, owed by handler [P127]
      clock arrest-request of p1 (P3D) due 03-09T00 (~03-08 11:00), warns 03-06T00 03-08T00 03-08 11:00 03-08 18:00 03-08 23:00 [C91 P129]
    `,
  },
  {
    title: 'detention executed of one on bail',
    record: 'detention-executed',
    from: () => after('on bail', undefined, '03-06 10:00', (play) => approved(play, 'detention')),
    follows: `
      of p1
      p1 no longer under bail
      p1 under detention
      clock bail of p1 stopped
      duty deliver-to-detention-house of p1 due 03-07 11:00, owed by handler [P126]
      duty first-interrogation of p1 due 03-07 11:00, owed by handler [P128]
      duty detention-notice of p1 due 03-07 11:00, owed by handler [P127]
      clock arrest-request of p1 (P3D) due 03-10T00 (~03-09 10:00), warns 03-07T00 03-09T00 03-09 10:00 03-09 18:00 03-09 23:00 [C91 P129]
    `,
  },
  {
    title: 'detention executed of one under surveillance',
    record: 'detention-executed',
    from: () => after('under surveillance', undefined, '03-06 10:00', (play) => approved(play, 'detention')),
    follows: `
      of p1
      p1 no longer under residential-surveillance
      p1 under detention
      clock residential-surveillance of p1 stopped
      duty deliver-to-detention-house of p1 due 03-07 11:00, owed by handler [P126]
      duty first-interrogation of p1 due 03-07 11:00, owed by handler [P128]
      duty detention-notice of p1 due 03-07 11:00, owed by handler [P127]
      clock arrest-request of p1 (P3D) due 03-10T00 (~03-09 10:00), warns 03-07T00 03-09T00 03-09 10:00 03-09 18:00 03-09 23:00 [C91 P129]
    `,
  },
  {
    title: 'detention executed of a deputy caught in the act',
    record: 'detention-executed',
    from: () =>
      after('filed', { party: { deputy: true }, facts: { caughtInTheAct: true } }, '03-05 10:00', (play) =>
        approved(play, 'detention'),
      ),
    follows: `
      of p1
      p1 under detention
      duty deliver-to-detention-house of p1 due 03-06 11:00, owed by handler [P126]
      duty first-interrogation of p1 due 03-06 11:00, owed by handler [P128]
      duty detention-notice of p1 due 03-06 11:00, owed by handler [P127]
      clock arrest-request of p1 (P3D) due 03-09T00 (~03-08 10:00), warns 03-06T00 03-08T00 03-08 10:00 03-08 18:00 03-08 23:00 [C91 P129]
      duty report-to-congress of p1 due 03-05 10:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [P165]
    `,
  },
  {
    title: 'detention executed of a deputy with permission',
    record: 'detention-executed',
    from: () =>
      after(
        'filed',
        { party: { deputy: true } },
        '03-04 10:00',
        (play) => play.fact('congress-permission'),
        '03-05 10:00',
        (play) => approved(play, 'detention'),
      ),
    follows: `
      of p1
      p1 under detention
      duty deliver-to-detention-house of p1 due 03-06 11:00, owed by handler [P126]
      duty first-interrogation of p1 due 03-06 11:00, owed by handler [P128]
      duty detention-notice of p1 due 03-06 11:00, owed by handler [P127]
      clock arrest-request of p1 (P3D) due 03-09T00 (~03-08 10:00), warns 03-06T00 03-08T00 03-08 10:00 03-08 18:00 03-08 23:00 [C91 P129]
    `,
  },
  {
    title: 'notice impedes no longer',
    record: 'notice-impediment-ended',
    from: () =>
      after('detained', { facts: { offenceClass: 'terrorism' } }, '03-06 08:00', (play) =>
        approved(play, 'notice-exception', { ground: 'may-impede' }),
      ),
    follows: `
      of p1
      duty detention-notice of p1 owed again, due 03-06 08:00
    `,
  },
  {
    title: 'identity established',
    record: 'identity-established',
    from: () =>
      after('detained', undefined, '03-06 08:00', (play) =>
        approved(play, 'notice-exception', { ground: 'cannot-notify' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty detention-notice of p1 owed again, due 03-06 08:00
    `,
  },
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
  {
    title: 'bail lifted',
    record: 'measure-lifted',
    from: () =>
      after('on bail', undefined, '03-06 10:00', (play) =>
        approved(play, 'measure-change', { change: 'lift' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty lift-measure of p1 done
      p1 no longer under bail
      clock bail of p1 stopped
    `,
  },
  {
    title: 'surveillance lifted',
    record: 'measure-lifted',
    from: () =>
      after('under surveillance', undefined, '03-06 10:00', (play) =>
        approved(play, 'measure-change', { change: 'lift' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty lift-measure of p1 done
      p1 no longer under residential-surveillance
      clock residential-surveillance of p1 stopped
    `,
  },
  {
    title: 'bail lifted unasked',
    record: 'measure-lifted',
    from: () => situations['on bail'](),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under bail
      clock bail of p1 stopped
    `,
  },
  {
    title: 'surveillance lifted unasked',
    record: 'measure-lifted',
    from: () => situations['under surveillance'](),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under residential-surveillance
      clock residential-surveillance of p1 stopped
    `,
  },
  {
    title: 'released from detention',
    record: 'released',
    from: () => situations.detained(),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under detention
      clock arrest-request of p1 stopped
    `,
  },
  {
    title: 'released after a refused arrest',
    record: 'released',
    from: () => situations['arrest refused'](),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty release of p1 done
      p1 no longer under detention
      duty deliver-to-detention-house of p1 no longer owed
    `,
  },
  {
    title: 'released while the procuratorate decides',
    record: 'released',
    from: () => situations['arrest requested'](),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under detention
      clock arrest-decision of p1 stopped
    `,
  },
  {
    title: 'released although arrest was approved',
    record: 'released',
    from: () =>
      after('arrest requested', undefined, '03-10 16:00', (play) =>
        play.fact('arrest-decision', { result: 'approved' }),
      ),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under detention
      duty execute-arrest of p1 no longer owed
    `,
  },
  {
    title: 'released after arrest',
    record: 'released',
    from: () => situations.arrested(),
    follows: `
      of p1
      proved by anything else refused: document-required
      p1 no longer under arrest
      clock custody of p1 stopped
      clock custody-extension-filing of p1 stopped
    `,
  },
  {
    title: 'change of measure applied for',
    record: 'measure-change-applied',
    from: () => situations.detained(),
    follows: `
      of p1
      clock measure-application of p1 (P3D) due 03-09T00, warns 03-08T00 [P160-161]
    `,
  },
  {
    title: 'change of measure applied for on bail',
    record: 'measure-change-applied',
    from: () => situations['on bail'](),
    follows: `
      of p1
      clock measure-application of p1 (P3D) due 03-10T00, warns 03-09T00 [P160-161]
    `,
  },
  {
    title: 'change of measure answered',
    record: 'measure-change-answered',
    from: () => after('detained', undefined, '03-06 10:00', (play) => play.fact('measure-change-applied')),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock measure-application of p1 stopped
    `,
  },
];
