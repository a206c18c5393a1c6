import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

describe('until when?', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
  });
  afterAll(() => api.end());

  const due = async (kind: string, query: Parameters<Awaited<ReturnType<Bureau['as']>>['due']>[1]) =>
    must(kind, (await bureau.as('stranger')).due(kind, query));

  it('tells anyone, with the earlier instant, the article and the way there', async () => {
    const answer = await due('arrest-request', { from: '2026-03-05T21:50:00+08:00' });
    expect(answer).toMatchObject({
      kind: 'arrest-request',
      of: 'clock',
      from: '2026-03-05T13:50:00.000Z',
      limit: 'P3D',
      dueAt: '2026-03-08T16:00:00.000Z',
      exactAt: '2026-03-08T13:50:00.000Z',
      provisional: false,
      article: 'C91 P129',
      zone: 'Asia/Shanghai',
    });
    expect(answer.working.map(({ zh }) => zh)).toEqual([
      '开始之日 2026-03-05（星期四）不计算在内。',
      '期间为3日，最后一日为 2026-03-08（星期日）。',
      '不因节假日顺延：在押期间、取保候审和监视居住届满本身，均不顺延。',
      '自 2026-03-09 00:00 起逾期。',
      '另按每日二十四小时自执行时起计算的较早时刻提示。',
    ]);
  });

  it('tells what a ground extends to, and what does not count', async () => {
    const from = '2026-03-05T21:50:00+08:00';
    expect(await due('arrest-request', { from, ground: ['gang', 'repeated'] })).toMatchObject({
      limit: 'P30D',
      dueAt: '2026-04-04T16:00:00.000Z',
      exactAt: '2026-04-04T13:50:00.000Z',
    });
    expect(
      await due('custody', { from, excluded: ['2026-03-10T09:00:00+08:00/2026-03-20T09:00:00+08:00'] }),
    ).toMatchObject({ dueAt: '2026-05-15T16:00:00.000Z' });
  });

  it('refuses what no limit can be counted from, and spans that end before they begin', async () => {
    const stranger = await bureau.as('stranger');
    const from = '2026-03-05T21:50:00+08:00';
    const reversed = '2026-03-20T09:00:00+08:00/2026-03-10T09:00:00+08:00';
    for (const query of [
      { from: '9999-12-31T23:59:59Z' },
      { from: '0001-01-01T00:00:00Z' },
      { from, excluded: [reversed] },
      { from, earlier: [reversed] },
    ])
      expect(await stranger.due('custody', query)).toMatchObject({
        problem: { status: 400, code: 'malformed-request' },
      });
    const spans = Array.from({ length: 50 }, () => '1900-01-01T00:00:00Z/2999-12-31T00:00:00Z');
    for (const kind of ['custody', 'bail', 'filing', 'detention-notice'])
      for (const last of ['2999-12-31T23:59:59Z', '1900-01-01T00:00:00Z'])
        expect([
          kind,
          (await stranger.due(kind, { from: last, excluded: spans, earlier: spans })).ok,
        ]).toEqual([kind, true]);
  });

  it('tells of duties, of limits counted back, and of a year without a calendar', async () => {
    expect(await due('detention-notice', { from: '2026-03-05T21:50:00+08:00' })).toMatchObject({
      of: 'duty',
      dueAt: '2026-03-06T14:00:00.000Z',
    });
    expect(await due('custody-extension-filing', { from: '2026-04-10T17:20:00+08:00' })).toMatchObject({
      dueAt: '2026-06-03T16:00:00.000Z',
    });
    expect(await due('filing', { from: '2026-12-30T09:00:00+08:00' })).toMatchObject({
      dueAt: '2027-01-02T16:00:00.000Z',
      provisional: true,
    });
  });

  it('counts a limit back from one that no holiday moves, and takes earlier bail off what it may last in all', async () => {
    // Custody ends on Sunday 10 May whatever day that is; seven days before it: by the third.
    expect(await due('custody-extension-filing', { from: '2026-03-10T17:20:00+08:00' })).toMatchObject({
      dueAt: '2026-05-03T16:00:00.000Z',
      article: 'P148 J309',
    });
    const from = '2026-07-02T09:00:00+08:00';
    expect(await due('bail', { from })).toMatchObject({ dueAt: '2027-07-02T16:00:00.000Z' });
    const earlier = ['2026-03-02T09:00:00+08:00/2026-06-02T09:00:00+08:00'];
    const second = await due('bail', { from, earlier });
    expect(second).toMatchObject({ dueAt: '2027-04-01T16:00:00.000Z', limit: 'P12M' });
    expect(second.working.map(({ zh }) => zh)).toContain('此前已采取该措施 92 日，从最长期限中扣除。');
  });

  it('asks whether the person is held where holidays extend for people at large alone', async () => {
    const from = '2026-08-19T10:00:00+08:00';
    expect(await due('prosecution-review', { from })).toMatchObject({
      inCustody: true,
      dueAt: '2026-09-19T16:00:00.000Z',
    });
    const back = '2026-09-05T10:00:00+08:00';
    expect(await due('prosecution-review', { from: back })).toMatchObject({
      dueAt: '2026-10-05T16:00:00.000Z',
    });
    expect(await due('prosecution-review', { from: back, inCustody: 'false' })).toMatchObject({
      inCustody: false,
      dueAt: '2026-10-08T16:00:00.000Z',
    });
  });

  it('refuses what the procedure does not know, and names what it does', async () => {
    const ask = async (path: string) => (await bureau.raw('handler', `/v1/clocks/${path}`)).json();
    expect(await ask('eternity/due?from=2026-03-05T21:50:00Z')).toMatchObject({
      status: 404,
      code: 'unknown-clock',
      known: expect.arrayContaining(['filing', 'release']),
    });
    expect(await ask('custody/due?from=2026-03-05T21:50:00Z&ground=whim')).toMatchObject({
      status: 400,
      code: 'unknown-ground',
    });
    expect(await ask('arrest-request/due?from=2026-03-05T21:50:00Z&to=P31D')).toMatchObject({
      code: 'unknown-length',
      lengths: ['P7D', 'P30D'],
    });
    for (const bad of ['', '?from=yesterday', '?from=2026-03-05T21:50:00Z&excluded=2026-03-05T21:50:00Z']) {
      expect(await ask(`filing/due${bad}`)).toMatchObject({ status: 400, code: 'malformed-request' });
    }
    expect(await ask('filing/due?from=2026-03-05T21:50:00Z&procedure=none')).toMatchObject({
      code: 'unknown-procedure',
    });
    expect((await api.fetch(`${api.baseUrl}/v1/clocks/filing/due?from=2026-03-05T21:50:00Z`)).status).toBe(
      401,
    );
  });
});
