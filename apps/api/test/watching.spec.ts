import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

describe('what watches over the API', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
  });
  afterAll(() => api.end());

  const scraped = async () => (await api.fetch(`${api.baseUrl}/metrics`)).text();
  const figure = async (line: string) => {
    const found = (await scraped()).split('\n').find((each) => each.startsWith(`${line} `));
    return found === undefined ? undefined : Number(found.slice(line.length));
  };

  it('reads sign-offs, refusals, appends and what waits', async () => {
    const { id, task } = await bureau.requestFiling();
    const read = { read: false } as const;
    expect(await bureau.sign('legal-officer', task, read)).toMatchObject({ ok: false });
    expect(await bureau.sign('legal-officer', task, { idempotencyKey: 'once' })).toMatchObject({ ok: true });
    expect((await bureau.raw('stranger', `/v1/cases/${id}`)).status).toBe(404);

    expect(await figure('countersign_sign_offs_total{decision="approve"}')).toBe(1);
    expect(await figure('countersign_refusals_total{code="materials-unopened"}')).toBe(1);
    expect(await figure('countersign_refusals_total{code="unknown-case"}')).toBe(1);
    expect(await figure('countersign_append_duration_seconds_count{outcome="appended"}')).toBeGreaterThan(20);
    expect(await figure('countersign_log_up')).toBe(1);
    expect(await figure('countersign_open_tasks')).toBe(1);
    expect(await figure('countersign_overdue_wake_ups')).toBe(0);
    // No worker runs here: nothing has been sequenced, and nobody's heart beats.
    expect(await figure('countersign_sequencer_waiting_events')).toBeGreaterThan(20);
    expect(await scraped()).not.toMatch(/worker_heartbeat_age_seconds\{/);
  });

  it('has every metric that the documented alarms ask for', async () => {
    const page = readFileSync(new URL('../../../../docs/how-to/watch-it.md', import.meta.url), 'utf8');
    const { groups } = parse(/```yaml\n([^`]*)```/.exec(page)?.[1] ?? '') as Alarms;
    const rules = groups.flatMap((group) => group.rules);
    const asked = rules.flatMap(({ expr }) => expr.match(/countersign_\w+/g) ?? []);
    const published = await scraped();
    const missing = asked
      .map((name) => name.replace(/_(bucket|count)$/, ''))
      .filter((name) => !published.includes(`# TYPE ${name} `));
    expect([rules.length > 10, missing]).toEqual([true, []]);
  });

  it('names nobody and nothing of a case in its figures', async () => {
    const { id } = await bureau.requestFiling();
    expect(await scraped()).not.toMatch(new RegExp(`${id}|handler|legal-officer|电缆|甲`));
  });

  it('answers every path with the headers that keep a browser in bounds', async () => {
    const strange = ['/nowhere', '/v1/cases/%zz', `/v1/cases/${'x'.repeat(600)}`];
    const issuers = '/oidc/.well-known/openid-configuration';
    for (const path of ['/', '/docs', '/v1/cases', '/health/live', '/openapi.json', issuers, ...strange]) {
      const { headers } = await api.fetch(`${api.baseUrl}${path}`);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      // Not no-referrer: a browser's form would then say that it comes from nowhere.
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    }
  });

  it('hands out a material only as a download that can run nothing', async () => {
    const { id, report } = await bureau.startCase();
    const { headers } = await bureau.raw('handler', `/v1/cases/${id}/materials/${report}`);
    expect(headers.get('content-disposition')).toBe('attachment');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('cache-control')).toBe('private, no-store');
  });
});

type Alarms = Readonly<{ groups: readonly Readonly<{ rules: readonly Readonly<{ expr: string }>[] }>[] }>;
