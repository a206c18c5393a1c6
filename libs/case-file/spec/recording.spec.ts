import { describe, expect, it } from '@jest/globals';
import type { OpenedId, PartyId } from '#libs/kernel';
import type { CaseRefusal } from '../src/index.js';
import { beforeTheCase, inTheFuture } from '../src/instants-stated.js';
import { caseId, Play } from './support/play.js';
import { specFor } from './support/spec-for.js';
import { digest, on, p1, p2 } from './support/words.js';

const given = specFor(() => new Play().at('03-02 09:00').start(2));
const filed = (play: Play) =>
  play.lurb(play.request('filing'), '03-02 10:00', '03-02 10:10', '03-02 10:20', '03-02 10:30');
const detained = (play: Play) => {
  filed(play);
  for (const subject of [p1, p2]) {
    const detention = play.request('detention', { subject });
    play.lurb(detention, '03-02 11:00', '03-02 11:10', '03-02 11:20', '03-02 11:30');
  }
  play.at('03-02 12:00').fact('detention-executed', { subjects: [p1] });
};

describe('recording a fact', () => {
  it('counts from when it happened, not from when it was recorded', () => {
    const { play } = given((play) => play.at('03-03 08:00')).when(
      (play) => play.recordCommand('acceptance', { at: on('03-02 09:00') }),
      'records-system',
    );
    expect(play.clock('filing')).toMatchObject({ from: on('03-02 09:00'), dueAt: on('03-06T00') });
  });

  it.each([
    ['03-02 09:00:00', 'accepted'],
    ['03-02 09:00:01', 'in-the-future'],
    ['03-01 09:00:00', 'accepted'],
    ['03-01 08:59:59', 'before-the-case'],
  ])('at %s is %s', (at, outcome) => {
    const spec = given((play) => play.material('acceptance-receipt')).when(
      (play) => play.recordCommand('acceptance', { at: on(at) }),
      'records-system',
    );
    if (outcome === 'accepted') return spec.thenTypes('FactRecorded', 'ClockStarted');
    return spec.thenRefused(
      outcome === 'in-the-future'
        ? inTheFuture(on(at), on('03-02 09:00')).refusal
        : beforeTheCase(on(at)).refusal,
    );
  });

  it('concerns everyone to whom it applies when nobody is named', () => {
    const { play } = given(detained).when(
      (play) => play.recordCommand('detention-executed'),
      'records-system',
    );
    expect(play.case.records.at(-1)?.subjects).toEqual([p2]);
    expect(Object.values(play.case.subjects).map(({ measure }) => measure?.measure)).toEqual([
      'detention',
      'detention',
    ]);
  });

  it('is not recorded twice where that would give more time', () =>
    given(detained)
      .when((play) => play.recordCommand('detention-executed', { subjects: [p1] }), 'records-system')
      .thenRefused({
        code: 'already-done',
        because: { zh: '已执行拘留', en: 'The detention has been executed already' },
        source: 'P125',
      }));

  it('keeps the first date when a running clock would be started again', () => {
    const arrival = (play: Play) => void play.fact('summons-arrival', { subjects: [p1] });
    const { play, thenRefused } = given(arrival, (play) => play.at('03-02 10:00')).when(
      (play) => play.recordCommand('summons-arrival', { subjects: [p1] }),
      'records-system',
    );
    thenRefused({
      code: 'already-done',
      because: {
        zh: '已传唤到案，持续时间自到案时起算',
        en: 'The person has arrived already; the time runs from that arrival',
      },
      source: 'P200 J83',
    });
    expect(Object.values(play.case.clocks).map(({ dueAt }) => dueAt)).toEqual([on('03-02 21:00')]);
  });

  it('needs its result, and a document of the right kind', () => {
    const delivered = (play: Play) => {
      detained(play);
      const request = play.request('arrest-request', { subject: p1 });
      play
        .lurb(request, '03-03 09:00', '03-03 09:10', '03-03 09:20', '03-03 09:30')
        .fact('arrest-request-delivered');
    };
    given(delivered)
      .when((play) => play.recordCommand('arrest-decision', { subjects: [p1] }), 'records-system')
      .thenRefused({ code: 'result-required', results: ['approved', 'refused'] });
    const decided = { subjects: [p1], result: 'refused' };
    given(delivered)
      .when(
        (play) => play.recordCommand('arrest-decision', { ...decided, document: 'other' }),
        'records-system',
      )
      .thenRefused({ code: 'document-required', document: 'arrest-decision' });
  });

  it.each([
    ['an unknown record', 'rumour', [], { code: 'unknown-record', record: 'rumour' }],
    ['an unknown party', 'summons-arrival', ['p9'], { code: 'unknown-party', party: 'p9' }],
    [
      'a subject of a fact of the case',
      'acceptance',
      ['p1'],
      { code: 'subject-not-applicable', link: 'acceptance' },
    ],
  ] as const satisfies readonly (readonly [string, string, readonly string[], CaseRefusal])[])(
    'refuses %s',
    (_what, record, named, refusal) => {
      given()
        .when(
          (play) => play.recordCommand(record, { subjects: named.map((id) => id as PartyId) }),
          'records-system',
        )
        .thenRefused(refusal);
    },
  );

  it('in a closed case is kept and brings nothing about', () => {
    const { thenTypes } = given((play) => {
      play.file = { ...play.case, closed: { as: 'closed', at: play.now, answers: null } };
    }).when((play) => play.recordCommand('acceptance'), 'records-system');
    thenTypes('FactRecorded');
  });

  it('moves a subject from one measure to the other, and the case never back a stage', () => {
    const bailed = (play: Play) =>
      void play.approve('bail', { subject: p1, particulars: { guarantor: true } });
    const { play } = given(detained, bailed).when(
      (play) => play.recordCommand('bail-announced', { subjects: [p1] }),
      'records-system',
    );
    expect(play.events('MeasureEnded')).toEqual([
      { measure: 'detention', subject: p1, at: on('03-02 12:00') },
    ]);
    expect(play.case.subjects[p1]?.measure?.measure).toBe('bail');
    expect(play.case.stages.map(({ stage }) => stage)).toEqual(['filing', 'compulsory-measures']);
  });

  it('of a release fulfils the duty to release by its own document', () => {
    const { play, thenTypes } = given(detained, (play) => play.at('03-06T00').wake()).when(
      (play) => play.recordCommand('released', { subjects: [p1] }),
      'records-system',
    );
    thenTypes('FactRecorded', 'DutyDischarged', 'MeasureEnded', 'DutyCancelled');
    const release = Object.values(play.case.duties).find(({ duty }) => duty === 'release');
    expect(release).toMatchObject({ status: 'discharged', document: play.case.records.at(-1)?.document });
  });
});

describe('discharging a duty', () => {
  const duty = (play: Play) =>
    Object.values(play.case.duties).find((kept) => kept.duty === 'first-interrogation')!.id;
  const command = (
    id: OpenedId,
    changes: Readonly<{ at?: string; document?: ReturnType<typeof digest> | null }>,
  ) =>
    ({
      type: 'DischargeDuty',
      data: {
        duty: id,
        at: on(changes.at ?? '03-02 12:00'),
        document: changes.document ?? null,
        number: null,
        note: null,
      },
    }) as const;

  it('needs the document that proves it, of its own kind', () => {
    given(detained)
      .when((play) => command(duty(play), {}), 'handler')
      .thenRefused({ code: 'document-required', document: 'interrogation-record' });
    given(detained)
      .when((play) => command(duty(play), { document: play.material('other') }), 'handler')
      .thenRefused({ code: 'document-required', document: 'interrogation-record' });
    given(detained)
      .when((play) => command(duty(play), { document: digest('elsewhere') }), 'handler')
      .thenRefused({ code: 'unknown-material', material: digest('elsewhere') });
  });

  it('is done between its beginning and now, once', () => {
    given(detained)
      .when((play) => command(duty(play), { at: '03-02 12:00:01' }), 'handler')
      .thenRefused(inTheFuture(on('03-02 12:00:01'), on('03-02 12:00')).refusal);
    const early = given(detained).when((play) => command(duty(play), { at: '03-02 11:59:59' }), 'handler');
    expect(early.play.events('DutyDischarged')).toEqual([]);
    given(detained, (play) => play.duty('first-interrogation'))
      .when((play) => command(duty(play), { document: play.material('interrogation-record') }), 'handler')
      .thenRefused({ code: 'duty-not-open', status: 'discharged' });
    given()
      .when(command(`${caseId}.99` as OpenedId, {}), 'handler')
      .thenRefused({ code: 'unknown-duty', duty: `${caseId}.99` });
  });
});

describe('filing a material', () => {
  it('knows its kind and comes once', () => {
    const filing = (document: string, word: string) =>
      ({
        type: 'FileMaterial',
        data: {
          material: digest(word),
          document,
          title: { digest: digest('t'), key: 'case' },
          mediaType: 'application/pdf',
          bytes: 1,
          pages: null,
          subject: null,
        },
      }) as const;
    given().when(filing('poem', 'm'), 'handler').thenRefused({ code: 'unknown-document', document: 'poem' });
    given((play) => play.do(filing('other', 'm'), 'handler'))
      .when(filing('other', 'm'), 'handler')
      .thenRefused({ code: 'material-exists', material: digest('m') });
  });
});
