import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { ApiUnderTest, specStart } from './support/api-under-test.js';
import { Bureau, type OfficerName } from './support/bureau.js';

/** Who sees whose name, and when: the parties' data go to those who need them, the others are told that they are withheld. */
describe('parties’ data by need', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let filed: Awaited<ReturnType<Bureau['requestFiling']>>;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    filed = await bureau.requestFiling();
  }, 60_000);
  afterAll(() => api.end());

  const shown = { name: '甲', withheld: false };
  const withheld = { name: null, withheld: true };
  const partyTo = async (officer: OfficerName) => {
    const { parties } = await must('case', (await bureau.as(officer)).case(filed.id));
    const [{ name, withheld: kept }] = parties as [(typeof parties)[number]];
    return { name, withheld: kept };
  };
  const material = async (officer: OfficerName) =>
    (await bureau.raw(officer, `/v1/cases/${filed.id}/materials/${filed.report}`)).status;
  const seenBy = async (officer: OfficerName) => [await partyTo(officer), await material(officer)];

  it('are shown to the handler, the leader of the unit and whoever could sign the open task', async () => {
    for (const officer of ['handler', 'unit-leader', 'legal-officer', 'legal-officer-2'] as const)
      expect([officer, ...(await seenBy(officer))]).toEqual([officer, shown, 200]);
  });

  it('are withheld from those who oversee the case and have nothing to do in it, with the materials', async () => {
    for (const officer of ['legal-reviewer', 'bureau-leader', 'admin'] as const)
      expect([officer, ...(await seenBy(officer))]).toEqual([officer, withheld, 403]);
  });

  it('are shown to the investigator, who leaves a trace', async () => {
    const investigator = await bureau.as('investigator');
    const reads = async () =>
      (await must('reads', investigator.casesRead('investigator', { limit: 200 }))).items.length;
    const before = await reads();
    expect(await seenBy('investigator')).toEqual([shown, 200]);
    expect(await reads()).toBe(before + 2);
  });

  it('are the system’s that started the case', async () => {
    const { parties } = await must('case', (await bureau.system()).case(filed.id));
    expect(parties).toMatchObject([shown]);
  });

  it('stay with who signed, and leave a colleague whose task it could have been', async () => {
    await must('sign', bureau.sign('legal-officer', filed.task));
    expect(await seenBy('legal-officer')).toEqual([shown, 200]);
    expect(await seenBy('legal-officer-2')).toEqual([withheld, 403]);
    expect(await seenBy('legal-reviewer')).toEqual([withheld, 403]);
  });

  it('come with the task: to the legal reviewer when it is his to sign', async () => {
    await must('sign', bureau.sign('unit-leader', await bureau.openTask(filed.id)));
    expect(await seenBy('legal-reviewer')).toEqual([shown, 200]);
    expect(await seenBy('bureau-leader')).toEqual([withheld, 403]);
  });

  it('are withheld in what parties hand in, in replays and in tasks too', async () => {
    const handler = await bureau.as('handler');
    const { parties } = await must('case', handler.case(filed.id));
    const by = parties[0]!.id;
    await must('submit', handler.parties.submit(filed.id, { kind: 'opinion', by, text: '我没有做' }));
    const colleague = await bureau.as('legal-officer-2');
    const replay = await must('replay', colleague.replay(filed.id));
    expect(replay.case.parties).toMatchObject([withheld]);
    const task = await must('task', colleague.task(await bureau.openTask(filed.id)));
    expect(task.submissions).toMatchObject([{ text: null, withheld: true }]);
    const whole = JSON.stringify([replay, task, await must('case', colleague.case(filed.id))]);
    expect(whole).not.toMatch(/甲|我没有做|000000000000000000/);
    expect((await must('task', handler.task(await bureau.openTask(filed.id)))).submissions).toMatchObject([
      { text: '我没有做', withheld: false },
    ]);
  });

  describe('with whatever else is written in the case', () => {
    const grounds = '有犯罪事实，需要追究刑事责任';
    /** Every text that somebody put into words so far, but for the case's title and that of the paper, which is its kind too. */
    const written = new RegExp([grounds, '立案侦查', '程序合法', '多次盗窃电缆', '我没有做', '甲'].join('|'));
    const pathsOf = (task: string) => [
      `/v1/cases/${filed.id}`,
      `/v1/cases/${filed.id}?asOf=9`,
      `/v1/cases/${filed.id}/replay`,
      `/v1/cases/${filed.id}/events`,
      `/v1/cases/${filed.id}/responsibility`,
      `/v1/cases/${filed.id}/discussions`,
      `/v1/cases/${filed.id}/evidence`,
      `/v1/cases/${filed.id}/acts.csv`,
      `/v1/requests/${filed.request}`,
      `/v1/tasks/${task}`,
      '/v1/tasks?view=unit',
      '/v1/findings',
      '/v1/custody',
      `/v1/cases?q=${encodeURIComponent('盗窃')}`,
    ];
    const toldTo = async (officer: OfficerName) => {
      const told = await Promise.all(
        pathsOf(await bureau.openTask(filed.id)).map(async (path) => [
          path,
          await (await bureau.raw(officer, path)).text(),
        ]),
      );
      return told.filter(([, text]) => written.test(text ?? '')).map(([path]) => path);
    };

    it('by no path is anything of it told to who has no need, and the case and the task say so', async () => {
      for (const officer of ['legal-officer-2', 'bureau-leader', 'admin'] as const)
        expect([officer, await toldTo(officer)]).toEqual([officer, []]);
      const overseer = await bureau.as('bureau-leader');
      const view = await must('case', overseer.case(filed.id));
      expect(view).toMatchObject({ title: '电缆盗窃案', withheld: true });
      expect(view.materials).toMatchObject([{ document: 'filing-report', title: null }]);
      expect(view.requests[0]?.rounds[0]).toMatchObject({ grounds: null, proposal: { text: null } });
      expect(view.requests[0]?.rounds[0]?.signatures[0]).toMatchObject({
        officer: 'legal-officer',
        decision: 'approve',
        opinion: { procedure: null, facts: null, evidence: null, discretion: null },
      });
      const task = await must('task', overseer.task(await bureau.openTask(filed.id)));
      expect(task).toMatchObject({ title: '电缆盗窃案', withheld: true, record: null });
    });

    it('and nothing is kept from who handles it, or could sign it now', async () => {
      for (const officer of ['handler', 'legal-reviewer'] as const) {
        const client = await bureau.as(officer);
        const view = await must('case', client.case(filed.id));
        expect(view).toMatchObject({ withheld: false, materials: [{ title: '呈请立案报告书' }] });
        expect(view.requests[0]?.rounds[0]).toMatchObject({ grounds, proposal: { text: '立案侦查' } });
        expect(view.requests[0]?.rounds[0]?.signatures[0]?.opinion).toMatchObject({ procedure: '程序合法' });
      }
      const { withheld: kept, round } = await must(
        'task',
        (await bureau.as('legal-reviewer')).task(await bureau.openTask(filed.id)),
      );
      expect([kept, round]).toEqual([false, 1]);
    });

    it('nor from the Leader while a recusal waits for him, whose grounds he decides on', async () => {
      const leader = await bureau.as('bureau-leader');
      const raised = {
        case: filed.id,
        officer: 'legal-officer',
        raisedBy: 'self',
        grounds: '系嫌疑人近亲属',
      } as const;
      const { id: recusal } = await must('raise', (await bureau.as('legal-officer')).raiseRecusal(raised));
      expect((await must('case', leader.case(filed.id))).recusals).toMatchObject([
        { grounds: '系嫌疑人近亲属' },
      ]);
      await must('decide', leader.decideRecusal(recusal, { decision: 'not-recused' } as never));
      expect(await must('case', leader.case(filed.id))).toMatchObject({
        withheld: true,
        recusals: [{ grounds: null }],
      });
    });

    it('nor from whoever is asked for advice in its discussions', async () => {
      const colleague = await bureau.as('legal-officer-2');
      expect(await must('case', colleague.case(filed.id))).toMatchObject({ withheld: true });
      await must(
        'say',
        colleague.discuss(filed.id, {
          participants: ['legal-officer-2', 'handler'],
          startedAt: specStart,
          endedAt: specStart,
          text: '建议补充',
        }),
      );
      expect(await must('case', colleague.case(filed.id))).toMatchObject({ withheld: false });
    });
  });
});
