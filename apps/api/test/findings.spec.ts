import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CountersignClient } from '#libs/client';
import type { Digest } from '#libs/kernel';
import { ApiUnderTest } from './support/api-under-test.js';
import { agreed, Bureau } from './support/bureau.js';

describe('findings over HTTP', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let reviewer: CountersignClient;
  let handler: CountersignClient;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    [reviewer, handler] = await Promise.all([bureau.as('legal-reviewer'), bureau.as('handler')]);
  });
  afterAll(() => api.end());

  it('an approval with findings goes on; the finding is urged, answered, looked at again and closed', async () => {
    const { id, report, task } = await bureau.requestFiling();
    const said = {
      requirement: '补正时间',
      problem: '时间涂改',
      material: report as Digest,
      page: 1,
      rule: 'P206',
    };
    await must('sign', bureau.sign('legal-officer', task, {}, { ...agreed, findings: [said] }));
    const mine = await must('mine', handler.findings({ view: 'mine', status: 'unsettled' }));
    const finding = mine.items.find((item) => item.case === id)!;
    expect(finding).toMatchObject({
      ...said,
      by: 'legal-officer',
      step: 'legal-officer',
      item: null,
      mender: ['handler'],
      status: 'open',
      missedBy: [],
    });
    const texts = await must('closed', reviewer.findings({ case: id, status: 'closed' }));
    expect(texts.items).toEqual([]);

    await must('urge', reviewer.urgeFinding(finding.id, '今日办结'));
    const round = await handler.answerFinding(finding.id, { answer: '已补正', materials: [report] });
    expect(round.ok).toBe(true);
    const early = await handler.recheckFinding(finding.id, { outcome: 'closed' });
    expect(early).toMatchObject({ ok: false, problem: { status: 403, code: 'not-permitted' } });
    await must('recheck', reviewer.recheckFinding(finding.id, { outcome: 'closed', note: '属实' }));
    expect(await must('finding', reviewer.finding(finding.id))).toMatchObject({
      status: 'closed',
      urged: [{ by: 'legal-reviewer', note: '今日办结' }],
      answers: [{ by: 'handler', answer: '已补正', round: null }],
      rechecks: [{ by: 'legal-reviewer', outcome: 'closed', note: '属实' }],
    });
    expect((await must('case', reviewer.case(id))).findings).toHaveLength(1);
    expect(await reviewer.urgeFinding(finding.id)).toMatchObject({
      ok: false,
      problem: { status: 409, code: 'finding-closed' },
    });
  });

  it('the items of a return are findings; the signatures that missed them are named in the responsibility', async () => {
    const { id, request, task, report } = await bureau.requestFiling();
    await must('sign', bureau.sign('legal-officer', task));
    const back = {
      ...agreed,
      decision: 'return' as const,
      reasons: '须补正',
      rectification: [{ id: '①', requirement: '补指印', material: report as Digest, line: 3 }],
    };
    await must('return', bureau.sign('unit-leader', await bureau.openTask(id), {}, back));
    const [finding] = (await must('case', reviewer.case(id))).findings;
    expect(finding).toMatchObject({ item: '①', line: 3, missedBy: [{ officer: 'legal-officer', round: 1 }] });
    expect(await handler.answerFinding(finding!.id, { answer: '已补' })).toMatchObject({
      ok: false,
      problem: { status: 409, code: 'answer-in-round', request },
    });
    await must('round', handler.submitRound(request, { answers: [{ item: '①', answer: '已补' }] }));
    expect((await must('finding', reviewer.finding(finding!.id))).answers).toMatchObject([{ round: 2 }]);
    const { links } = await must('responsibility', reviewer.responsibility(id));
    expect(links[0]).toMatchObject({
      defects: [{ item: '①', of: ['handler'], foundBy: 'unit-leader', status: 'answered' }],
      signers: [
        { officer: 'legal-officer', missed: [finding!.id] },
        { officer: 'unit-leader', missed: [] },
      ],
    });
  });

  it('one raised by itself is unknown to whoever may not see the case, and asks for its case', async () => {
    const { id } = await bureau.startCase();
    const { id: finding } = await must(
      'raise',
      reviewer.raiseFinding({ case: id, requirement: '补充被害人陈述', by: '2026-03-03T10:00:00+08:00' }),
    );
    expect(await must('finding', handler.finding(finding))).toMatchObject({
      request: null,
      dueAt: '2026-03-03T02:00:00.000Z',
      mender: ['handler'],
    });
    const stranger = await bureau.as('stranger');
    expect(await stranger.finding(finding)).toMatchObject({ ok: false, problem: { status: 404 } });
    expect((await must('list', stranger.findings())).items).toEqual([]);
    const raw = await bureau.raw('legal-reviewer', '/v1/findings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(
      ((await raw.json()) as { faults: { pointer: string }[] }).faults.map(({ pointer }) => pointer),
    ).toEqual(['/case', '/requirement']);
  });
});
