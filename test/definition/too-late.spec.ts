import { describe, expect, it } from '@jest/globals';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { secondsFrom } from './support/in-time.js';
import { running } from './support/running.js';
import { approved, extended } from './support/situations.js';
import { whatFollows } from './support/told.js';

const longer = (link: string, extendTo: string, ground: string) => (play: Play) =>
  play.request(link, { proposal: { extendTo, extensionGrounds: [ground] } });
const recorded = (fact: string, result?: string) => (play: Play) =>
  play.fact(fact, { ...(result !== undefined && { result }) });
const asked = (link: string) => (play: Play) => play.request(link);
const nothing = () => undefined;
const requested = (play: Play) => extended(play, 'custody-extension', 'P3M', 'complex');
const delivered = (play: Play) => requested(play).fact('custody-extension-delivered');

/** What may be done while a limit lasts and no longer: the clock, what went before, the act, and the article quoted. */
const rows: readonly (readonly [
  act: string,
  clock: string,
  before: (play: Play) => unknown,
  act: (play: Play) => unknown,
  source: string,
])[] = [
  [
    'a longer review for filing',
    'filing',
    nothing,
    longer('filing-extension', 'P7D', 'leads-to-verify'),
    'E',
  ],
  [
    'asking for reconsideration of a refusal to file',
    'refusal-reconsideration-request',
    nothing,
    recorded('refusal-reconsideration-requested'),
    'P179',
  ],
  [
    'a longer reconsideration',
    'refusal-reconsideration',
    nothing,
    longer('refusal-reconsideration-extension', 'P60D', 'complex'),
    'P179',
  ],
  [
    'asking the higher organ',
    'refusal-review-request',
    nothing,
    recorded('refusal-review-requested'),
    'P179',
  ],
  ['a longer review', 'refusal-review', nothing, recorded('refusal-review-extended'), 'P179'],
  [
    'a longer summons',
    'summons',
    nothing,
    longer('summons-extension', 'PT24H', 'serious-complex-custody-needed'),
    'P80 P200',
  ],
  [
    'a longer coercive appearance',
    'coercive-appearance',
    nothing,
    longer('coercive-appearance-extension', 'PT24H', 'serious-complex-custody-needed'),
    'P80 P200',
  ],
  [
    'more time to request arrest',
    'arrest-request',
    nothing,
    longer('arrest-request-extension', 'P7D', 'special-circumstances'),
    'C91 P129',
  ],
  [
    'the procuratorate taking longer over an arrest',
    'arrest-decision-at-large',
    nothing,
    recorded('arrest-decision-extended'),
    'J282',
  ],
  [
    'reconsideration of a refused arrest',
    'arrest-reconsideration',
    nothing,
    asked('reconsideration'),
    'P141',
  ],
  ['review of a refused arrest', 'arrest-review', nothing, asked('arrest-review'), 'P141'],
  ['a request for longer custody', 'custody', nothing, longer('custody-extension', 'P3M', 'complex'), 'J309'],
  [
    'the delivery of a request for longer custody',
    'custody',
    requested,
    recorded('custody-extension-delivered'),
    'J309',
  ],
  [
    'the decision on longer custody',
    'custody',
    delivered,
    recorded('custody-extension-decision', 'approved'),
    'C156 J309',
  ],
  ['a recalculation of custody', 'recalculation', nothing, asked('custody-recalculation'), 'P151'],
  [
    'a longer prosecution review',
    'prosecution-review',
    nothing,
    recorded('prosecution-review-extended'),
    'C172',
  ],
  [
    'a longer fast-track review',
    'fast-track-review',
    nothing,
    recorded('prosecution-review-extended'),
    'C172',
  ],
  [
    'reconsideration of a non-prosecution',
    'prosecution-reconsideration',
    nothing,
    asked('prosecution-reconsideration'),
    'P293-294',
  ],
  [
    'review of a non-prosecution',
    'prosecution-review-request',
    nothing,
    asked('prosecution-review'),
    'P293-294',
  ],
  [
    'continued freezing',
    'freezing',
    nothing,
    longer('freezing-extension', 'P12M', 'still-needed'),
    'P243 [fk]',
  ],
  [
    'a longer technical investigation',
    'technical-investigation',
    nothing,
    longer('technical-investigation-extension', 'P6M', 'complex'),
    'P266 [fk]',
  ],
];

describe('while a limit lasts and no longer', () => {
  it.each(rows)(
    '%s (%s): taken in its last second, refused at its limit',
    (_, clock, before, act, source) => {
      const play = running[clock]!();
      before(play);
      const { dueAt } = play.clock(clock);
      play.now = secondsFrom(dueAt, -1);
      expect(whatFollows(play, act).filter((line) => line.startsWith('refused'))).toEqual([]);
      // Nobody has noted yet that the limit has passed: it has all the same.
      play.now = dueAt;
      expect(whatFollows(play, act)).toEqual([`refused: limit-passed [${source}]`]);
    },
  );
});

describe('a limit in all', () => {
  it.each([
    ['bail', 'bail-announced', { guarantor: true }, 'C79 P107'],
    ['residential-surveillance', 'surveillance-announced', { place: 'home' }, 'C79 P122'],
  ] as const)(
    'of %s, once used up, lets nobody ask for it or impose it again',
    (link, fact, particulars, source) => {
      const play = running[link]!();
      const { dueAt } = play.clock(link);
      play.now = secondsFrom(dueAt, 0);
      play.fact('measure-lifted');
      const asking = (fork: Play) => fork.request(link, { particulars });
      expect(whatFollows(play, asking)).toEqual([`refused: limit-of-times [${source}]`]);
      expect(whatFollows(play, (fork) => fork.fact(fact))).toEqual([`refused: limit-of-times [${source}]`]);
    },
  );
});

describe('longer custody', () => {
  it('is not asked for one who has been let out on bail meanwhile', () => {
    const play = running.custody!();
    requested(play);
    approved(play, 'bail', { guarantor: true }).fact('bail-announced');
    expect(whatFollows(play, recorded('custody-extension-delivered'))).toEqual([
      'refused: not-in-custody [C156]',
    ]);
  });
});
