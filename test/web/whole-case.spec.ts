import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import type { Page } from 'playwright-core';
import type { OfficerName } from '../../apps/api/test/support/bureau.js';
import { Authenticator } from './support/authenticator.js';
import { HandlerDesk } from './support/handler-desk.js';
import { enrolKey } from './support/officer-page.js';
import { answer, sign } from './support/room.js';
import { World } from './support/world.js';

const chain = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'] as const;

/** From the first form to the replay: every act is somebody's, by a page, and every signature by a passkey. */
describe('a whole case through the page', () => {
  let world: World;
  let desk: HandlerDesk;
  const pages = new Map<OfficerName, Page>();
  beforeAll(async () => {
    world = await World.open();
    desk = new HandlerDesk(await world.loggedIn('handler', '/desk'));
    for (const officer of chain) {
      const page = await world.loggedIn(officer, '/profile');
      await Authenticator.in(page);
      await enrolKey(world, page, officer, /登记通行密钥/);
      pages.set(officer, page);
    }
  }, 300_000);
  afterAll(() => world.end(), 60_000);

  const caseNow = async () => must('case', (await world.bureau.as('investigator')).case(desk.caseId));

  /** The room of the task that waits in the case, as its signer opens it. */
  async function room(officer: OfficerName): Promise<Page> {
    const page = pages.get(officer);
    if (!page) throw new Error(`${officer} has no page`);
    await page.goto(`/inbox?task=${await world.bureau.openTask(desk.caseId)}`);
    return page;
  }

  async function approve(): Promise<void> {
    for (const officer of chain) {
      const page = await room(officer);
      await answer(page);
      await sign(page);
    }
  }

  it('is started by a form, returned with two items, mended and filed', async () => {
    await desk.start('丙盗窃电缆案', '丙');
    await desk.record('acceptance', { document: '受案登记表' });
    await desk.request('filing', '呈请立案报告书');
    const page = await room('legal-officer');
    await answer(page, /^退回/);
    await page.getByLabel('退回理由').fill('两处须整改。');
    for (const [nth, requirement] of ['补充受案回执', '更正笔录时间'].entries()) {
      await page.getByRole('button', { name: '添加一项' }).click();
      await page.getByLabel(`${nth + 1} 须做什么`).fill(requirement);
    }
    await sign(page);
    await desk.mend(['已补充受案回执。', '已更正并捺印。']);
    await approve();
    const { requests, stage } = await caseNow();
    expect(stage).toBe('compulsory-measures');
    expect(requests).toMatchObject([
      { link: 'filing', status: 'approved', rounds: [{ round: 1 }, { round: 2 }] },
    ]);
  }, 400_000);

  it('sees arrest refused: the duty to release is open at once, and discharged with its document', async () => {
    await desk.request('detention', '呈请拘留报告书');
    await approve();
    await desk.record('detention-executed');
    await desk.request('arrest-request', '提请批准逮捕书');
    await approve();
    await desk.record('arrest-request-delivered');
    await desk.record('arrest-decision', { result: '不批准', document: '批准/不批准逮捕决定书' });
    expect((await caseNow()).duties.filter(({ duty }) => duty === 'release')).toMatchObject([
      { status: 'open' },
    ]);
    await desk.discharge('立即释放', '释放证明书');
    const { subjects, duties } = await caseNow();
    expect(subjects).toMatchObject([{ measure: null, earlier: [{ measure: 'detention' }] }]);
    expect(duties.filter(({ duty }) => duty === 'release')).toMatchObject([{ status: 'discharged' }]);
  }, 400_000);

  it('is revoked and closed, once nothing is owed any more', async () => {
    await desk.request('revocation', '呈请撤销案件报告书');
    await approve();
    for (const { name, document } of await owed()) await desk.discharge(name, document);
    await desk.request('closure', '呈请结案报告书');
    await approve();
    expect((await caseNow()).closed).toMatchObject({ as: 'closed', answers: 'bureau-leader' });
  }, 500_000);

  it('is replayed: at the instant of the refusal the release was owed, and at the end everything is told', async () => {
    const investigator = await world.bureau.as('investigator');
    const { items } = await must('events', investigator.events(desk.caseId, { limit: 1_000 }));
    const refused = items.find(({ type, data }) => type === 'DutyOpened' && data['duty'] === 'release');
    const page = await world.loggedIn('investigator', `/replay/${desk.caseId}?at=${refused?.version ?? 0}`);
    await page.getByText('立即释放').first().waitFor();
    await page.getByText('本次查看已记入日志').waitFor();
    const stages = page.getByRole('list', { name: '办理阶段' });
    expect(await stages.locator('[aria-current=step]').innerText()).toContain('提请批准逮捕');
    await page.getByRole('button', { name: '最后' }).click();
    await page.getByText('未采取强制措施').waitFor();
    await page.getByRole('link', { name: '谁负责' }).click();
    await page.getByText('全案负责人').waitFor();
    await page.context().close();
  }, 60_000);

  /** Open duties by name, each with the document that proves it, as the definition names both. */
  async function owed() {
    const { duties } = await caseNow();
    const { definition } = await must(
      'procedure',
      (await world.bureau.as('investigator')).procedure('criminal'),
    );
    const rules = definition as unknown as Readonly<{
      duties: readonly Readonly<{ id: string; document: string }>[];
      documents: readonly Readonly<{ id: string; name: Readonly<{ zh: string }> }>[];
    }>;
    return duties
      .filter(({ status }) => status === 'open')
      .map(({ duty, name }) => {
        const document = rules.duties.find(({ id }) => id === duty)?.document;
        return { name: name.zh, document: rules.documents.find(({ id }) => id === document)?.name.zh ?? '' };
      });
  }
});
