import { describe, expect, it } from '@jest/globals';
import type { Digest, OpenedId } from '#libs/kernel';
import { evidenceGate } from '../src/index.js';
import { Play } from './support/play.js';
import { specFor } from './support/spec-for.js';
import { criminal, digest, p1, p2, sealed } from './support/words.js';

const given = specFor(() => new Play());
const gateOf = (play: Play) => evidenceGate(play.case, criminal);
const states = (play: Play) =>
  gateOf(play).charges.flatMap(({ elements }) => elements.map(({ element, state }) => `${element} ${state}`));

/** Filed, one suspect. */
const filed = (play: Play) => {
  play.at('03-02 09:00').start(1).fact('acceptance');
  play.lurb(play.request('filing'), '03-02 10:00', '03-02 11:00', '03-02 12:00', '03-02 13:00');
};

describe('a charge', () => {
  it('carries the elements of its offence', () =>
    given(filed)
      .when(
        { type: 'LayCharge', data: { subject: p1, offence: 'theft', name: null, elements: [] } },
        'handler',
      )
      .then({
        type: 'ChargeLaid',
        data: {
          subject: p1,
          offence: 'theft',
          name: null,
          elements: ['taking', 'amount', 'intent', 'identity'].map((id) => ({ id, name: null })),
        },
      }));

  it('or those stated in the case', () =>
    given(filed)
      .when(
        {
          type: 'LayCharge',
          data: { subject: p1, offence: null, name: sealed('n'), elements: [sealed('a'), sealed('b')] },
        },
        'handler',
      )
      .then({
        type: 'ChargeLaid',
        data: {
          subject: p1,
          offence: null,
          name: sealed('n'),
          elements: [
            { id: 'e1', name: sealed('a') },
            { id: 'e2', name: sealed('b') },
          ],
        },
      }));

  it.each([
    [{ offence: 'thievery' }, 'handler', { code: 'unknown-offence', offence: 'thievery' }],
    [{ subject: p2 }, 'handler', { code: 'unknown-party', party: 'p2' }],
    [{}, 'unit-leader', { code: 'not-a-handler', handlers: ['handler'] }],
  ])('is refused where %j by %s', (change, by, refusal) => {
    const data = { subject: p1, offence: 'theft', name: null, elements: [], ...change };
    given(filed)
      .when({ type: 'LayCharge', data }, by)
      .thenRefused(refusal as never);
  });

  it('is not laid twice, and may be laid again once dropped', () => {
    const play = new Play();
    filed(play);
    const charge = play.charged(p1, 'theft');
    const again = {
      type: 'LayCharge',
      data: { subject: p1, offence: 'theft', name: null, elements: [] },
    } as const;
    expect(play.refused(again, 'handler')).toMatchObject({ code: 'already-done', source: '刑法264 [fk]' });
    play.do({ type: 'DropCharge', data: { charge, reason: sealed('why') } }, 'handler');
    expect(
      play.refused({ type: 'DropCharge', data: { charge, reason: sealed('why') } }, 'handler').code,
    ).toBe('already-done');
    expect(play.do(again, 'handler')).toHaveLength(1);
  });
});

describe('a citation', () => {
  const cite =
    (
      change: Readonly<{ element?: string; material?: Digest; pages?: readonly number[] }>,
      document = 'appraisal',
    ) =>
    (play: Play) => {
      const charge = play.charged(p1, 'theft');
      const material = play.material(document);
      const citation = { element: 'amount', material, pages: [1], ...change };
      return { type: 'CiteEvidence', data: { charge, citations: [citation], note: null } } as const;
    };

  it.each([
    [
      'an element of another offence',
      cite({ element: 'injury' }),
      { code: 'unknown-element', element: 'injury' },
    ],
    [
      'a material that is not in the file',
      cite({ material: digest('x') }),
      { code: 'unknown-material', material: 'sha256:x' },
    ],
    ['a page beyond the last', cite({ pages: [1, 2] }), { code: 'page-not-there', pages: [2], of: 1 }],
    [
      'the organ’s own request',
      cite({}, 'filing-report'),
      { code: 'not-evidence', document: 'filing-report' },
    ],
  ])('is refused of %s', (_, make, refusal) => {
    const play = new Play();
    filed(play);
    expect(play.refused(make(play), 'handler')).toMatchObject(refusal);
  });

  it('given again for the same element stands with its new pages; with none it falls', () => {
    const play = new Play();
    filed(play);
    const charge = play.charged(p1, 'theft');
    const material = play.material('electronic-data');
    play.cite(charge, material);
    expect(gateOf(play).open).toBe(true);
    play.cite(charge, material, ['amount'], []);
    expect(gateOf(play).unproved).toEqual([{ charge, element: 'amount', state: 'unproved' }]);
  });
});

describe('the evidence gate', () => {
  it('bars the transfer of an uncharged suspect, and names every element that is not proved', () => {
    const play = new Play();
    filed(play);
    expect(play.refused(play.requestCommand('transfer'), 'handler')).toMatchObject({
      code: 'elements-unproved',
      elements: [],
      uncharged: ['p1'],
      source: 'C162 P284-285',
    });
    const charge = play.charged(p1, 'theft');
    play.cite(charge, play.material('inquiry-record'), ['taking', 'amount', 'identity']);
    expect(play.refused(play.requestCommand('transfer'), 'handler')).toMatchObject({
      elements: [
        {
          charge,
          subject: 'p1',
          offence: 'theft',
          element: 'intent',
          state: 'unproved',
          name: { en: /intent/u },
        },
      ].map((element) => ({
        ...element,
        name: { zh: '以非法占有为目的', en: 'With intent to keep it unlawfully' },
      })),
      uncharged: [],
    });
    play.cite(charge, play.material('interrogation-record'), ['intent']);
    expect(play.do(play.requestCommand('transfer'), 'handler')[0]?.type).toBe('LinkRequested');
  });

  it('asks for every charge against every suspect who is still to be dealt with', () => {
    const play = new Play();
    play.at('03-02 09:00').start(2).fact('acceptance');
    play.cite(play.charged(p1, 'theft'), play.material('interrogation-record'));
    expect(gateOf(play)).toMatchObject({ open: false, uncharged: [p2], unproved: [] });
    play.cite(play.charged(p2, 'theft'), play.material('interrogation-record'));
    expect(gateOf(play).open).toBe(true);
    play.charged(p2, 'extortion');
    expect(gateOf(play).unproved).toHaveLength(5);
  });
});

describe('excluded evidence', () => {
  let play: Play;
  let record: Digest;
  let charge: OpenedId;
  let request: OpenedId;

  const asked = (outcome: 'approve' | 'refuse', ground = 'unlawful-collection') => {
    play = new Play();
    filed(play);
    charge = play.charged(p1, 'theft');
    record = play.material('interrogation-record');
    play.cite(charge, record);
    play.cite(charge, play.material('electronic-data'), ['amount']);
    request = play.request('evidence-exclusion', { evidence: { materials: [record], ground } });
    play.lurb(request, '03-03 09:00', '03-03 10:00', '03-03 11:00').at('03-03 12:00');
    return play.sign(request, 'bureau-leader', { decision: outcome });
  };

  it('reopens every element that rested on it alone, in the same commit, and bars the transfer', () => {
    const events = asked('approve').map(({ type, data }) => ({ type, data }));
    expect(events.slice(2)).toEqual([
      {
        type: 'EvidenceExcluded',
        data: { material: record, ground: 'unlawful-collection', request, source: 'P284' },
      },
      {
        type: 'ElementsReopened',
        data: { charge, elements: ['taking', 'intent', 'identity'], material: record },
      },
    ]);
    expect(states(play)).toEqual([
      'taking reopened',
      'amount proved',
      'intent reopened',
      'identity reopened',
    ]);
    expect(play.refused(play.requestCommand('transfer'), 'handler')).toMatchObject({
      code: 'elements-unproved',
    });
    const citation = { element: 'intent', material: record, pages: [1] };
    expect(
      play.refused({ type: 'CiteEvidence', data: { charge, citations: [citation], note: null } }, 'handler'),
    ).toMatchObject({ code: 'evidence-inadmissible', state: 'excluded', source: 'P284' });
    play.cite(charge, play.material('inquiry-record'), ['taking', 'intent', 'identity']);
    expect(gateOf(play).open).toBe(true);
  });

  it('stays usable when the leader decides against exclusion', () => {
    expect(asked('refuse').map(({ type }) => type)).toEqual(['SignedOff', 'LinkRefused']);
    expect(gateOf(play).open).toBe(true);
  });

  it('is named in the request and among its materials', () => {
    play = new Play();
    filed(play);
    record = play.material('interrogation-record');
    expect(play.refused(play.requestCommand('evidence-exclusion'), 'handler').code).toBe(
      'unknown-exclusion-ground',
    );
    const evidence = { materials: [record], ground: 'coercion' };
    const materials = [play.material('exclusion-report')];
    expect(
      play.refused(play.requestCommand('evidence-exclusion', { evidence, materials }), 'handler'),
    ).toEqual({
      code: 'evidence-not-named',
      materials: [record],
    });
  });
});

describe('an appraisal', () => {
  it('that lowers the injury removes the element, whatever is cited, also while the transfer is under review', () => {
    const play = new Play('chengguan-station', 'cg-handler');
    play.at('05-06 09:00').start(1).fact('acceptance');
    play.lurb(play.request('filing'), '05-07 10:00', '05-07 11:00', '05-07 12:00', '05-07 13:00');
    play.at('05-08 09:00');
    const charge = play.charged(p1, 'intentional-injury');
    play.cite(charge, play.material('inquiry-record'), ['act', 'intent', 'identity']);
    expect(gateOf(play).unproved).toEqual([{ charge, element: 'injury', state: 'unproved' }]);
    play.fact('injury-appraisal', { result: 'minor-injury' });
    expect(gateOf(play).open).toBe(true);
    const transfer = play.request('transfer');
    play.lurb(transfer, '05-25 10:00', '05-25 11:00', '05-25 12:00');

    play.at('06-12 10:00');
    expect(play.fact('injury-appraisal', { result: 'slight-injury' })).toMatchObject([
      { type: 'FactRecorded' },
      { type: 'ElementsReopened', data: { charge, elements: ['injury'] } },
    ]);
    play.cite(charge, play.material('appraisal'), ['injury']);
    expect(gateOf(play).unproved).toEqual([{ charge, element: 'injury', state: 'removed' }]);
    const last = play.signCommand(play.openTask(transfer), 'bureau-leader');
    expect(play.refused(last, 'bureau-leader')).toMatchObject({
      code: 'elements-unproved',
      elements: [{ element: 'injury', state: 'removed' }],
    });
  });
});
