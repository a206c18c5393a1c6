import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { filing } from '../../apps/api/test/support/bureau.js';
import { appendSignOff, signedElsewhere } from '../bypass/forging.js';
import { AttackedBureau } from '../bypass/victim.js';
import { World } from './support/world.js';

const signers = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'] as const;
const report = {
  document: 'detention-report',
  title: '呈请拘留报告书',
  file: { name: 'report.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('呈请拘留') },
};

describe('somebody held in a case with a forged signature, in a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('stays on the board and on the desk, marked, with the time that is left', async () => {
    const { bureau } = world;
    const id = await bureau.approvedFiling();
    const handler = await bureau.as('handler');
    const [suspect] = (await must('case', handler.case(id))).parties;
    const subject = suspect?.id ?? '';
    const { digest } = await must('report', handler.fileMaterial(id, report));
    const asked = { ...filing(digest), link: 'detention', subject };
    const { id: request } = await must('request', handler.requestLink(id, asked));
    const task = await bureau.openTask(id);
    for (const officer of signers) await must(officer, bureau.sign(officer, await bureau.openTask(id)));
    const { now: at } = await must('clock', (await bureau.as('admin')).simulation());
    const executed = { type: 'detention-executed', at, subjects: [subject] };
    await must('detained', (await bureau.system()).record(id, executed));
    const attacked = AttackedBureau.on(world.api, bureau);
    const { data, signature } = await signedElsewhere(attacked);
    await appendSignOff(attacked, { id, task, request }, data, signature);

    const page = await world.loggedIn('handler', '/custody');
    const told = page.getByRole('alert');
    await told.getByText('签名无法验证', { exact: true }).waitFor();
    await told.getByText('detention · p1').waitFor();
    await told
      .getByText(/剩|天|小时/)
      .first()
      .waitFor();
    expect(await page.getByText('没有人在押').count()).toBe(0);
    await page.goto('/desk');
    await page.getByRole('alert').getByText('arrest-request · p1').waitFor();
    await page.context().close();
  }, 120_000);
});
