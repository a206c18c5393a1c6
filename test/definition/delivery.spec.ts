import { describe, expect, it } from '@jest/globals';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { p2, sealed } from '../../libs/case-file/spec/support/words.js';
import { after, approved, signed, situations } from './support/situations.js';
import { whatFollows } from './support/told.js';

const refusals = (play: Play, act: (fork: Play) => unknown) =>
  whatFollows(play, act).filter((line) => line.startsWith('refused'));
const delivering = (play: Play) => play.fact('transfer-delivered');
const deciding = (result: string) => (play: Play) => play.fact('prosecution-decision', { result });
const asking = (play: Play) => play.request('transfer');

const joined = (play: Play): Play => {
  const party = { id: p2, role: 'suspect', name: sealed('another') } as const;
  play.do({ type: 'JoinParty', data: { party } }, 'handler');
  return play;
};
const provedAgainstHim = (play: Play): Play =>
  play.also((each) => each.cite(each.charged(p2, 'theft'), each.material('interrogation-record')));

describe('delivery to the procuratorate', () => {
  it('after a return waits for the approved report of the supplement, and of each return for its own', () => {
    const missing = ['refused: out-of-order [C175 P295]'];
    const play = situations.returned();
    expect(refusals(play, delivering)).toEqual(missing);
    play.request('supplement-report');
    expect(refusals(play, delivering)).toEqual(missing);
    const reported = after('returned', undefined, '05-29 10:00', (each) =>
      approved(each, 'supplement-report'),
    );
    reported.fact('transfer-delivered');
    reported.until('06-20 10:00').fact('prosecution-decision', { result: 'returned' });
    expect(refusals(reported, delivering)).toEqual(missing);
    approved(reported, 'supplement-report');
    expect(refusals(reported, delivering)).toEqual([]);
  });

  it('happens again only when the case came back, once for each return', () => {
    const twice = ['refused: already-done [C172 C175]'];
    expect(refusals(situations.transferred(), delivering)).toEqual(twice);
    const play = after('returned', undefined, '05-29 10:00', (each) => approved(each, 'supplement-report'));
    play.fact('transfer-delivered');
    expect(refusals(play, delivering)).toEqual(twice);
    const conditional = after(
      'transferred',
      undefined,
      '05-15 16:00',
      deciding('conditionally-not-prosecuted'),
    );
    expect(refusals(conditional, delivering)).toEqual(twice);
  });

  it('is answered by one return, and by anything else whenever it comes', () => {
    const play = situations.returned();
    expect(refusals(play, deciding('returned'))).toEqual(['refused: already-decided [C175]']);
    expect(refusals(play, deciding('not-prosecuted'))).toEqual([]);
  });

  it.each([
    [
      'the first',
      () => after('arrested', undefined, '04-21 09:00', (play) => approved(play.proved(), 'transfer')),
    ],
    [
      'the second',
      () => after('returned', undefined, '05-29 10:00', (play) => approved(play, 'supplement-report')),
    ],
  ] as const)('is barred, %s time too, by evidence excluded since the approval', (_, from) => {
    const play = from();
    expect(refusals(play, delivering)).toEqual([]);
    const record = Object.values(play.case.materials).find(
      ({ document }) => document === 'interrogation-record',
    )!;
    const evidence = { materials: [record.material], ground: 'coercion' };
    const request = play.request('evidence-exclusion', { evidence });
    for (const signer of ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'])
      play.sign(request, signer);
    expect(refusals(play, delivering)).toEqual(['refused: elements-unproved [C162 P284-285]']);
  });

  it('is of those whom the approved request covers; another request covers who joined since', () => {
    const play = after('filed', undefined, '03-05 09:00', (each) => approved(each.proved(), 'transfer'));
    const twice = ['refused: already-done [C162]'];
    expect(refusals(play, asking)).toEqual(twice);
    joined(play);
    expect(refusals(play, (fork) => fork.fact('transfer-delivered', { subjects: [p2] }))).toEqual([
      'refused: out-of-order [C162]',
    ]);
    // Not even the proof against the other is waited for.
    expect(
      whatFollows(play, delivering).filter((line) => line.startsWith('clock prosecution-review')),
    ).toEqual([expect.stringMatching(/of p1 /)]);
    delivering(play);
    approved(provedAgainstHim(play), 'transfer');
    expect(refusals(play, asking)).toEqual(twice);
    expect(refusals(play, (fork) => fork.fact('transfer-delivered', { subjects: [p2] }))).toEqual([]);
  });

  it('of one who joined while the request was under review waits as well, unless a later round asked for him', () => {
    const play = situations.filed().until('03-05 09:00').proved();
    const request = play.request('transfer');
    joined(play);
    const whole = provedAgainstHim(play).fork();
    signed(play, request);
    expect(refusals(play, (fork) => fork.fact('transfer-delivered', { subjects: [p2] }))).toEqual([
      'refused: out-of-order [C162]',
    ]);
    whole.sign(request, 'legal-officer', { decision: 'return', items: ['i1'] });
    whole.do(whole.resubmitCommand(request, ['i1']), 'handler');
    signed(whole, request);
    expect(refusals(whole, (fork) => fork.fact('transfer-delivered', { subjects: [p2] }))).toEqual([]);
  });

  it('of one reopened since the approval needs another', () => {
    const play = after('filed', undefined, '03-05 09:00', (each) => approved(each.proved(), 'transfer'));
    approved(play, 'revocation');
    approved(play, 'reopening');
    expect(refusals(play, delivering)).toEqual(['refused: out-of-order [C162]']);
    approved(play, 'transfer');
    expect(refusals(play, delivering)).toEqual([]);
  });
});
