import { describe, expect, it } from '@jest/globals';
import { evidenceGate, mustBeRecorded } from '#libs/case-file';
import type { OpenedId } from '#libs/kernel';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { on, p1, sealed } from '../../libs/case-file/spec/support/words.js';
import { after, signed, situations } from './support/situations.js';

/** What must be proved of each offence. */
const elements: Readonly<Record<string, string>> = {
  theft: 'taking amount intent identity',
  fraud: 'deception disposal amount intent identity',
  'contract-fraud': 'contract deception amount intent identity',
  'dangerous-driving': 'driving drunk identity',
  'intentional-injury': 'act injury intent identity',
  'drug-trafficking': 'sale drug knowledge identity',
  extortion: 'threat delivery amount intent identity',
};
const unprovedIn = (play: Play) =>
  evidenceGate(play.case, play.definition).unproved.map(({ element }) => element);

describe('what must be proved', () => {
  it.each(Object.entries(elements))('of %s: %s', (offence, expected) => {
    const play = situations.filed();
    play.charged(p1, offence);
    expect(unprovedIn(play).join(' ')).toBe(expected);
  });

  it.each([
    ['none', false],
    ['slight-injury', false],
    ['minor-injury', true],
    ['serious-injury', true],
    ['death', true],
  ])('of an injury appraised as %s: it can be proved %s', (result, can) => {
    const play = situations.filed();
    play.fact('injury-appraisal', { result });
    const charge = play.charged(p1, 'intentional-injury');
    play.cite(charge, play.material('appraisal'));
    expect(unprovedIn(play)).toEqual(can ? [] : ['injury']);
  });

  it.each([
    'interrogation-record',
    'inquiry-record',
    'scene-record',
    'search-record',
    'identification-record',
    'seizure-list',
    'appraisal',
    'video-record',
    'electronic-data',
    'other',
  ])('is proved by a page of %s', (document) => {
    const play = situations.filed();
    play.cite(play.charged(p1, 'theft'), play.material(document));
    expect(unprovedIn(play)).toEqual([]);
  });
});

/** Somebody heard from nine to ten on 3 March. */
const hearing = (play: Play, kind: string, document: string, officers: readonly string[]) => {
  const record = play.material(document);
  play.do(
    {
      type: 'RecordInterview',
      data: {
        kind,
        person: p1,
        record,
        from: on('03-03 09:00'),
        to: on('03-03 10:00'),
        officers: officers as never,
        guardian: null,
        adult: null,
        rightsTold: true,
        segments: [],
      },
    },
    'handler',
  );
  return record;
};
const both = ['handler', 'handler-2'];

describe('evidence in question, since one officer alone heard the person', () => {
  it.each([
    ['coercion', false],
    ['unlawful-collection', true],
    ['minor-without-guardian', false],
    ['one-officer', true],
    ['recording-lost', true],
  ])(
    'and asked to be excluded as %s, where the leader decides against it: usable again %s',
    (ground, curable) => {
      const play = situations.filed().at('03-03 11:00');
      const record = hearing(play, 'interrogation', 'interrogation-record', ['handler']);
      expect(play.case.evidence[record]?.state).toBe('questioned');
      const evidence = { materials: [record], ground };
      const excluded = play.fork();
      signed(excluded, excluded.request('evidence-exclusion', { evidence }));
      expect(excluded.case.evidence[record]?.state).toBe('excluded');

      const request = play.request('evidence-exclusion', { evidence });
      for (const signer of ['legal-officer', 'unit-leader', 'legal-reviewer']) play.sign(request, signer);
      play.sign(request, 'bureau-leader', { decision: 'refuse' });
      expect(play.case.evidence[record]?.state).toBe(curable ? 'admitted' : 'questioned');
    },
  );
});

describe('a recording from beginning to end', () => {
  const heard = { person: p1, from: on('03-05 21:00'), to: on('03-05 22:00'), segments: [] } as const;
  const demanded = (play: Play, kind = 'interrogation') =>
    mustBeRecorded({ ...heard, kind }, play.case, play.definition);

  it.each([
    [{ injury: 'serious' }, true],
    [{ injury: 'death' }, true],
    [{ injury: 'minor' }, false],
    [{ offence: '贩卖毒品' }, true],
    [{ offence: '贩卖毒品罪' }, true],
    [{ offence: '故意杀人' }, true],
    [{ offence: '故意杀人罪' }, true],
    [{ offence: '盗窃' }, false],
  ])('of an interrogation is demanded where %j: %s', (facts, expected) => {
    const play = situations.filed({ facts });
    expect([demanded(play), demanded(play, 'inquiry')]).toEqual([expected, false]);
  });

  it.each(Object.keys(elements))('is demanded once %s is charged only of drug trafficking', (offence) => {
    const play = situations.filed();
    play.charged(p1, offence);
    expect(demanded(play)).toBe(offence === 'drug-trafficking');
  });
});

describe('things taken', () => {
  const taking = (play: Play, kind: string, list: string, approval: OpenedId | null) =>
    play.do(
      {
        type: 'TakeProperty',
        data: {
          taking: kind,
          list: play.material(list),
          from: p1,
          at: play.now,
          approval,
          commander: null,
          officers: ['handler', 'handler-2'] as never,
          witness: sealed('witness'),
          keeper: null,
          items: [{ description: sealed('thing'), quantity: 1 }],
        },
      },
      'handler',
    );

  it.each([
    ['seizure', 'seizure-list'],
    ['sealing', 'sealing-list'],
    ['freezing', 'freezing-receipt'],
  ])('by %s, once it is approved, stand on %s', (kind, list) => {
    const play = situations.filed();
    const request = play.request(kind);
    signed(play, request);
    expect(() => taking(play.fork(), kind, 'other', request)).toThrow('document-required');
    taking(play, kind, list, request);
    expect(Object.values(play.case.property)).toHaveLength(1);
  });

  it.each([
    ['returned', 'return-list'],
    ['transferred', 'transfer-list'],
    ['confiscated', 'confiscation-receipt'],
    ['destroyed', 'destruction-record'],
  ])('are %s by %s and by no other paper', (as, paper) => {
    const play = after('filed', undefined, '03-05 10:00', (reached) => {
      const request = reached.request('seizure');
      signed(reached, request);
      taking(reached, 'seizure', 'seizure-list', request);
    });
    const items = Object.keys(play.case.property);
    const disposing = (document: string) => ({
      type: 'DisposeOfProperty' as const,
      data: { items, as, to: null, at: play.now, document: play.material(document) },
    });
    expect(play.refused(disposing('other'), 'handler')).toEqual({
      code: 'document-required',
      document: paper,
    });
    play.do(disposing(paper), 'handler');
    expect(Object.values(play.case.property).map(({ disposed }) => disposed?.as)).toEqual([as]);
  });
});

describe('an interview', () => {
  it.each([
    ['interrogation', 'interrogation-record'],
    ['inquiry', 'inquiry-record'],
  ])('by %s stands on %s', (kind, document) => {
    const play = situations.filed().at('03-03 11:00');
    expect(() => hearing(play.fork(), kind, 'other', both)).toThrow('document-required');
    hearing(play, kind, document, both);
    expect(Object.values(play.case.interviews).map((interview) => interview.kind)).toEqual([kind]);
  });

  it.each(['detained', 'arrested'] as const)(
    'of one %s fulfils what is owed, by two officers and not by one',
    (situation) => {
      const play = situations[situation]().at('03-12 09:00');
      const open = (fork: Play) =>
        Object.values(fork.case.duties).flatMap(({ duty, status }) =>
          duty.endsWith('interrogation') && status === 'open' ? [duty] : [],
        );
      const owed =
        situation === 'detained' ? ['first-interrogation'] : ['first-interrogation', 'arrest-interrogation'];
      const alone = play.fork();
      hearingAt(alone, ['handler']);
      expect(open(alone)).toEqual(owed);
      hearingAt(play, both);
      expect(open(play)).toEqual([]);
    },
  );
});

const hearingAt = (play: Play, officers: readonly string[]) =>
  play.do(
    {
      type: 'RecordInterview',
      data: {
        kind: 'interrogation',
        person: p1,
        record: play.material('interrogation-record'),
        from: on('03-12 08:00'),
        to: on('03-12 08:30'),
        officers: officers as never,
        guardian: null,
        adult: null,
        rightsTold: true,
        segments: [],
      },
    },
    'handler',
  );
