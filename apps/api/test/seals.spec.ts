import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type SignOffBody } from '#libs/client';
import { runSequencer } from '#libs/event-log';
import { assembleRecord } from '#libs/signatures';
import { signRecord } from '#libs/signatures/node';
import { ApiUnderTest, specStart } from './support/api-under-test.js';
import { agreed, Bureau, filing, type OfficerName } from './support/bureau.js';

const filed = (document: string) => ({
  document,
  title: document,
  file: { name: 'it.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(document) },
});
const signers: readonly OfficerName[] = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'];

const extension = {
  link: 'arrest-request-extension',
  proposal: { text: '延长', extendTo: 'P7D', grounds: ['special-circumstances'] },
};

/** Every list an officer can ask for; `{me}` is himself. */
const lists = [
  '/v1/cases',
  '/v1/cases?custody=true',
  '/v1/tasks?view=mine',
  '/v1/tasks?view=available',
  '/v1/tasks?view=unit',
  '/v1/tasks?view=delegated',
  '/v1/tasks?view=done',
  '/v1/duties',
  '/v1/findings',
  '/v1/clocks',
  '/v1/custody',
  '/v1/officers/{me}/ledger',
  '/v1/officers/{me}/reads',
];
/** Of those who may ask of others. */
const ofOthers = ['/v1/officers/handler/ledger', '/v1/officers/legal-officer/ledger'];

/** A detention case with everything that a list could show of it, sealed for its handler and the leader of its unit. */
describe('a sealed case', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let id: string;
  let report: string;
  let task: string;
  let signature: string;
  let framed: SignOffBody;
  const mentionedBefore = new Map<OfficerName, readonly string[]>();

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    ({ id, report } = await bureau.startCase());
    const system = await bureau.system();
    const handler = await bureau.as('handler');
    const subject = (await must('case', handler.case(id))).parties[0]!.id;
    for (const [link, document] of [
      ['filing', 'filing-report'],
      ['detention', 'detention-report'],
    ] as const) {
      const { digest } = await must('report', handler.fileMaterial(id, filed(document)));
      const of = link === 'filing' ? {} : { subject };
      await must(link, handler.requestLink(id, { ...filing(digest), ...of, link }));
      for (const officer of signers) {
        signature = await bureau.openTask(id);
        await must(officer, bureau.sign(officer, signature));
      }
    }
    await must('held', system.record(id, { type: 'detention-executed', at: specStart, subjects: [subject] }));
    const { digest } = await must('report', handler.fileMaterial(id, filed('detention-extension-report')));
    await must('arrest', handler.requestLink(id, { ...filing(digest), subject, ...extension }));
    task = await bureau.openTask(id);
    await must('finding', (await bureau.as('legal-officer')).raiseFinding({ case: id, requirement: '补正' }));
    framed = await framedBy('legal-officer');
    await must('claim', (await bureau.as('legal-officer')).claim(task));
    for (const officer of seers) mentionedBefore.set(officer, await mentionedTo(officer));
    await must(
      'seal',
      (await bureau.as('unit-leader')).seals.seal(id, { ground: 'state-secret', reason: '涉及国家秘密' }),
    );
  }, 120_000);
  afterAll(() => api.end());

  const strangers: readonly OfficerName[] = ['legal-officer', 'legal-officer-2', 'legal-reviewer', 'admin'];
  const seers: readonly OfficerName[] = [...strangers, 'bureau-leader', 'handler'];

  async function framedBy(officer: OfficerName): Promise<SignOffBody> {
    const client = await bureau.as(officer);
    const { record, checklist, dossier } = await must('task', client.task(task));
    for (const { digest } of dossier.materials) await must('read', client.openMaterial(id, digest, task));
    const again = await must('task', client.task(task));
    const frame = again.record ?? record;
    if (!frame) throw new Error(`${officer} may not sign`);
    const answer = {
      ...agreed,
      checklist: checklist.map((item) => ({ id: item.id, result: 'yes' as const })),
    };
    const signed = signRecord(assembleRecord(frame, answer), bureau.keyOf(officer));
    return { ...answer, record: frame, signature: signed };
  }

  /** Lists in whose answers the case is named. Reads are recorded within a second; those before the seal are there. */
  async function mentionedTo(officer: OfficerName): Promise<readonly string[]> {
    const asked = officer === 'legal-reviewer' ? [...lists, ...ofOthers] : lists;
    const answers = await Promise.all(
      asked.map(async (path) => {
        const response = await bureau.raw(officer, path.replace('{me}', officer));
        return (await response.text()).includes(id) ? [path] : [];
      }),
    );
    return answers.flat();
  }

  /** Streams of the case in the news of an officer, from the beginning of the log until something of `last` is told. */
  async function toldTo(officer: OfficerName, last: string): Promise<readonly string[]> {
    const leaving = new AbortController();
    const streams = new Set<string>();
    const news = (await bureau.as(officer)).stream({ lastEventId: '0', signal: leaving.signal });
    for await (const { data } of news) {
      const { stream } = data as Readonly<{ stream: string }>;
      streams.add(stream);
      if (stream === last) break;
    }
    leaving.abort();
    return [...streams].filter((stream) => stream.includes(id));
  }

  it('was in the lists of those from whom it is sealed', () => {
    expect(mentionedBefore.get('legal-officer')).toEqual(
      expect.arrayContaining([
        '/v1/cases',
        '/v1/tasks?view=mine',
        '/v1/tasks?view=done',
        '/v1/clocks',
        '/v1/custody',
      ]),
    );
    expect(mentionedBefore.get('legal-officer-2')).toEqual(
      expect.arrayContaining(['/v1/tasks?view=unit', '/v1/duties']),
    );
    expect(mentionedBefore.get('legal-reviewer')).toEqual(expect.arrayContaining(ofOthers));
  });

  it('is in no list of theirs any more, and in those of who is named', async () => {
    for (const officer of [...strangers, 'bureau-leader'] as const) {
      expect([officer, await mentionedTo(officer)]).toEqual([officer, []]);
    }
    const own = mentionedBefore.get('handler') ?? [];
    expect(await mentionedTo('handler')).toEqual(expect.arrayContaining([...own]));
  });

  it('is counted in none of their inboxes', async () => {
    for (const officer of strangers) {
      const { counts } = await must('tasks', (await bureau.as(officer)).tasks({ view: 'unit' }));
      expect([officer, counts]).toEqual([officer, { mine: 0, available: 0, unit: 0, delegated: 0, done: 0 }]);
    }
  });

  it.each([
    ['the case', () => `/v1/cases/${id}`],
    ['its past', () => `/v1/cases/${id}?asOf=3`],
    ['its events', () => `/v1/cases/${id}/events`],
    ['its replay', () => `/v1/cases/${id}/replay`],
    ['who answers for it', () => `/v1/cases/${id}/responsibility`],
    ['news of it', () => `/v1/cases/${id}/stream`],
    ['its materials', () => `/v1/cases/${id}/materials/${report}`],
    ['its discussions', () => `/v1/cases/${id}/discussions`],
    ['its evidence', () => `/v1/cases/${id}/evidence`],
    ['its things', () => `/v1/cases/${id}/property`],
    ['its recusals', () => `/v1/recusals?case=${id}`],
    ['a task', () => `/v1/tasks/${task}`],
    ['a draft', () => `/v1/tasks/${task}/draft`],
    ['a signature', () => `/v1/signatures/${signature}`],
  ])('does not exist for them: %s', async (_, path) => {
    const statuses = await Promise.all(
      strangers.map(async (officer) => (await bureau.raw(officer, path())).status),
    );
    expect(statuses).toEqual(strangers.map(() => 404));
  });

  it('is told of by no stream of news to them, not even of what was before the seal', async () => {
    const stopping = new AbortController();
    const { databaseUrl, keysFolder: keysDir } = api.settings;
    const sequencer = runSequencer({ databaseUrl, keysDir, signal: stopping.signal });
    try {
      const later = await bureau.startCase();
      const told = (officer: OfficerName) => toldTo(officer, `case/${later.id}`);
      for (const officer of strangers) expect([officer, await told(officer)]).toEqual([officer, []]);
      expect(await told('handler')).toEqual([`case/${id}`]);
      expect(await told('investigator')).toEqual(expect.arrayContaining([`case/${id}`, `reading/${task}`]));
    } finally {
      stopping.abort();
      await sequencer.ended;
    }
  }, 60_000);

  it('does not exist for who had its task before him and asks to sign it', async () => {
    const signed = await (await bureau.as('legal-officer')).signOff(task, framed, crypto.randomUUID());
    expect(signed).toMatchObject({ ok: false, problem: { status: 404, code: 'unknown-task' } });
    const { tasks } = await must('case', (await bureau.as('handler')).case(id));
    expect(tasks.find((kept) => kept.id === task)).toMatchObject({ status: 'open', claimedBy: null });
  });

  it('is seen by an investigator, whose trace says that it was sealed', async () => {
    const investigator = await bureau.as('investigator');
    const { seal } = await must('case', investigator.case(id));
    expect(seal).toMatchObject({ by: 'unit-leader', ground: 'state-secret', reason: '涉及国家秘密' });
    await must('cases', investigator.cases());
    const { items } = await must('reads', investigator.casesRead('investigator', { limit: 200 }));
    const traces = items.flatMap(({ reads }) => reads).filter((read) => read.case === id && read.sealed);
    expect(traces.length).toBeGreaterThanOrEqual(2);
  });

  it('is repaired in a case that is sealed as it is', async () => {
    const handler = await bureau.as('handler');
    const { requests } = await must('case', handler.case(id));
    const target = requests.find(({ status }) => status === 'in-review')?.id ?? '';
    const body = { case: id, act: 'unlock-request', target, grounds: '停滞' } as const;
    const refused = await (await bureau.as('legal-reviewer')).proposeRepair(body);
    expect(refused).toMatchObject({ ok: false, problem: { status: 404, code: 'unknown-case' } });
    const { id: repair } = await must('propose', handler.proposeRepair(body));
    for (const officer of strangers)
      expect((await bureau.raw(officer, `/v1/cases/${repair}`)).status).toBe(404);
    const { seal, tasks } = await must('case', handler.case(repair));
    expect(seal).toMatchObject({ by: 'handler', ground: 'state-secret', named: ['handler', 'unit-leader'] });
    // Nobody named could sign it: it waits for whoever keeps the seal to name two who had no part.
    expect(tasks.map(({ eligibility }) => eligibility.eligible)).toEqual([[]]);
  });

  it('is the system’s that started it, and of no other', async () => {
    await must('case', (await bureau.system()).case(id));
  });

  it('exists for who is named in it, wherever he is, with its persons; his name is struck with a reason', async () => {
    const { seals } = await bureau.as('unit-leader');
    await must('add', seals.add(id, 'stranger', '外单位协查'));
    const { parties } = await must('case', (await bureau.as('stranger')).case(id));
    expect(parties).toMatchObject([{ name: '甲', withheld: false }]);
    await must('remove', seals.remove(id, 'stranger', '协查结束'));
    expect((await bureau.raw('stranger', `/v1/cases/${id}`)).status).toBe(404);
    const { seal } = await must('case', (await bureau.as('handler')).case(id));
    expect(seal?.named).toEqual(['handler', 'unit-leader']);
    expect(seal?.changes).toMatchObject([
      { by: 'unit-leader', officer: 'stranger', change: 'added', reason: '外单位协查' },
      { by: 'unit-leader', officer: 'stranger', change: 'removed', reason: '协查结束' },
    ]);
  });

  it('is kept by nobody who is not named, but that the Leader can name somebody', async () => {
    for (const officer of strangers) {
      const added = await (await bureau.as(officer)).seals.add(id, officer, '好奇');
      expect(added).toMatchObject({ ok: false, problem: { status: 404 } });
    }
    await must('add', (await bureau.as('bureau-leader')).seals.add(id, 'legal-officer', '审核'));
    expect((await bureau.raw('bureau-leader', `/v1/cases/${id}`)).status).toBe(404);
  });

  it('lets whoever is named do his task', async () => {
    expect(await bureau.sign('legal-officer', task)).toMatchObject({ ok: true });
  });

  it('is a case like any other when its seal is lifted', async () => {
    await must('lift', (await bureau.as('unit-leader')).seals.lift(id, '已解密'));
    expect((await bureau.raw('legal-reviewer', `/v1/cases/${id}`)).status).toBe(200);
    expect(await mentionedTo('legal-officer')).toEqual(
      expect.arrayContaining(['/v1/cases', '/v1/tasks?view=done']),
    );
  });
});
