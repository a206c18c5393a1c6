import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfSummons: readonly Consequence[] = [
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
    title: 'arrival on summons soon after a coercive appearance',
    record: 'summons-arrival',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'coercive-appearance'),
        '03-05 10:00',
        (play) => play.fact('coercive-appearance-executed'),
        '03-05 12:00',
        (play) => play.fact('coercive-appearance-ended'),
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
    title: 'arrival on summons twelve hours after a coercive appearance',
    record: 'summons-arrival',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'coercive-appearance'),
        '03-05 10:00',
        (play) => play.fact('coercive-appearance-executed'),
        '03-05 12:00',
        (play) => play.fact('coercive-appearance-ended'),
        '03-06T00',
        () => undefined,
      ),
    follows: `
      of p1
      clock summons of p1 (PT12H) due 03-06 12:00, warns 03-06 10:00 03-06 11:30 [P200]
    `,
  },
  {
    title: 'arrival on summons in the midst of a coercive appearance',
    record: 'summons-arrival',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'coercive-appearance'),
        '03-05 10:00',
        (play) => play.fact('coercive-appearance-executed'),
      ),
    follows: `
      of p1
      alarm summons-chained of p1: One summons follows another without rest [P80 P200]
      clock summons of p1 (PT12H) due 03-05 22:00, warns 03-05 20:00 03-05 21:30 [P200]
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
    from: () => after('filed', undefined, '03-05 10:00', (play) => approved(play, 'coercive-appearance')),
    follows: `
      of p1
      proved by anything else refused: document-required
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
];
