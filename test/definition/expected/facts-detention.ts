import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfDetention: readonly Consequence[] = [
  {
    title: 'detention found unjustified',
    record: 'detention-unjustified',
    from: () => situations.detained(),
    follows: `
      of p1
      duty release of p1 due 03-05 21:50, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
    `,
  },
  {
    title: 'the detention house warns of expiry',
    record: 'custody-expiry-warned',
    from: () => situations.arrested(),
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
];
