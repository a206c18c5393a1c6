import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import type { OfficerName } from '../../apps/api/test/support/bureau.js';
import { discussed } from '../../apps/api/test/support/discussed.js';
import { enrolKey } from './support/officer-page.js';
import { openMaterials, sign } from './support/room.js';
import { World } from './support/world.js';

describe('a collective step in a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  async function vote(officer: OfficerName, task: string, choice: RegExp, reason: string) {
    const page = await world.loggedIn(officer);
    await enrolKey(world, page, officer, /软件密钥/);
    await page.goto(`/inbox?task=${task}`);
    await openMaterials(page);
    await page.getByRole('radio', { name: choice }).check();
    const check = page.getByRole('button', { name: '核对并签署表决' });
    expect(await check.isDisabled()).toBe(true);
    await page.getByText('请写明表决理由').waitFor();
    await page.getByRole('textbox', { name: '理由' }).fill(reason);
    return page;
  }

  it('is voted on, with dissent and its reason; whoever presides sees the tally and votes last', async () => {
    const { id, task } = await discussed(world.bureau);
    const leader = await vote('unit-leader', task, /^反对/, '一名同案人尚未到案');
    await sign(leader);
    await leader.goto(`/inbox?view=done&task=${task}`);
    await leader.getByText('您已签署此项').waitFor();
    await leader.context().close();

    const reviewer = await vote('legal-reviewer', task, /^赞成/, '证据确实充分');
    await reviewer.getByText('还差 2 票达到法定人数').waitFor();
    await reviewer.getByText('一名同案人尚未到案').waitFor();
    await sign(reviewer);
    await reviewer.context().close();

    const chair = await vote('bureau-leader', task, /^赞成/, '同意多数意见');
    await chair.getByText('赞成 1 · 反对 1 · 弃权 0').waitFor();
    await chair.getByText('计入您的一票后：通过').waitFor();
    await chair.getByRole('button', { name: '核对并签署表决' }).click();
    const dialog = chair.getByRole('dialog');
    expect(await dialog.innerText()).toContain('unit-leader 反对 · legal-reviewer 赞成');
    await dialog.getByRole('button', { name: '签署 · 赞成' }).dblclick();
    await dialog.waitFor({ state: 'detached' });

    const events = await must('events', (await world.bureau.as('investigator')).events(id, { limit: 200 }));
    const votes = events.items.filter(({ type, data }) => type === 'SignedOff' && 'vote' in (data as object));
    expect(votes.map(({ data }) => (data as { vote: string }).vote)).toEqual(['against', 'for', 'for']);
    const decided = events.items.filter(({ type }) => type === 'CollectiveDecided');
    expect(decided.map(({ data }) => (data as { outcome: string }).outcome)).toEqual(['carried']);
    await chair.context().close();
  }, 180_000);

  it('is minuted: when, who took part, what was said, who differed, what came of it', async () => {
    const { id, task } = await discussed(world.bureau);
    const page = await world.loggedIn('unit-leader', `/inbox?task=${task}`);
    await page.getByRole('tab', { name: /^讨论/ }).click();
    await page.getByRole('button', { name: '记录会议' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: '讨论内容' }).fill('逐项讨论证据，一致认为事实清楚。');
    await form.getByRole('textbox', { name: /^legal-reviewer/ }).fill('建议补充一份证言');
    await form.getByRole('textbox', { name: '结论' }).fill('同意侦查终结');
    await form.getByRole('button', { name: '记录', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('逐项讨论证据，一致认为事实清楚。').waitFor();
    await page.getByText('建议补充一份证言').waitFor();

    const kept = await world.bureau.raw('investigator', `/v1/cases/${id}/discussions`);
    expect(((await kept.json()) as { items: unknown }).items).toMatchObject([
      {
        by: 'unit-leader',
        text: '逐项讨论证据，一致认为事实清楚。',
        outcome: '同意侦查终结',
        differingViews: [{ officer: 'legal-reviewer', view: '建议补充一份证言' }],
        participants: ['bureau-leader', 'legal-reviewer', 'unit-leader'],
      },
    ]);
    await page.context().close();
  }, 120_000);
});
