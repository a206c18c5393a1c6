import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Digest, type Instant, openedId, type OpenedId } from '#libs/kernel';
import type { CaseCommand, Hands } from '../src/index.js';
import { caseId, Play } from './support/play.js';
import { on, p1, sealed } from './support/words.js';

const keeper: Hands = { kind: 'other', name: sealed('store room 2') };
const officer = (id: string): Hands => ({ kind: 'officer', officer: id as never });
const owner: Hands = { kind: 'party', party: p1 };

describe('things taken', () => {
  let play: Play;
  let list: OpenedId;

  const taking = (change: Readonly<Record<string, unknown>> = {}): CaseCommand => ({
    type: 'TakeProperty',
    data: {
      taking: 'seizure',
      list: play.material('seizure-list'),
      from: p1,
      at: play.now,
      approval: null,
      commander: 'unit-leader' as never,
      officers: ['handler', 'handler-2'] as never,
      witness: sealed('witness'),
      keeper: null,
      items: [
        { description: sealed('phone'), quantity: 1 },
        { description: sealed('cable, kg'), quantity: 63 },
      ],
      ...change,
    },
  });
  const count = (
    phone: number,
    cable: number,
    unlisted: readonly { description: never; quantity: number }[] = [],
  ) =>
    play.do(
      {
        type: 'CountProperty',
        data: {
          list,
          at: play.now,
          counts: [
            { item: `${list}-1`, quantity: phone },
            { item: `${list}-2`, quantity: cable },
          ],
          unlisted,
        },
      },
      'handler',
    );
  const dispose = (
    items: readonly number[],
    at: Instant = play.now,
    as = 'returned',
    document?: Digest,
  ): CaseCommand => ({
    type: 'DisposeOfProperty',
    data: {
      items: items.map((n) => `${list}-${n}`),
      as,
      to: owner,
      at,
      document: document ?? play.material('return-list'),
    },
  });
  const handOver = (to: Hands, at: Instant = play.now): CaseCommand => ({
    type: 'HandOverProperty',
    data: { items: [`${list}-1`], to, at, document: null },
  });

  beforeEach(() => {
    play = new Play();
    play.at('03-02 09:00').start(1).fact('acceptance');
    play.lurb(play.request('filing'), '03-02 10:00', '03-02 11:00', '03-02 12:00', '03-02 13:00');
    play.at('03-05 20:00');
    list = openedId(caseId, play.stored.length + 2);
    play.do(taking(), 'handler');
  });

  it('are listed one by one and in the hands of whoever recorded them', () =>
    expect(Object.values(play.case.property)).toMatchObject([
      {
        id: `${list}-1`,
        quantity: 1,
        keeper: officer('handler'),
        chain: [{ from: null, to: officer('handler') }],
      },
      { id: `${list}-2`, quantity: 63, disposed: null },
    ]));

  it('go from hand to hand, each named, and never before the hand-over before', () => {
    play.at('03-05 22:00').do(handOver(keeper), 'handler');
    play.at('03-20 10:00').do(handOver(officer('handler-2')), 'handler');
    expect(play.case.property[`${list}-1`]?.chain.map(({ from, to }) => [from, to])).toEqual([
      [null, officer('handler')],
      [officer('handler'), keeper],
      [keeper, officer('handler-2')],
    ]);
    expect(play.refused(handOver(keeper, on('03-20 09:59:59')), 'handler')).toMatchObject({
      code: 'out-of-order',
    });
    expect(play.refused(handOver(keeper, on('03-20 10:00:01')), 'handler')).toMatchObject({
      code: 'in-the-future',
    });
    expect(play.do(handOver(keeper, on('03-20 10:00')), 'handler')).toHaveLength(1);
  });

  it.each([
    [{ commander: null }, { code: 'taking-unapproved', link: 'seizure', source: 'P227-228 [fk]' }],
    [{ taking: 'sealing' }, { code: 'document-required', document: 'sealing-list' }],
    [{ taking: 'borrowing' }, { code: 'unknown-taking', takings: ['seizure', 'sealing', 'freezing'] }],
    [{ from: 'p9' }, { code: 'unknown-party', party: 'p9' }],
    [{ at: on('03-05 20:00:01') }, { code: 'in-the-future' }],
  ])('are not taken with %j', (change, refusal) =>
    expect(play.refused(taking(change), 'handler')).toMatchObject(refusal),
  );

  it('are sealed only by approval beforehand: no commander decides that at the scene', () => {
    const sealing = () => taking({ taking: 'sealing', list: play.material('sealing-list') });
    expect(play.refused(sealing(), 'handler')).toMatchObject({ code: 'taking-unapproved', link: 'sealing' });
    const request = play.request('sealing');
    play.lurb(request, '03-06 09:00', '03-06 10:00', '03-06 11:00', '03-06 12:00');
    const approved = (at: string) =>
      taking({
        taking: 'sealing',
        list: play.material('sealing-list'),
        approval: request,
        commander: null,
        at: on(at),
      });
    play.at('03-06 13:00');
    expect(play.refused(approved('03-06 11:59:59'), 'handler')).toMatchObject({ code: 'taking-unapproved' });
    expect(play.do(approved('03-06 12:00'), 'handler')).toHaveLength(1);
  });

  it('that differ from their list bar transfer until they agree or the list is put right', () => {
    play.proved();
    count(1, 60, [{ description: sealed('knife') as never, quantity: 1 }]);
    expect(play.refused(play.requestCommand('transfer'), 'handler')).toMatchObject({
      code: 'property-differs',
      differences: [
        { list, item: `${list}-2`, listed: 63, counted: 60 },
        { list, item: null, listed: 0, counted: 1 },
      ],
      source: 'A170',
    });
    count(1, 60);
    const document = play.material('seizure-list');
    const correction = { item: `${list}-2`, quantity: 60, document, reason: sealed('weighed wet') };
    play.do({ type: 'CorrectPropertyList', data: correction }, 'handler');
    expect(play.do(play.requestCommand('transfer'), 'handler')[0]?.type).toBe('LinkRequested');
  });

  it('leave the hands of the organ once, with the document of that end', () => {
    expect(play.refused(dispose([1], play.now, 'sold'), 'handler')).toMatchObject({
      code: 'unknown-disposal',
    });
    const wrong = dispose([1], play.now, 'returned', play.material('other'));
    expect(play.refused(wrong, 'handler')).toEqual({ code: 'document-required', document: 'return-list' });
    play.do(dispose([1]), 'handler');
    expect(play.refused(dispose([2, 1]), 'handler')).toEqual({
      code: 'property-disposed',
      property: `${list}-1`,
      as: 'returned',
    });
    expect(play.refused(handOver(keeper), 'handler')).toMatchObject({ code: 'property-disposed' });
  });

  it('bar closure while one is unsettled, naming it and its keeper', () => {
    play.proved().lurb(play.request('transfer'), '03-06 10:00', '03-06 11:00', '03-06 12:00', '03-06 13:00');
    play.at('03-06 14:00').fact('transfer-delivered');
    play.at('03-20 09:00').fact('prosecution-decision', { result: 'prosecuted' });
    play.do(dispose([1]), 'handler');
    expect(play.refused(play.requestCommand('closure'), 'handler')).toMatchObject({
      code: 'property-unsettled',
      property: [{ item: `${list}-2`, keeper: officer('handler') }],
      source: 'P190 RV2',
    });
    play.do(dispose([2]), 'handler');
    expect(play.do(play.requestCommand('closure'), 'handler')[0]?.type).toBe('LinkRequested');
  });
});
