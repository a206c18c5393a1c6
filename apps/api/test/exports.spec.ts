import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { must } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';
import { Following } from './support/following.js';

/** What is taken away as a file, and that it is recorded before it leaves. */
describe('exports', () => {
  let bureau: Bureau;
  let following: Following;
  let caseId: string;

  beforeAll(async () => {
    bureau = await Bureau.open(await ApiUnderTest.start());
    following = new Following(bureau.api);
    caseId = await bureau.approvedFiling();
    await following.caughtUp();
  }, 120_000);
  afterAll(async () => {
    await following.end();
    await bureau.api.end();
  });

  const investigator = () => bureau.as('investigator');
  const csvOf = (bytes: Uint8Array): readonly (readonly string[])[] => parse(Buffer.from(bytes));
  const lastAct = async () =>
    (await must('ledger', (await investigator()).ledger('investigator', { limit: 1 }))).items[0];

  it('tells a case act by act, signers with what they had opened', async () => {
    const bytes = await must('acts', (await investigator()).exports.caseActs(caseId, { language: 'en' }));
    const [heads, ...records] = csvOf(bytes);
    expect(heads?.slice(0, 4)).toEqual(['No.', 'Instant (UTC)', 'Time (bureau)', 'Who']);
    const { version } = await must('case', (await investigator()).case(caseId));
    expect(records).toHaveLength(version);
    const signed = records.filter(([, , , , , , what]) => what?.includes('agrees'));
    expect(signed).toHaveLength(4);
    expect(signed[0]?.[5]).toMatch(/\(own post\)$/);
    expect(signed[0]?.[7]).toMatch(/^Request for filing 2026-03-02 /);
    expect(await lastAct()).toMatchObject({
      type: 'Exported',
      data: { what: 'case', case: caseId, version, format: 'csv' },
    });
  });

  it('prints a case as PDF in either language and records it', async () => {
    for (const language of ['zh', 'en'] as const) {
      const bytes = await must('report', (await investigator()).exports.caseReport(caseId, { language }));
      expect(Buffer.from(bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
      expect(bytes.length).toBeGreaterThan(10_000);
    }
    expect(await lastAct()).toMatchObject({ type: 'Exported', data: { what: 'case', format: 'pdf' } });
  });

  it('gives a report only to those for whom the case exists', async () => {
    const statuses = await Promise.all(
      (['stranger', 'handler', 'bureau-leader'] as const).map(
        async (officer) => (await bureau.raw(officer, `/v1/cases/${caseId}/report.pdf`)).status,
      ),
    );
    expect(statuses).toEqual([404, 200, 200]);
  });

  it('streams an answer with how many records will come, and as of one leaf', async () => {
    const response = await bureau.raw('investigator', '/v1/questions/reading-time.csv?language=en&bom=true');
    expect(response.headers.get('rows-total')).toBe('4');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heads, ...records] = csvOf(bytes.subarray(3));
    expect(heads?.[0]).toBe('Case number');
    expect(records.map((record) => record[8])).toEqual(
      expect.arrayContaining(['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader']),
    );
    expect(await lastAct()).toMatchObject({
      type: 'Exported',
      data: { what: 'answer', kind: 'reading-time', parameters: {}, inquiry: null },
    });
  });

  it('holds no more of a long answer than a page, and gives it whole', async () => {
    await bureau.api.sql(
      `INSERT INTO work.signatures SELECT r.*
         FROM (SELECT * FROM work.signatures ORDER BY signature_id LIMIT 1) s, generate_series(1, 2500) n,
              LATERAL jsonb_populate_record(NULL::work.signatures, to_jsonb(s)
                || jsonb_build_object('signature_id', 'x.' || n, 'reading_ms', n % 7)) r`,
    );
    const bytes = await must('csv', (await investigator()).questions.readingTimeCsv());
    const records = csvOf(bytes).slice(1);
    expect(records).toHaveLength(2_504);
    await bureau.api.sql(`DELETE FROM work.signatures WHERE signature_id LIKE 'x.%'`);
  });

  it('lists a person’s acts by time, kind and capacity, followed and not followed yet', async () => {
    const client = await investigator();
    const types = async (query: Record<string, string>) =>
      (await must('ledger', client.ledger('unit-leader', query))).items.map(({ type }) => type);
    expect(await types({ type: 'SignedOff' })).toEqual(['SignedOff']);
    expect(await types({ capacity: 'delegated' })).toEqual([]);
    expect(await types({ type: 'SignedOff', capacity: 'own' })).toEqual(['SignedOff']);
    expect(await types({ until: '2026-01-01T00:00:00.000Z' })).toEqual([]);
    const whole = await types({});
    // While it followed, it would store its place again: the look at the list is news.
    await following.end();
    await bureau.api.sql(`UPDATE work.checkpoints SET next_leaf = 0 WHERE name = 'signatures'`);
    await bureau.api.sql(`DELETE FROM work.acts WHERE officer = 'unit-leader'`);
    expect(await types({})).toEqual(whole);
    expect(await types({ type: 'SignedOff', capacity: 'own' })).toEqual(['SignedOff']);
    following = new Following(bureau.api);
    await following.caughtUp();
  });

  it('gives a person’s ledger as a file, to him who may list it', async () => {
    const bytes = await must(
      'csv',
      (await investigator()).exports.ledger('unit-leader', { type: 'SignedOff' }),
    );
    const [, ...records] = csvOf(bytes);
    expect(records.map(([, type, , stream]) => [type, stream])).toEqual([['SignedOff', `case/${caseId}`]]);
    expect(await lastAct()).toMatchObject({ data: { what: 'ledger', officer: 'unit-leader' } });
    const refused = await bureau.raw('legal-officer', '/v1/officers/unit-leader/ledger.csv');
    expect(refused.status).toBe(403);
  });
});
