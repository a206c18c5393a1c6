import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
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
});
