import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { must } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau, type OfficerName } from './support/bureau.js';

/** Looks at cases leave a trace: an investigator's before he gets the answer. */
describe('who read what', () => {
  let bureau: Bureau;
  let filed: Awaited<ReturnType<Bureau['requestFiling']>>;
  beforeAll(async () => {
    bureau = await Bureau.open(await ApiUnderTest.start());
    filed = await bureau.requestFiling();
  }, 60_000);
  afterAll(() => bureau.api.end());

  const readBy = async (reader: string, asked: OfficerName = 'investigator') =>
    must('reads', (await bureau.as(asked)).casesRead(reader));
  const casesOf = ({ items }: Awaited<ReturnType<typeof readBy>>) =>
    items.flatMap(({ reads }) => reads.map((read) => read.case));

  it("records an investigator's look before he gets the answer", async () => {
    const before = casesOf(await readBy('investigator')).length;
    await must('case', (await bureau.as('investigator')).case(filed.id));
    const after = casesOf(await readBy('investigator'));
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toBe(filed.id);
  });

  it('records every one of many looks at once, of one investigator, before he gets the answers', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, async () => (await bureau.startCase()).id));
    const investigator = await bureau.as('investigator');
    const before = (await readBy('investigator')).items.length;
    const looks = Array.from({ length: 120 }, (_, nth) => cases[nth % cases.length]!);
    await Promise.all(looks.map((id) => must('case', investigator.case(id))));
    const { items } = await must('reads', investigator.casesRead('investigator', { limit: 200 }));
    const recorded = items.slice(before);
    const seen = recorded.flatMap(({ reads }) => reads.map((read) => read.case));
    expect([...new Set(seen)].sort()).toEqual([...cases].sort());
    // Those that came while others were being recorded share an event.
    expect(recorded.length).toBeLessThan(looks.length);
  });

  it('records everybody else’s within a second, all of a second in one event', async () => {
    const handler = await bureau.as('legal-officer-2');
    const other = await bureau.startCase();
    await Promise.all([filed.id, other.id, filed.id].map((id) => must('case', handler.case(id))));
    await sleep(1_500);
    const { items } = await readBy('legal-officer-2');
    expect(items.map(({ reads }) => reads.map((read) => read.case).sort())).toEqual([
      [filed.id, other.id].sort(),
    ]);
  });

  it('lists reads to an investigator and to the reader, to nobody else', async () => {
    const statuses = async (asked: OfficerName) =>
      (await bureau.raw(asked, '/v1/officers/legal-officer-2/reads')).status;
    expect([
      await statuses('investigator'),
      await statuses('legal-officer-2'),
      await statuses('bureau-leader'),
      await statuses('admin'),
    ]).toEqual([200, 200, 403, 403]);
  });

  it('leaves reads out of the ledger of acts', async () => {
    const { items } = await must('ledger', (await bureau.as('investigator')).ledger('legal-officer-2'));
    expect(items.map(({ type }) => type)).not.toContain('CasesRead');
  });
});
