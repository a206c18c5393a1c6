import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cursorOf } from '../src/http/cursor.js';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

type Page = Readonly<{ items: readonly unknown[]; nextCursor: string | null }>;

describe('every list', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let caseId: string;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    ({ id: caseId } = await bureau.requestFiling());
  });
  afterAll(() => api.end());

  const get = (path: string) => bureau.raw('investigator', path.replace('{case}', caseId));
  const pageAt = async (path: string): Promise<Page> => {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return (await answer.json()) as Page;
  };

  async function inPagesOf(limit: number, path: string): Promise<readonly unknown[]> {
    const items: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page = await pageAt(`${path}?limit=${limit}${cursor && `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(limit);
      expect(page.nextCursor === null || page.items.length === limit).toBe(true);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  it.each([
    '/problems',
    '/v1/procedures',
    '/v1/units',
    '/v1/posts',
    '/v1/officers',
    '/v1/keys',
    '/v1/qualifications',
    '/v1/instruments',
    '/v1/cases/{case}/events',
    '/v1/cases/{case}/checks',
  ])('%s is the same in pages of one as at once', async (path) => {
    const items = await inPagesOf(200, path);
    expect(items.length).toBeGreaterThan(1);
    expect(await inPagesOf(1, path)).toEqual(items);
  });

  it.each([
    '/v1/suspensions',
    '/v1/delegations',
    '/v1/views',
    '/v1/inquiries',
    '/v1/recusals?case={case}',
    '/v1/repairs?case={case}',
    '/v1/cases/{case}/interviews',
    '/v1/cases/{case}/submissions',
    '/v1/cases/{case}/discussions',
  ])('%s takes limit and cursor, and is empty', async (path) => {
    const joint = path.includes('?') ? '&' : '?';
    expect(await pageAt(`${path}${joint}limit=1`)).toEqual({ items: [], nextCursor: null });
    expect((await get(`${path}${joint}limit=0`)).status).toBe(400);
    expect((await get(`${path}${joint}cursor=bm8`)).status).toBe(400);
  });

  it.each([
    ['/v1/cases', 'cases', 2],
    ['/v1/duties', 'duties', 2],
    ['/v1/findings', 'findings', 2],
    ['/v1/clocks', 'clocks', 2],
    ['/v1/custody', 'custody', 3],
    ['/v1/tasks', 'tasks/available/custody', 3],
    ['/v1/tasks?sort=newest', 'tasks/available/newest', 2],
    ['/v1/cases/{case}/events', 'events', 1],
    ['/v1/cases/{case}/discussions', 'discussions', 1],
    ['/v1/officers/handler/ledger', 'ledger', 3],
    ['/v1/officers/handler/reads', 'reads', 1],
    ['/v1/questions/reading-time', 'question reading-time', 3],
    ['/v1/questions/pairs', 'question pairs', 3],
    ['/v1/units', 'units', 1],
  ])('%s refuses a cursor made up for it', async (path, list, parts) => {
    const made = ['no such value', '9'.repeat(12), '2026-02-31T00:00:00.000Z', 'a\0b'].map((part) =>
      cursorOf(
        list,
        Array.from({ length: parts }, () => part),
      ),
    );
    for (const cursor of made) {
      const answer = await get(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: 'invalid-cursor' });
    }
  });
});
