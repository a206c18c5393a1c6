import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type Schemas } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau, filing, type OfficerName } from './support/bureau.js';

const report = (document: string) => ({
  document,
  title: document,
  file: { name: 'it.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(document) },
});
const signers: readonly OfficerName[] = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'];

/** The log's clock is held, so that what is said of the time left is exact. */
describe('the custody board', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let held: string;
  let subject: string;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
  });
  afterAll(() => api.end());

  const advance = async (to: string) => must('advance', (await bureau.as('admin')).advance(to, true));
  const board = async (officer: OfficerName, query: Record<string, string> = {}) =>
    (await must('board', (await bureau.as(officer)).custody(query))).items;
  const approve = async (caseId: string) => {
    for (const officer of signers) await must(officer, bureau.sign(officer, await bureau.openTask(caseId)));
  };
  const request = async (caseId: string, link: string, document: string) => {
    const handler = await bureau.as('handler');
    const { digest } = await must('report', handler.fileMaterial(caseId, report(document)));
    const of = link === 'filing' ? {} : { subject };
    await must(link, handler.requestLink(caseId, { ...filing(digest), ...of, link }));
    await approve(caseId);
  };

  it('shows nobody before a detention is executed', async () => {
    const { id } = await bureau.startCase();
    held = id;
    subject = (await must('case', (await bureau.as('handler')).case(id))).parties[0]!.id;
    await request(id, 'filing', 'filing-report');
    await request(id, 'detention', 'detention-report');
    expect(await board('investigator')).toEqual([]);
  });

  it('shows who is held, since when, until when, what comes next and who has to act', async () => {
    await advance('2026-03-05T13:50:00.000Z');
    const at = '2026-03-05T13:50:00.000Z';
    await must(
      'record',
      (await bureau.system()).record(held, { type: 'detention-executed', at, subjects: [subject] }),
    );
    const [row, ...others] = await board('handler');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      case: held,
      caseNumber: '临公刑受案字〔2026〕1号',
      unit: 'criminal-investigation',
      handlers: ['handler'],
      subject,
      name: '甲',
      measure: 'detention',
      measureName: { zh: '拘留', en: 'Detention' },
      since: at,
      heldSeconds: 0,
      endsAt: '2026-03-08T16:00:00.000Z',
      leftSeconds: 3 * 86_400 + 2 * 3_600 + 10 * 60,
      late: false,
      mustRelease: false,
      clock: { clock: 'arrest-request', dueAt: '2026-03-08T16:00:00.000Z' },
      next: { kind: 'duty', dueAt: '2026-03-06T14:00:00.000Z' },
      responsible: ['handler'],
    } satisfies Partial<Record<keyof Schemas['Custody'], unknown>>);
  });

  it('shows the name to nobody who may not read the texts, and nothing to whom the case is hidden', async () => {
    expect(await board('admin')).toMatchObject([{ case: held, subject, name: null }]);
    expect(await board('stranger')).toEqual([]);
  });

  it('is late from the instant of expiry on, and then asks for the release', async () => {
    await advance('2026-03-08T15:59:59.999Z');
    expect(await board('investigator')).toMatchObject([{ late: false, leftSeconds: 0, mustRelease: false }]);
    expect(await board('investigator', { late: 'true' })).toEqual([]);
    await advance('2026-03-08T16:00:00.000Z');
    expect(await board('investigator', { late: 'true' })).toMatchObject([
      {
        late: true,
        mustRelease: true,
        endsAt: '2026-03-08T16:00:00.000Z',
        responsible: ['handler'],
      },
    ]);
    expect(await board('investigator', { late: 'false' })).toEqual([]);
  });

  it('filters by unit, measure and end, and pages', async () => {
    expect(await board('investigator', { unit: 'traffic' })).toEqual([]);
    expect(await board('investigator', { measure: 'arrest' })).toEqual([]);
    expect(await board('investigator', { endsBefore: '2026-03-08T16:00:00Z' })).toEqual([]);
    expect(await board('investigator', { case: held, measure: 'detention', limit: '1' })).toHaveLength(1);
    expect(await (await bureau.raw('handler', '/v1/custody?cursor=x')).json()).toMatchObject({
      code: 'invalid-cursor',
    });
  });

  it('lets go of him in the commit that records the release', async () => {
    const { items } = await must(
      'duties',
      (await bureau.as('handler')).duties({ case: held, status: 'open' }),
    );
    const release = items.find(({ duty }) => duty === 'release')!;
    const system = await bureau.system();
    const { digest: document } = await must(
      'certificate',
      system.fileMaterial(held, report('release-certificate')),
    );
    const at = '2026-03-08T16:00:00.000Z';
    await must('release', system.discharge(release.id, { at, document }));
    expect(await board('investigator')).toEqual([]);
  });
});
