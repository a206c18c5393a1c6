import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CountersignClient } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau, filing, filingReport, theft } from './support/bureau.js';

const file = (name: string) => ({
  name: `${name}.txt`,
  mediaType: 'text/plain',
  bytes: new TextEncoder().encode(name),
});
const childsName = '子某某';

describe('evidence, things taken, interviews and submissions, over HTTP', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let handler: CountersignClient;
  let id: string;
  let task: string;
  let now: string;

  const filed = async (document: string) =>
    (
      await must(
        document,
        handler.fileMaterial(id, { document, title: document, pages: 3, file: file(document) }),
      )
    ).digest;
  const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    handler = await bureau.as('handler');
    const system = await bureau.system();
    const minor = { role: 'suspect', name: childsName, minor: true } as const;
    const counsel = { role: 'counsel', name: '律师某' } as const;
    ({ id } = await must('start', system.startCase({ ...theft, parties: [minor, counsel] })));
    ({ now } = await must('clock', (await bureau.as('admin')).simulation()));
    const { digest } = await must('report', handler.fileMaterial(id, filingReport));
    await must('request', handler.requestLink(id, filing(digest)));
    task = await bureau.openTask(id);
  });
  afterAll(() => api.end());

  it('charges, cites, and shows the gate to the signer', async () => {
    const { id: charge } = await must(
      'charge',
      handler.evidence.charge(id, { subject: 'p1', offence: 'theft' }),
    );
    const material = await filed('inquiry-record');
    const citations = ['taking', 'amount', 'identity'].map((element) => ({
      element,
      material,
      pages: [1, 2],
    }));
    await must('cite', handler.evidence.cite(charge, { citations, note: '见第一、二页' }));
    const gate = await must('gate', handler.evidence.gate(id));
    expect(gate).toMatchObject({
      open: false,
      unproved: [{ charge, element: 'intent', state: 'unproved' }],
      charges: [{ name: { zh: '盗窃罪' } }],
    });
    const view = await must('task', (await bureau.as('legal-officer')).task(task));
    expect(view.evidence).toEqual(gate);
    expect(view.checks.map(({ id: check, checklist }) => [check, checklist])).toEqual([
      ['acceptance-papers', 'AC1'],
      ['two-officers', 'EV1'],
      ['rights-told', 'EV1'],
    ]);
    const stated = { subject: 'p1', name: '案内罪名', elements: ['要件一'] };
    const { id: second } = await must('stated', handler.evidence.charge(id, stated));
    const named = await must('gate', handler.evidence.gate(id));
    expect(named.charges[1]).toMatchObject({ offence: null, name: { zh: '案内罪名' } });
    await must('drop', handler.evidence.dropCharge(second, '重复'));
    const document = await filed('indictment-opinion');
    const transfer = { ...filing(document), link: 'transfer' };
    expect(await handler.requestLink(id, transfer)).toMatchObject({ ok: false, problem: { status: 409 } });
    expect(await handler.evidence.charge(id, { subject: 'p1', offence: 'thievery' })).toMatchObject({
      problem: { status: 404, code: 'unknown-offence' },
    });
  });

  it('takes things, counts them, hands them over and disposes of them', async () => {
    const list = await filed('seizure-list');
    const taken = await must(
      'take',
      handler.evidence.take(id, {
        taking: 'seizure',
        list,
        at: now,
        from: 'p1',
        commander: 'unit-leader',
        witness: '见证人某',
        items: [{ description: '电动车', quantity: 2 }],
      }),
    );
    const item = `${taken.id}-1`;
    await must(
      'count',
      handler.evidence.count(id, { list: taken.id, at: now, counts: [{ item, quantity: 1 }] }),
    );
    const differing = await must('property', handler.evidence.property(id));
    expect(differing).toMatchObject({ settled: false, differences: [{ item, listed: 2, counted: 1 }] });
    const document = await filed('seizure-list');
    await must('correct', handler.evidence.correctList(id, { item, quantity: 1, document, reason: '笔误' }));
    await must(
      'hand over',
      handler.evidence.handOver(id, { items: [item], to: { name: '物证室' }, at: now }),
    );
    const receipt = await filed('return-list');
    const returned = { items: [item], as: 'returned', to: { party: 'p1' }, at: now, document: receipt };
    await must('return', handler.evidence.dispose(id, returned));
    const settled = await must('property', handler.evidence.property(id));
    expect(settled).toMatchObject({ settled: true, differences: [] });
    expect(settled.items[0]).toMatchObject({
      description: '电动车',
      chain: [
        { from: null, to: { officer: 'handler' } },
        { from: { officer: 'handler' }, to: { name: '物证室' } },
      ],
      disposed: { as: 'returned', name: { zh: '发还' }, to: { party: 'p1' } },
    });
    expect(await handler.evidence.dispose(id, returned)).toMatchObject({
      problem: { code: 'property-disposed' },
    });
  });

  it('raises the alarm of a minor heard alone, and says where a recording has a gap', async () => {
    const record = await filed('interrogation-record');
    const material = await filed('recording');
    const [from, to] = [hoursAgo(2), hoursAgo(1)];
    const { id: interview } = await must(
      'interview',
      handler.parties.interview(id, {
        kind: 'interrogation',
        person: 'p1',
        record,
        from,
        to,
        officers: ['handler', 'legal-officer'],
        rightsTold: true,
        recordings: [{ material, from, to: hoursAgo(1.5) }],
      }),
    );
    const { alarms, evidence } = await must('case', handler.case(id));
    expect(alarms.map(({ alarm }) => alarm)).toEqual(['minor-without-guardian', 'recording-gap']);
    expect(evidence.standings).toMatchObject([{ material: record, state: 'questioned', source: 'P323' }]);
    const more = { recordings: [{ material, from: hoursAgo(1.5), to }] };
    await must('link', handler.parties.linkRecordings(interview, more));
    const { items } = await must('interviews', handler.parties.interviews(id));
    expect(items).toMatchObject([{ id: interview, gaps: [] }]);
    const { items: checks } = await must('checks', handler.checks(id));
    expect(checks.find((check) => check.id === 'evidence-decided')).toMatchObject({
      state: 'fails',
      checklist: 'EV5',
      concerns: [record],
    });
  });

  it('receives what a lawyer hands in, starts the limit of its answer, and discloses no more than the stage allows', async () => {
    const system = await bureau.system();
    await must('guardian', handler.parties.join(id, { role: 'guardian', name: '母某' }));
    const proof = { document: 'authority-proof', title: '委托书', file: file('proof') };
    const { digest: authority } = await must('proof', system.fileMaterial(id, proof));
    const asked = { kind: 'change-of-measure', by: 'p2', subject: 'p1', text: '请求变更' };
    expect(await system.parties.submit(id, asked)).toMatchObject({ problem: { code: 'authority-required' } });
    const { id: submission } = await must('submit', system.parties.submit(id, { ...asked, authority }));
    const shown = (await must('task', (await bureau.as('legal-officer')).task(task))).submissions;
    expect(shown).toMatchObject([{ id: submission, text: '请求变更', answer: null, source: 'P160' }]);
    expect(shown[0]?.dueAt).not.toBeNull();
    const document = await filed('answer-notice');
    await must(
      'answer',
      handler.parties.answer(submission, { result: 'refused', reasons: '不符合条件', document }),
    );
    const { items } = await must('submissions', system.parties.submissions(id));
    expect(items[0]?.answer).toMatchObject({ result: 'refused', reasons: '不符合条件', by: 'handler' });
    const disclosed = await must('disclosure', system.parties.disclosure(id, { for: 'p2', subject: 'p1' }));
    expect(disclosed).toMatchObject({
      stage: 'charge-and-measures',
      charges: [{ name: { zh: '盗窃罪' } }],
      materials: [],
    });
  });

  it('tells the story of all of it in the replay', async () => {
    const { events } = await must('replay', handler.replay(id));
    const told = new Map([...events].reverse().map(({ type, summary }) => [type, summary.zh]));
    expect(told.get('ChargeLaid')).toBe('指控 p1：盗窃罪');
    expect(told.get('PropertyDisposed')).toBe('发还 1 项');
    expect(told.get('SubmissionReceived')).toBe('p2 提出：申请变更强制措施');
  });

  it('names a minor in no list, stream, task, disclosure or export', async () => {
    const paths = [
      '/v1/cases',
      '/v1/tasks?view=unit',
      '/v1/duties',
      '/v1/clocks',
      '/v1/custody',
      `/v1/tasks/${task}`,
      `/v1/cases/${id}/events?limit=200`,
      `/v1/cases/${id}/evidence`,
      `/v1/cases/${id}/property`,
      `/v1/cases/${id}/interviews`,
      `/v1/cases/${id}/submissions`,
      `/v1/cases/${id}/checks`,
      `/v1/cases/${id}/replay`,
      `/v1/cases/${id}/responsibility`,
      `/v1/cases/${id}/disclosure?for=p2&subject=p1`,
    ];
    const naming: string[] = [];
    for (const path of paths) {
      const response = await bureau.raw('handler', path);
      const text = await response.text();
      if (response.status !== 200 || text.includes(childsName)) naming.push(`${path} ${response.status}`);
    }
    expect(naming).toEqual([]);
    const whole = await (await bureau.raw('handler', `/v1/cases/${id}`)).text();
    expect(whole).toContain(childsName);
    const titled = {
      ...theft,
      title: `${childsName}盗窃案`,
      parties: [{ role: 'suspect', name: childsName, minor: true }],
    };
    expect(await (await bureau.system()).startCase(titled as never)).toMatchObject({
      problem: { status: 400, code: 'minor-named' },
    });
  });
});
