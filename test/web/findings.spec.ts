import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { filingReport } from '../../apps/api/test/support/bureau.js';
import { enrolKey } from './support/officer-page.js';
import { answer, sign } from './support/room.js';
import { World } from './support/world.js';

describe('what is pointed out in a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    world.publish();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('is built by a click on the line, goes with an approval, is urged, answered and re-checked', async () => {
    const { task, report } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer');
    await enrolKey(world, page, 'legal-officer', /软件密钥/);
    await page.goto(`/tasks/${task}`);
    await answer(page);
    await page.getByRole('button', { name: '指出问题' }).click();
    await page.getByRole('button', { name: '呈请立案', exact: true }).click();
    await page.getByRole('textbox', { name: '1 须做什么' }).fill('补记询问起止时间');
    await page.getByRole('combobox', { name: '1 对应清单' }).selectOption('FL1');
    await sign(page);
    const next = await world.bureau.openTask(task.slice(0, task.lastIndexOf('.')));

    const leader = await world.loggedIn('unit-leader', `/tasks/${next}`);
    await leader.getByRole('tab', { name: /^问题\s*1/ }).click();
    await leader.getByText('补记询问起止时间').waitFor();
    await leader.getByText('第 1 行').waitFor();
    await leader.getByRole('button', { name: '催办' }).click();
    await leader.getByRole('textbox', { name: '附言（可不填）' }).fill('今日办结');
    await leader.getByRole('button', { name: '提交' }).click();
    await leader.getByText('unit-leader 催办').waitFor();

    const handler = await world.loggedIn('handler', `/tasks/${next}`);
    await handler.getByRole('tab', { name: /^问题/ }).click();
    expect(await handler.getByRole('button', { name: '催办' }).count()).toBe(0);
    await handler.getByRole('button', { name: '答复' }).click();
    await handler.getByRole('textbox', { name: '如何改正的' }).fill('已补记');
    await handler.getByRole('button', { name: '提交' }).click();
    await handler.getByText('handler 答复').waitFor();
    await handler.context().close();

    await leader.getByText('已答复，待复核').waitFor();
    await leader.getByRole('button', { name: '复核' }).click();
    await leader.getByRole('radio', { name: '已改正，销号' }).check();
    await leader.getByRole('button', { name: '提交' }).click();
    await leader.getByText('unit-leader 复核：销号').waitFor();
    await leader.context().close();

    const { findings } = await must(
      'case',
      (await world.bureau.as('investigator')).case(task.slice(0, task.lastIndexOf('.'))),
    );
    expect(findings).toMatchObject([
      { by: 'legal-officer', material: report, line: 1, checklist: 'FL1', status: 'closed', item: null },
    ]);
    await page.context().close();
  }, 180_000);

  it('sends a file back with its items; the next round shows what has changed, side by side', async () => {
    const { id, request, task, report } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer-2');
    await enrolKey(world, page, 'legal-officer-2', /软件密钥/);
    await page.goto(`/tasks/${task}`);
    await answer(page, /^退回/);
    await page.getByRole('textbox', { name: '退回理由' }).fill('缺少现场照片');
    await page.getByRole('button', { name: '呈请立案', exact: true }).click();
    await page.getByRole('textbox', { name: '1 须做什么' }).fill('附现场照片');
    await sign(page);

    const handler = await world.bureau.as('handler');
    const { digest } = await must(
      'photo',
      handler.fileMaterial(id, {
        ...filingReport,
        title: '现场照片',
        file: { name: 'p.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('照片') },
      }),
    );
    const round = {
      grounds: '有犯罪事实，现场照片已附卷',
      materials: [report, digest],
      answers: [{ item: '1', answer: '已附现场照片' }],
    };
    await must('round', handler.submitRound(request, round));
    const again = await world.bureau.openTask(id);
    await page.goto(`/tasks/${again}`);
    await page.getByText('与第 1 轮相比').waitFor();
    await page.getByText('答复整改事项 1 项 · 新增 1 份材料 · 事实与理由已改').waitFor();
    await page.getByRole('button', { name: /现场照片 本轮新增/ }).waitFor();
    await page.getByRole('button', { name: '逐项对照' }).click();
    await page.locator('del', { hasText: '有犯罪事实，需要追究刑事责任' }).waitFor();
    await page.locator('ins', { hasText: '现场照片已附卷' }).waitFor();
    await page.getByText('已附现场照片').first().waitFor();
    await page.getByRole('tab', { name: /^问题/ }).click();
    await page.getByRole('button', { name: '列入本次退回' }).click();
    expect(await page.getByRole('textbox', { name: '1 须做什么' }).inputValue()).toContain('附现场照片');
    await page.getByRole('button', { name: '添加一项' }).click();
    await page.getByRole('textbox', { name: '2 须做什么' }).waitFor();
    await page.context().close();
  }, 180_000);
});
