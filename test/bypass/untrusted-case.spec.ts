import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CountersignClient } from '#libs/client';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { Bureau, filing } from '../../apps/api/test/support/bureau.js';
import { requestConclusion } from '../../apps/api/test/support/discussed.js';
import { Following } from '../../apps/api/test/support/following.js';
import { appendSignOff, signedElsewhere } from './forging.js';
import { AttackedBureau } from './victim.js';

const signers = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'] as const;

/**
 * Nothing is told of a case in which a signature was forged. That must cost nobody the sight of any other, nor make him
 * miss a limit: what the row itself holds is told apart.
 */
describe('a case with a forged signature', () => {
  let attacked: AttackedBureau;
  /** A process that never saw the forged case while it was sound. */
  let fresh: ApiUnderTest;
  let reading: Bureau;
  let following: Following;
  let forged: string;
  let sound: string;
  beforeAll(async () => {
    attacked = await AttackedBureau.open();
    forged = await held(attacked.bureau);
    sound = await held(attacked.bureau);
    const task = await attacked.bureau.openTask(forged);
    const { data, signature } = await signedElsewhere(attacked);
    const { request } = await must('task', (await attacked.bureau.as('unit-leader')).task(task));
    await appendSignOff(attacked, { id: forged, task, request }, data, signature);
    fresh = await ApiUnderTest.start({ beside: attacked.api, env: { COUNTERSIGN_LOG_LEVEL: 'silent' } });
    reading = new Bureau(fresh);
    following = new Following(attacked.api);
  }, 60_000);
  afterAll(async () => {
    await following.end();
    await fresh.end();
    await attacked.api.end();
  });

  type Told = Readonly<{ items: readonly object[]; untrusted?: readonly object[] }>;
  const lists: readonly (readonly [string, (client: CountersignClient) => Promise<unknown>])[] = [
    ['limits', async (client) => must('clocks', client.clocks())],
    ['duties', async (client) => must('duties', client.duties())],
    ['findings', async (client) => must('findings', client.findings())],
    ['people held', async (client) => must('custody', client.custody())],
  ];
  it.each(lists)('takes no other out of the list of %s, and its own rows are told apart', async (_, list) => {
    const { items, untrusted = [] } = (await list(await reading.as('handler'))) as Told;
    const ofCase = (rows: readonly object[], caseId: string) =>
      rows.filter((row) => (row as { case: string }).case === caseId);
    expect(ofCase(items, sound)).not.toEqual([]);
    expect(ofCase(items, forged)).toEqual([]);
    expect(untrusted).toHaveLength(ofCase(items, sound).length);
    expect(untrusted).toEqual(
      ofCase(items, sound).map(() =>
        expect.objectContaining({ case: forged, unit: 'criminal-investigation' }),
      ),
    );
  });

  it('still tells until when somebody is held', async () => {
    const board = await must('custody', (await reading.as('handler')).custody());
    const [other] = board.items;
    expect(board.untrusted).toEqual([
      {
        case: forged,
        caseNumber: other?.caseNumber,
        unit: 'criminal-investigation',
        id: other?.subject,
        kind: 'detention',
        subject: other?.subject,
        dueAt: other?.endsAt,
        status: 'held',
      },
    ]);
  });

  it('leaves a look at it by an investigator on record', async () => {
    await must('custody', (await reading.as('investigator')).custody());
    const reads = await attacked.sql<{ data: string }>(
      'reader',
      `SELECT convert_from(bytes, 'UTF8') AS data FROM log.events WHERE stream = 'reads/officer/investigator'`,
    );
    expect(reads.some(({ data }) => data.includes(forged))).toBe(true);
  });

  it('stays in the inbox by its row, marked, without its title', async () => {
    const { items } = await must('tasks', (await reading.as('unit-leader')).tasks({ view: 'available' }));
    const found = (caseId: string) => items.find((item) => item.case === caseId);
    expect(found(sound)).toMatchObject({ title: '电缆盗窃案', unread: 1 });
    expect(found(sound)).not.toHaveProperty('untrusted');
    expect(found(forged)).toMatchObject({
      link: 'conclusion',
      title: null,
      unread: null,
      untrusted: true,
      linkName: { zh: 'conclusion', en: 'conclusion' },
    });
  });

  it('does not hold up the news of others', async () => {
    await following.caughtUp();
    const signal = AbortSignal.timeout(5_000);
    const told = new Set<string>();
    const news = (await reading.as('handler')).stream({ lastEventId: '0', signal });
    for await (const { data } of news) {
      told.add((data as { stream: string }).stream);
      if (told.has(`case/${sound}`)) break;
    }
    expect(told).not.toContain(`case/${forged}`);
    expect(told).toContain(`case/${sound}`);
  });

  /** Somebody held, with limits and duties that run, a finding, and a step that waits for votes. */
  async function held(bureau: Bureau): Promise<string> {
    const id = await bureau.approvedFiling();
    const [handler, system] = await Promise.all([bureau.as('handler'), bureau.system()]);
    const [suspect] = (await must('case', handler.case(id))).parties;
    const subject = suspect?.id ?? '';
    const report = await must('report', handler.fileMaterial(id, detentionReport));
    await must('request', handler.requestLink(id, { ...filing(report.digest), link: 'detention', subject }));
    for (const officer of signers) await must(officer, bureau.sign(officer, await bureau.openTask(id)));
    const { now: at } = await must('clock', (await bureau.as('admin')).simulation());
    await must('detained', system.record(id, { type: 'detention-executed', at, subjects: [subject] }));
    const finding = { case: id, requirement: '补正时间' };
    await must('finding', (await bureau.as('legal-reviewer')).raiseFinding(finding));
    await requestConclusion(bureau, id);
    return id;
  }
});

const detentionReport = {
  document: 'detention-report',
  title: '呈请拘留报告书',
  file: { name: 'report.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('呈请拘留') },
};
