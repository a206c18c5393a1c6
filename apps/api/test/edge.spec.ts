import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { assembleRecord } from '#libs/signatures';
import { recordSigner } from '#libs/signatures/node';
import { ApiUnderTest, specStart } from './support/api-under-test.js';
import { agreed, Bureau, filing, theft } from './support/bureau.js';

const json = { 'content-type': 'application/json' };

describe('the edge of the API', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
  });
  afterAll(() => api.end());

  const post = (
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = json,
  ) => bureau.raw('handler', path, { method: 'POST', body, headers });
  const problemOf = async (answer: Response | Promise<Response>) => {
    const response = await answer;
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ status: response.status, type: `/problems/${String(problem['code'])}` });
    expect(problem['traceId']).toMatch(/^[\da-f]{32}$/);
    return problem;
  };

  it('is live, ready, measured and documented', async () => {
    const get = (path: string) => api.fetch(`${api.baseUrl}${path}`);
    expect((await get('/health/live')).status).toBe(200);
    expect(await (await get('/health/ready')).json()).toMatchObject({ status: 'ready', simulated: true });
    expect(await (await get('/metrics')).text()).toContain('countersign_http_request_duration_seconds');
    expect(await (await get('/')).text()).toContain('<title>Countersign 会签</title>');
    const { openapi, paths } = (await (await get('/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { requestBody?: unknown }>>;
    };
    expect(openapi).toBe('3.1.0');
    expect(paths['/v1/tasks/{taskId}/sign-offs']?.['post']?.requestBody).toBeDefined();
    expect(await (await get('/docs')).text()).toContain('Simulated log');
    expect(await (await get('/problems/must-release')).json()).toMatchObject({ status: 409 });
  });

  it('lists every fault of a body by JSON pointer, unknown fields too', async () => {
    const body = { ...theft, handlers: [], surprise: 1, parties: [{ role: 'wizard', name: '甲' }] };
    expect(await problemOf(post('/v1/cases', JSON.stringify(body)))).toMatchObject({
      code: 'malformed-request',
      in: 'body',
      faults: expect.arrayContaining([
        expect.objectContaining({ pointer: '/handlers' }),
        expect.objectContaining({ pointer: '/parties/0/role' }),
        { pointer: '/surprise', message: 'unknown field' },
      ]),
    });
  });

  it.each([
    ['malformed-json', '{"procedure":', 400],
    ['invalid-utf8', Uint8Array.of(0x7b, 0xff, 0x7d), 400],
    ['too-deep', `${'['.repeat(40)}${']'.repeat(40)}`, 400],
    ['too-large', `"${'x'.repeat(1024 * 1024)}"`, 413],
  ])('answers %s', async (code, body, status) => {
    expect(await problemOf(post('/v1/cases', body))).toMatchObject({ code, status });
  });

  it('answers another content type, method, path, cursor or parameter with its own problem', async () => {
    expect(await problemOf(post('/v1/cases', '<a/>', { 'content-type': 'text/xml' }))).toMatchObject({
      status: 415,
    });
    expect(await problemOf(bureau.raw('handler', '/v1/nowhere'))).toMatchObject({ code: 'not-found' });
    expect(await problemOf(bureau.raw('handler', '/v1/cases?cursor=abc'))).toMatchObject({
      code: 'invalid-cursor',
    });
    expect(await problemOf(bureau.raw('handler', '/v1/cases?colour=red'))).toMatchObject({
      in: 'query',
      faults: [{ pointer: '/colour', message: 'unknown field' }],
    });
    expect(await problemOf(bureau.raw('handler', '/v1/cases/%E0%A4'))).toMatchObject({ code: 'not-found' });
  });

  it('refuses facts that the procedure does not know, and procedures nobody published', async () => {
    const odd = { ...theft, facts: { ...theft.facts, colour: 'red' } };
    expect(await problemOf(post('/v1/cases', JSON.stringify(odd)))).toMatchObject({
      code: 'invalid-facts',
      faults: [{ pointer: '/facts/colour' }],
    });
    const other = { ...theft, procedure: 'martial' };
    expect(await problemOf(post('/v1/cases', JSON.stringify(other)))).toMatchObject({
      status: 404,
      code: 'unknown-procedure',
    });
  });

  it.each([
    ['GET / NONSENSE\r\n\r\n', 'malformed-request', 400],
    [`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`, 'headers-too-large', 431],
  ])('answers what is no request with a problem too', async (text, code, status) => {
    const { hostname, port } = new URL(api.baseUrl);
    const socket = connect(Number(port), hostname);
    socket.write(text);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ code, status, type: `/problems/${code}` });
  });

  it('lets nobody in without a token, and nobody whom the directory does not know', async () => {
    const unnamed = await api.fetch(`${api.baseUrl}/v1/cases`);
    expect(unnamed.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(await problemOf(unnamed)).toMatchObject({ status: 401, code: 'unauthenticated' });
    await expect(bureau.token('nobody')).rejects.toMatchObject({
      problem: { code: 'invalid_grant', status: 400 },
    });
  });

  it('hides cases from those who have no part in them, as if they did not exist', async () => {
    const { id, task, request } = await bureau.requestFiling();
    for (const path of [`/v1/cases/${id}`, `/v1/cases/${id}/events`, `/v1/cases/${id}/replay`]) {
      expect(await problemOf(bureau.raw('stranger', path))).toMatchObject({
        status: 404,
        code: 'unknown-case',
      });
    }
    expect(await problemOf(bureau.raw('stranger', `/v1/tasks/${task}`))).toMatchObject({
      code: 'unknown-task',
    });
    expect(await problemOf(bureau.raw('stranger', `/v1/requests/${request}`))).toMatchObject({
      code: 'unknown-request',
    });
    const list = (await (await bureau.raw('stranger', '/v1/cases')).json()) as { items: unknown[] };
    expect(list.items).toEqual([]);
  });

  it('shows an administrator how a case stands, and none of its texts', async () => {
    const { id } = await bureau.startCase();
    const seen = await (await bureau.raw('admin', `/v1/cases/${id}`)).text();
    expect(JSON.parse(seen)).toMatchObject({ title: null, parties: [{ id: 'p1', name: null }] });
    expect(seen).not.toMatch(/电缆|甲/);
    const start = { method: 'POST', body: JSON.stringify(theft), headers: json };
    expect(await problemOf(bureau.raw('admin', '/v1/cases', start))).toMatchObject({ code: 'forbidden' });
    const read = await (await bureau.raw('handler', `/v1/cases/${id}`)).json();
    expect(read).toMatchObject({
      title: '电缆盗窃案',
      parties: [{ name: '甲' }],
      facts: { summary: '多次盗窃电缆' },
    });
  });

  it('gives a used idempotency key its first answer, and another body 422', async () => {
    const headers = { ...json, 'idempotency-key': 'start-1' };
    const first = await post('/v1/cases', JSON.stringify(theft), headers);
    expect(first.status).toBe(201);
    const answer = await first.json();
    expect(await (await post('/v1/cases', JSON.stringify(theft), headers)).json()).toEqual(answer);
    const other = JSON.stringify({ ...theft, title: '另案' });
    expect(await problemOf(post('/v1/cases', other, headers))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  it('answers a version as ETag and honours If-Match', async () => {
    const { id, report } = await bureau.startCase();
    const seen = await bureau.raw('handler', `/v1/cases/${id}`);
    const etag = seen.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"\d+"$/);
    const stale = { ...json, 'if-match': '"1"' };
    const request = JSON.stringify(filing(report));
    expect(await problemOf(post(`/v1/cases/${id}/requests`, request, stale))).toMatchObject({ status: 412 });
    expect((await post(`/v1/cases/${id}/requests`, request, { ...json, 'if-match': etag })).status).toBe(201);
  });

  it('takes If-None-Match as a list, weak or strong', async () => {
    const { id } = await bureau.startCase();
    const read = (known: string) =>
      bureau.raw('handler', `/v1/cases/${id}`, { headers: { 'if-none-match': known } });
    const { etag } = Object.fromEntries((await read('"0"')).headers);
    for (const known of [`${etag}`, `W/${etag}`, `"0", ${etag}`, '*'])
      expect([known, (await read(known)).status]).toEqual([known, 304]);
    expect((await read('"0"')).status).toBe(200);
  });

  it('gives a request sent again under its key the first answer, although that moved the version', async () => {
    const { id, report } = await bureau.startCase();
    const etag = (await bureau.raw('handler', `/v1/cases/${id}`)).headers.get('etag') ?? '';
    const headers = { ...json, 'if-match': etag, 'idempotency-key': 'bound-1' };
    const request = () => post(`/v1/cases/${id}/requests`, JSON.stringify(filing(report)), headers);
    const first = await request();
    expect(first.status).toBe(201);
    const second = await request();
    expect([second.status, await second.json()]).toEqual([201, await first.json()]);
    const other = JSON.stringify({ ...filing(report), grounds: '另述' });
    expect(await problemOf(post(`/v1/cases/${id}/requests`, other, headers))).toMatchObject({ status: 422 });
  });

  it('honours If-Match on a sign-off', async () => {
    const { id, task } = await bureau.requestFiling();
    const client = await bureau.as('legal-officer');
    const { dossier } = await must('task', client.task(task));
    for (const { digest } of dossier.materials) await must('open', client.openMaterial(id, digest, task));
    const { record, checklist } = await must('task', client.task(task));
    const said = { ...agreed, checklist: checklist.map((item) => ({ id: item.id, result: 'yes' as const })) };
    const signature = recordSigner(bureau.keyOf('legal-officer'))(assembleRecord(record!, said));
    const signOff = (version: string) =>
      bureau.raw('legal-officer', `/v1/tasks/${task}/sign-offs`, {
        method: 'POST',
        body: JSON.stringify({ ...said, record, signature }),
        headers: { ...json, 'if-match': version, 'idempotency-key': 'sign-at' },
      });
    expect(await problemOf(signOff('"1"'))).toMatchObject({ code: 'precondition-failed' });
    const etag = (await bureau.raw('legal-officer', `/v1/cases/${id}`)).headers.get('etag') ?? '';
    const first = await signOff(etag);
    expect(first.status).toBe(201);
    expect(await (await signOff(etag)).json()).toEqual(await first.json());
  });

  it('answers HEAD on a stream at once, which has nothing to wait for', async () => {
    const { id } = await bureau.startCase();
    for (const path of ['/v1/stream', `/v1/cases/${id}/stream`]) {
      const answer = await bureau.raw('handler', path, { method: 'HEAD' });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'text/event-stream; charset=utf-8',
      ]);
    }
  });

  it('takes a discussion of officers that there are, and tells of a stranger only who may see the case', async () => {
    const { id } = await bureau.startCase();
    const talk = { startedAt: specStart, endedAt: specStart, text: '讨论' };
    const discuss = (officer: 'handler' | 'stranger', participants: readonly string[]) =>
      bureau.raw(officer, `/v1/cases/${id}/discussions`, {
        method: 'POST',
        body: JSON.stringify({ ...talk, participants }),
        headers: json,
      });
    expect(await problemOf(discuss('handler', ['handler', 'nobody']))).toMatchObject({
      status: 404,
      code: 'unknown-officer',
      officer: 'nobody',
    });
    expect(await problemOf(discuss('stranger', ['nobody']))).toMatchObject({ code: 'unknown-case' });
    expect((await discuss('handler', ['handler', 'legal-officer'])).status).toBe(201);
  });

  it('counts a material as opened only when its bytes have left', async () => {
    const { id, report, task } = await bureau.requestFiling();
    const path = `/v1/cases/${id}/materials/${report}?task=${task}`;
    const isOpened = async () => {
      const { dossier } = await must('task', (await bureau.as('legal-officer')).task(task));
      return dossier.materials.map(({ opened }) => opened);
    };
    expect((await bureau.raw('legal-officer', path, { method: 'HEAD' })).status).toBe(200);
    expect(await isOpened()).toEqual([false]);
    expect((await bureau.raw('legal-officer', path)).status).toBe(200);
    expect(await isOpened()).toEqual([true]);
  });
});
