import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runSequencer, type Sequencer } from '#libs/event-log';
import { must, type StreamedEvent } from '#libs/client';
import { ApiUnderTest, specStart } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

describe('operation', () => {
  let api: ApiUnderTest | undefined;
  const started = async (options?: Parameters<typeof ApiUnderTest.start>[0]) =>
    (api = await ApiUnderTest.start(options));
  afterEach(() => api?.end());

  const get = (path: string) => api!.fetch(`${api!.baseUrl}${path}`);

  it('is not ready while the demonstration is being played', async () => {
    const { settings } = await started();
    const note = join(settings.dataFolder, 'demo.json');
    writeFileSync(note, JSON.stringify({ state: 'created' }));
    const playing = await get('/health/ready');
    expect([playing.status, playing.headers.get('retry-after')]).toEqual([503, '2']);
    rmSync(note);
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('is degraded, and ready, without Temporal', async () => {
    await started({ env: { TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    const ready = await get('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'degraded', parts: { postgres: 'up', temporal: 'down' }, simulated: true },
    ]);
  });

  it('answers 429 with Retry-After to who asks more than he may', async () => {
    await started({ env: { COUNTERSIGN_RATE_LIMIT: '3' } });
    for (let nth = 1; nth <= 3; nth += 1) expect((await get('/problems')).status).toBe(200);
    const more = await get('/problems');
    expect([more.status, await more.json()]).toMatchObject([429, { code: 'too-many-requests' }]);
    expect(Number(more.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('shuts down without waiting for connections that never asked anything', async () => {
    const { baseUrl } = await started();
    const { hostname, port } = new URL(baseUrl);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    await get('/health/live');
    const began = performance.now();
    await api?.end();
    api = undefined;
    expect(performance.now() - began).toBeLessThan(10_000);
    socket.destroy();
  });

  it('gives a real log no clock to move', async () => {
    const bureau = new Bureau(await started({ simulated: false }));
    expect((await bureau.raw('admin', '/v1/simulation')).status).toBe(404);
    const advance = {
      method: 'POST',
      body: JSON.stringify({ to: specStart }),
      headers: { 'content-type': 'application/json' },
    };
    expect((await bureau.raw('admin', '/v1/simulation/advance', advance)).status).toBe(404);
    expect((await bureau.raw('admin', '/v1/simulation/advance', { ...advance, body: '{}' })).status).toBe(
      404,
    );
  });

  it('runs what falls due at its own instant when the simulated clock is moved', async () => {
    const bureau = await Bureau.open(await started());
    const { id, task } = await bureau.requestFiling();
    const handler = await bureau.as('handler');
    const { dueAt } = (await must('case', handler.case(id))).tasks.find((each) => each.id === task)!;
    expect(await handler.advance(dueAt)).toMatchObject({ ok: false, problem: { status: 403 } });
    const to = new Date(Date.parse(dueAt) + 60_000).toISOString();
    const admin = await bureau.as('admin');
    expect(await must('advance', admin.advance(to, true))).toMatchObject({ now: to, held: true });
    const { items } = await must('events', handler.events(id));
    expect(items.find(({ type }) => type === 'TaskOverdue')).toMatchObject({ recordedAt: dueAt });
    expect(await admin.advance(dueAt)).toMatchObject({
      problem: { status: 409, code: 'clock-backwards', now: to },
    });
  });

  it('streams what a reader may see, from where he left', async () => {
    const { settings } = await started();
    const abort = new AbortController();
    const sequencer: Sequencer = runSequencer({
      databaseUrl: settings.databaseUrl,
      keysDir: settings.keysFolder,
      signal: abort.signal,
    });
    try {
      const bureau = await Bureau.open(api!);
      const first = await bureau.startCase();
      const second = await bureau.requestFiling();
      const seen = await take(4, (await bureau.as('handler')).stream({ case: second.id, lastEventId: '0' }));
      expect(seen.map(({ type }) => type)).toEqual([
        'CaseStarted',
        'StageEntered',
        'MaterialFiled',
        'LinkRequested',
      ]);
      expect(seen.every(({ stream }) => stream === `case/${second.id}`)).toBe(true);
      const resumed = (await bureau.as('handler')).stream({
        case: second.id,
        lastEventId: String(seen[1]!.leafIndex),
      });
      expect((await take(1, resumed))[0]).toEqual(seen[2]);
      const strangers = await bureau.raw('stranger', `/v1/cases/${first.id}/stream`);
      expect(strangers.status).toBe(404);
    } finally {
      abort.abort();
      await sequencer.ended;
    }
  });

  it('records an investigator’s look before it answers, and shows what an officer had before him', async () => {
    const bureau = await Bureau.open(await started());
    const { id, task, report } = await bureau.requestFiling();
    expect(await bureau.sign('legal-officer', task)).toMatchObject({ ok: true });
    const looks = () => api!.engine.open.log.read(`access/${specStart.slice(0, 10)}` as never);
    const replay = await must(
      'replay',
      (await bureau.as('investigator')).replay(id, { as: 'legal-officer' }),
    );
    expect(replay.as).toEqual({
      officer: 'legal-officer',
      tasks: [task],
      opened: [report],
      openings: [{ task, material: report, at: expect.any(String) as unknown }],
    });
    // What he had opened by an instant does not wait for the case itself to change.
    const investigator = await bureau.as('investigator');
    const [{ at } = { at: '' }] = replay.as?.openings ?? [];
    const openedBy = async (asOf: string) =>
      (await must('replay', investigator.replay(id, { asOf, as: 'legal-officer' }))).as?.opened;
    expect(await openedBy(at)).toEqual([report]);
    expect(await openedBy(new Date(Date.parse(at) - 1).toISOString())).toEqual([]);
    expect(await investigator.replay(id, { as: 'nobody' })).toMatchObject({
      problem: { status: 404, code: 'unknown-officer' },
    });
    expect(replay.case.requests[0]?.rounds[0]?.signatures[0]?.opinion.facts).toBe('事实清楚');
    expect((await looks()).map(({ event }) => [event.actor, event.data]).slice(0, 1)).toEqual([
      [
        { kind: 'officer', officer: 'investigator' },
        { case: id, asOf: null, as: 'legal-officer' },
      ],
    ]);
    expect(await looks()).toHaveLength(3);
    const past = await must('past', (await bureau.as('handler')).replay(id, { asOf: 2 }));
    expect(past).toMatchObject({ version: 2, case: { version: 2, requests: [], tasks: [] } });
    expect(past.events).toHaveLength(2);
    expect(await looks()).toHaveLength(3);
  });
});

type Told = Readonly<{ type: string; stream: string; leafIndex: number }>;

/** The first events of a stream, which is then left. */
async function take(count: number, events: AsyncGenerator<StreamedEvent>): Promise<Told[]> {
  const taken: Told[] = [];
  for await (const { data } of events) {
    taken.push(data as Told);
    if (taken.length === count) break;
  }
  return taken;
}
