import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfRelease: readonly Consequence[] = [
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
