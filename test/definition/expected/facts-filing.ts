import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfFiling: readonly Consequence[] = [
  {
    title: 'acceptance',
    record: 'acceptance',
    from: () => situations.started(),
    follows: `
      of the whole case
      proved by anything else refused: document-required
      clock filing (P3D) due 03-06T00, warns 03-05T00 03-05 18:00 [E]
    `,
  },
  {
    title: 'jurisdiction is lacking',
    record: 'jurisdiction-lacking',
    from: () => situations.accepted(),
    follows: `
      of the whole case
      clock jurisdiction-transfer (PT24H) due 03-03 10:00, warns 03-03 04:00 [P175]
    `,
  },
  {
    title: 'transferred to the competent organ',
    record: 'jurisdiction-transferred',
    from: () =>
      after(
        'accepted',
        undefined,
        '03-02 10:00',
        (play) => play.fact('jurisdiction-lacking'),
        '03-02 11:00',
        (play) => approved(play, 'jurisdiction-transfer'),
      ),
    follows: `
      of the whole case
      proved by anything else refused: document-required
      clock jurisdiction-transfer stopped
      clock filing stopped
      stage closed
      closed: transferred-to-competent-organ, bureau-leader answers for jurisdiction-transfer
    `,
  },
  {
    title: 'early intervention',
    record: 'early-intervention',
    from: () => situations.filed(),
    follows: `
      of the whole case
    `,
  },
];
