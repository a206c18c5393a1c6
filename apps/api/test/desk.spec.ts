import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CountersignClient } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { agreed, Bureau } from './support/bureau.js';

describe('an officer’s desk over HTTP', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let officer: CountersignClient;
  let colleague: CountersignClient;
  let filed: Awaited<ReturnType<Bureau['requestFiling']>>;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    [officer, colleague] = await Promise.all([bureau.as('legal-officer'), bureau.as('legal-officer-2')]);
    filed = await bureau.requestFiling();
  });
  afterAll(() => api.end());

  it('keeps a draft: his alone, unreadable in the database, refused from a window that is behind', async () => {
    const { task } = filed;
    expect((await must('none', officer.desk.draft(task))).draft).toBeNull();
    const content = {
      decision: 'return',
      opinion: { facts: '事实尚' },
      checklist: [{ id: 'AC1' }],
      rectification: [{ id: '①', requirement: '' }],
    } as const;
    expect(await must('save', officer.desk.saveDraft(task, content))).toMatchObject({ task, revision: 1 });
    expect((await must('kept', officer.desk.draft(task))).draft).toMatchObject({ revision: 1, content });
    expect((await must('other', colleague.desk.draft(task))).draft).toBeNull();
    expect(await must('second', officer.desk.saveDraft(task, { reasons: '因' }, 1))).toMatchObject({
      revision: 2,
    });
    expect(await officer.desk.saveDraft(task, content, 1)).toMatchObject({
      ok: false,
      problem: { status: 409, code: 'draft-changed' },
    });
    const [row] = await api.engine.work.rows<{ ciphertext: Buffer }>(
      'SELECT ciphertext FROM work.drafts',
      [],
    );
    expect(row!.ciphertext.toString('utf8')).not.toContain('因');
    expect((await must('room', officer.task(task))).draft).toMatchObject({ revision: 2 });
    expect(await (await bureau.as('stranger')).desk.saveDraft(task, content)).toMatchObject({
      ok: false,
      problem: { status: 404, code: 'unknown-task' },
    });
    const raw = await bureau.raw('legal-officer', `/v1/tasks/${task}/draft`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ content: { surprise: 1 } }),
    });
    expect(((await raw.json()) as { faults: unknown[] }).faults).toEqual([
      { pointer: '/content/surprise', message: 'unknown field' },
    ]);
  });

  it('shows who else is at a task, whichever process he told', async () => {
    const second = await ApiUnderTest.start({ beside: api });
    try {
      const { task } = filed;
      await must('arrive', officer.desk.arrive(task, 'writing'));
      const there = await fetch(`${second.baseUrl}/v1/tasks/${task}/presence`, {
        headers: { authorization: `Bearer ${await bureau.token('legal-officer-2')}` },
      });
      expect(await there.json()).toMatchObject({
        present: [{ officer: 'legal-officer', doing: 'writing' }],
        everySeconds: 10,
        goneAfterSeconds: 30,
      });
      const both = await must('both', colleague.desk.arrive(task));
      expect(both.present.map((one) => one.officer)).toEqual(['legal-officer', 'legal-officer-2']);
      await api.engine.work.rows(
        `UPDATE work.presence SET seen_at = now() - interval '31 seconds' WHERE officer = 'legal-officer'`,
        [],
      );
      expect((await must('gone', colleague.desk.presence(task))).present).toHaveLength(1);
      expect((await must('left', colleague.desk.leave(task))).present).toEqual([]);
    } finally {
      await second.end();
    }
  });

  it('keeps views, and shares them with a unit of one’s own', async () => {
    const body = { name: '在押案件', list: 'tasks', filter: { custody: true, sort: 'pressing' } } as const;
    expect(await must('own', officer.desk.saveView('held', body))).toMatchObject({
      id: 'held',
      mine: true,
      unit: null,
    });
    expect((await must('none', colleague.desk.views())).items).toEqual([]);
    await must('shared', officer.desk.saveView('held', { ...body, unit: 'criminal-investigation' }));
    expect((await must('seen', colleague.desk.views())).items).toMatchObject([
      { ...body, owner: 'legal-officer', mine: false, unit: 'criminal-investigation' },
    ]);
    expect(await officer.desk.saveView('held', { ...body, unit: 'legal' })).toMatchObject({
      ok: false,
      problem: { status: 403, code: 'forbidden' },
    });
    await must('forget', colleague.desk.forgetView('held'));
    expect((await must('still', officer.desk.views())).items).toHaveLength(1);
    await must('forget', officer.desk.forgetView('held'));
    expect((await must('gone', officer.desk.views())).items).toEqual([]);
  });

  it('lists tasks with what a row needs, and goes on by a cursor in every order', async () => {
    await Promise.all([bureau.requestFiling(), bureau.requestFiling()]);
    const row = {
      linkName: { zh: '立案' },
      handlers: [{ id: 'handler' }],
      unread: 1,
      returns: 0,
      inCustody: false,
      urgency: expect.any(String) as unknown as string,
    };
    for (const sort of ['custody', 'pressing', 'newest', 'number']) {
      const first = await must(sort, officer.tasks({ view: 'available', sort, limit: 2 }));
      expect(first.items).toMatchObject([row, row]);
      const rest = await must(
        sort,
        officer.tasks({ view: 'available', sort, limit: 2, cursor: first.nextCursor! }),
      );
      const ids = [...first.items, ...rest.items].map(({ id }) => id);
      expect([...new Set(ids)]).toHaveLength(3);
      expect(rest.nextCursor).toBeNull();
      expect(await officer.tasks({ view: 'unit', sort, cursor: first.nextCursor! })).toMatchObject({
        ok: false,
        problem: { code: 'invalid-cursor' },
      });
    }
    const forged = Buffer.from(JSON.stringify(['tasks/available/custody', 'perhaps', 'soon', 'x'])).toString(
      'base64url',
    );
    expect(await officer.tasks({ view: 'available', cursor: forged })).toMatchObject({
      ok: false,
      problem: { status: 400, code: 'invalid-cursor' },
    });
    const count = async (query: Record<string, string>) =>
      (await must('filtered', officer.tasks({ view: 'available', ...query }))).items.length;
    expect(await count({ handler: 'handler', custody: 'false', q: '1号' })).toBe(3);
    expect(await count({ custody: 'true' })).toBe(0);
    expect(await count({ q: '没有' })).toBe(0);
    expect(await count({ link: 'detention' })).toBe(0);
    const levels = await Promise.all(
      ['overdue', 'critical', 'soon', 'normal'].map((urgency) => count({ urgency })),
    );
    expect(levels.reduce((sum, level) => sum + level)).toBe(3);
  });

  it('counts what one could claim: not a proposer’s, not another’s, not what one has signed', async () => {
    const counts = async (client: CountersignClient) => (await must('counts', client.tasks())).counts;
    expect(await counts(officer)).toMatchObject({ available: 3, mine: 0, done: 0, delegated: 0 });
    expect(await counts(await bureau.as('handler'))).toMatchObject({ available: 0, unit: 3 });
    await must('claim', officer.claim(filed.task));
    expect(await counts(officer)).toMatchObject({ available: 3, mine: 1 });
    expect(await counts(colleague)).toMatchObject({ available: 2, mine: 0 });
  });

  it('fills the signing room, and says what is other than in the round before', async () => {
    const { task, id, request, report } = filed;
    const handler = await bureau.as('handler');
    await must(
      'said',
      handler.discuss(id, {
        request,
        participants: ['handler'],
        startedAt: '2026-03-02T08:50:00+08:00',
        endedAt: '2026-03-02T08:50:00+08:00',
        text: '请注意第三页',
      }),
    );
    const room = await must('room', officer.task(task));
    expect(room).toMatchObject({
      handlers: ['handler'],
      responsibility: {
        zh: expect.any(String) as unknown as string,
        en: expect.any(String) as unknown as string,
      },
      rounds: [{ round: 1, grounds: '有犯罪事实，需要追究刑事责任' }],
      rectification: null,
      changes: null,
      dialogue: [{ text: '请注意第三页' }],
      findings: [],
      unread: 1,
    });
    const back = {
      ...agreed,
      decision: 'return' as const,
      reasons: '补',
      rectification: [{ id: '①', requirement: '补充' }],
    };
    await must('return', bureau.sign('legal-officer', task, {}, back));
    expect((await must('draft', officer.desk.draft(task))).draft).toBeNull();
    await must(
      'round',
      handler.submitRound(request, { answers: [{ item: '①', answer: '已补' }], grounds: '补充后的理由' }),
    );
    const again = await must('again', officer.task(await bureau.openTask(id)));
    expect(again.changes).toEqual({
      fromRound: 1,
      materials: { added: [], removed: [] },
      legalBasis: { added: [], removed: [] },
      grounds: { before: '有犯罪事实，需要追究刑事责任', after: '补充后的理由' },
      proposal: null,
      answered: ['①'],
    });
    expect(again.dossier.materials.map(({ digest }) => digest)).toEqual([report]);
    expect(again.findings).toMatchObject([{ item: '①', status: 'answered', answers: [{ answer: '已补' }] }]);
  });

  it('takes a signature back before the next act, and not after', async () => {
    const { id, task } = await bureau.requestFiling();
    await must('sign', bureau.sign('legal-officer', task));
    await must('back', officer.withdrawSignature(task, '签早了'));
    const { requests } = await must('case', officer.case(id));
    expect(requests[0]!.rounds[0]!.signatures).toMatchObject([
      { lapsed: true, withdrawn: { reason: '签早了' } },
    ]);
    await must('again', bureau.sign('legal-officer', task));
    await must('next', bureau.sign('unit-leader', await bureau.openTask(id)));
    expect(await officer.withdrawSignature(task, '再撤')).toMatchObject({
      ok: false,
      problem: { status: 409, code: 'relied-upon', by: 'signature' },
    });
  });

  it('gives nobody a frame to sign while a colleague is on the task, and says who', async () => {
    const { task } = await bureau.requestFiling();
    await must('claim', colleague.claim(task));
    expect(await must('task', officer.task(task))).toMatchObject({
      record: null,
      mayNotSign: { code: 'assigned-to-another', officer: 'legal-officer-2' },
    });
    expect((await must('own', colleague.task(task))).record).not.toBeNull();
    await must('release', colleague.release(task));
    expect((await must('again', officer.task(task))).record).not.toBeNull();
  });
});
