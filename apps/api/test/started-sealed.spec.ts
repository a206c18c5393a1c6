import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type StartCase } from '#libs/client';
import { runSequencer } from '#libs/event-log';
import { streamOf, type CaseId } from '#libs/kernel';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau, theft, type OfficerName } from './support/bureau.js';

const seal = { ground: 'state-secret', reason: '涉及国家秘密', named: ['unit-leader'] } as const;
const sealedTheft: StartCase = {
  ...theft,
  caseNumber: 'sealed/1',
  seal: { ...seal, named: [...seal.named] },
};
const strangers: readonly OfficerName[] = ['legal-officer', 'legal-officer-2', 'legal-reviewer', 'admin'];

/** From its first event on: nothing of it was ever for others, so there is no instant at which they could have asked. */
describe('a case that is started sealed', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let id: string;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    ({ id } = await must('start', (await bureau.as('handler')).startCase(sealedTheft)));
  }, 60_000);
  afterAll(() => api.end());

  it('is sealed in the transaction that started it', async () => {
    const events = await api.engine.log.read(streamOf.case(id as CaseId));
    expect(events.slice(0, 2).map(({ event }) => event.type)).toEqual(['CaseStarted', 'CaseSealed']);
    // The first event of a commit states the command; the others belong to the same.
    expect(events.map(({ event }) => event.commit !== undefined)).toEqual([true, false, false]);
  });

  it.each([1, 2, 3])('is nobody else’s as of version %i either', async (version) => {
    for (const officer of strangers)
      for (const path of [`/v1/cases/${id}?asOf=${version}`, `/v1/cases/${id}/replay?asOf=${version}`])
        expect([officer, path, (await bureau.raw(officer, path)).status]).toEqual([officer, path, 404]);
  });

  it('is in nobody else’s lists, counts or events', async () => {
    for (const officer of strangers) {
      const client = await bureau.as(officer);
      expect((await must('cases', client.cases())).items).toEqual([]);
      expect((await bureau.raw(officer, `/v1/cases?q=${encodeURIComponent('sealed/1')}`)).ok).toBe(true);
      expect((await bureau.raw(officer, `/v1/cases/${id}/events`)).status).toBe(404);
    }
  });

  it('is in nobody else’s news, from the beginning of the log', async () => {
    const stopping = new AbortController();
    const { databaseUrl, keysFolder: keysDir } = api.settings;
    const sequencer = runSequencer({ databaseUrl, keysDir, signal: stopping.signal });
    try {
      const later = await bureau.startCase();
      for (const officer of strangers) {
        const told = await toldTo(officer, `case/${later.id}`);
        expect([officer, told.includes(`case/${id}`)]).toEqual([officer, false]);
      }
      expect(await toldTo('unit-leader', `case/${later.id}`)).toContain(`case/${id}`);
    } finally {
      stopping.abort();
      await sequencer.ended;
    }
  }, 60_000);

  async function toldTo(officer: OfficerName, last: string): Promise<readonly string[]> {
    const leaving = new AbortController();
    const streams: string[] = [];
    const news = (await bureau.as(officer)).stream({ lastEventId: '0', signal: leaving.signal });
    for await (const { data } of news) {
      const { stream } = data as Readonly<{ stream: string }>;
      streams.push(stream);
      if (stream === last) break;
    }
    leaving.abort();
    return streams;
  }

  it('is there for whom it names, and says by whom it was sealed', async () => {
    const { seal: kept } = await must('case', (await bureau.as('unit-leader')).case(id));
    expect(kept).toMatchObject({ ...seal, by: 'handler', named: ['handler', 'unit-leader'], changes: [] });
  });

  it('can be started so by a system, which names who is to know', async () => {
    const system = await bureau.system();
    const { id: its } = await must('start', system.startCase({ ...sealedTheft, caseNumber: 'sealed/2' }));
    const { seal: kept } = await must('case', (await bureau.as('handler')).case(its));
    expect(kept).toMatchObject({ by: null, named: ['handler', 'unit-leader'], reason: seal.reason });
    expect((await bureau.raw('legal-reviewer', `/v1/cases/${its}`)).status).toBe(404);
    await must('lift', (await bureau.as('unit-leader')).seals.lift(its, '已解密'));
    expect((await bureau.raw('legal-reviewer', `/v1/cases/${its}`)).status).toBe(200);
  });

  it('is refused without anybody who could say otherwise, for strangers, and without a reason', async () => {
    const handler = await bureau.as('handler');
    const started = (given: object) =>
      handler.startCase({ ...sealedTheft, seal: { ...seal, named: ['unit-leader'], ...given } });
    const keepers = ['criminal-investigation/unit-leader', 'legal/legal-leader', 'bureau/bureau-leader'];
    expect(await started({ named: [] })).toMatchObject({
      ok: false,
      problem: { status: 409, code: 'no-keeper-named', keepers },
    });
    expect(await started({ named: ['unit-leader', 'nobody'] })).toMatchObject({
      ok: false,
      problem: { code: 'unknown-officer', officer: 'nobody' },
    });
    expect(await started({ reason: undefined })).toMatchObject({ ok: false, problem: { status: 400 } });
    expect(await started({ as: 'bureau/bureau-leader' })).toMatchObject({
      ok: false,
      problem: { status: 400 },
    });
  });
});
