import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import type { RecordFrame } from '#libs/signatures';
import { signRecord } from '#libs/signatures/node';
import { agreed, Bureau, type OfficerName } from './support/bureau.js';

const chain = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'] as const;

describe('a link from request to approval, over HTTP', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
  });
  afterAll(() => api.end());

  it('passes four signatures and is approved, with every opinion readable afterwards', async () => {
    const { id, request } = await bureau.requestFiling();
    for (const officer of chain) {
      const signed = await bureau.sign(officer, await bureau.openTask(id));
      expect(signed).toMatchObject({ ok: true, status: 201 });
    }
    const decided = await must('request', (await bureau.as('handler')).request(request));
    expect(decided).toMatchObject({ status: 'approved', decidedBy: 'bureau-leader' });
    const [round] = decided.rounds;
    expect(round?.signatures.map(({ officer, opinion }) => [officer, opinion.facts])).toEqual(
      chain.map((officer) => [officer, '事实清楚']),
    );
    const { case: whole, links } = await must('answers', (await bureau.as('handler')).responsibility(id));
    expect(whole).toBeNull();
    expect(links).toMatchObject([{ link: 'filing', proposer: 'handler', answers: 'bureau-leader' }]);
  });

  it('answers each of five wrong signatures with its own refusal', async () => {
    const { task } = await bureau.requestFiling();
    const read = { read: false } as const;
    const legalOfficer = await bureau.as('legal-officer');
    const { record } = await must('task', legalOfficer.task(task));
    if (!record) throw new Error('the legal officer may sign');

    expect(await bureau.sign('legal-officer', task, read)).toMatchObject(refused(409, 'materials-unopened'));
    expect(await bureau.sign('handler', task, { ...read, record })).toMatchObject(
      refused(403, 'proposer-may-not-sign'),
    );
    expect(await bureau.sign('unit-leader', task, { ...read, record })).toMatchObject(
      refused(403, 'not-your-post'),
    );

    const own = bureau.keys.get('legal-officer');
    const foreign = bureau.keys.get('unit-leader');
    if (!own || !foreign) throw new Error('keys are enrolled');
    bureau.keys.set('legal-officer', foreign);
    expect(await bureau.sign('legal-officer', task)).toMatchObject(refused(403, 'unknown-key'));
    bureau.keys.set('legal-officer', own);

    const altered = { ...(await must('task', legalOfficer.task(task))).record!, responsibility: '概不负责' };
    expect(await bureau.sign('legal-officer', task, { record: altered })).toMatchObject({
      ok: false,
      problem: { status: 409, code: 'record-changed', differences: ['/responsibility'] },
    });
    expect(await bureau.sign('legal-officer', task)).toMatchObject({ ok: true });
    const again = { ...read, record, idempotencyKey: 'another key' };
    expect(await bureau.sign('legal-officer', task, again)).toMatchObject(
      refused(409, 'already-signed-in-link'),
    );
  });

  it('takes no record whose time of issue is not its own, none grown old, and no signature over something else', async () => {
    const { task } = await bureau.requestFiling();
    const record = await frameFor(bureau, 'legal-officer', task);
    const later = new Date(Date.parse(record.issuedAt) + 60_000).toISOString() as RecordFrame['issuedAt'];
    expect(
      await bureau.sign('legal-officer', task, { record: { ...record, issuedAt: later } }),
    ).toMatchObject({
      problem: { code: 'record-changed', differences: ['/issuedMac'] },
    });

    const legalOfficer = await bureau.as('legal-officer');
    const { checklist } = await must('task', legalOfficer.task(task));
    const answers = checklist.map(({ id }) => ({ id, result: 'yes' as const }));
    const answer = { ...agreed, checklist: answers };
    const signature = signRecord({ ...record, ...answer, decision: 'refuse' }, bureau.keyOf('legal-officer'));
    expect(await legalOfficer.signOff(task, { ...answer, record, signature }, 'altered')).toMatchObject(
      refused(403, 'bad-signature'),
    );

    const admin = await bureau.as('admin');
    const { now } = await must('clock', admin.simulation());
    await must('advance', admin.advance(new Date(Date.parse(now) + 16 * 60_000).toISOString()));
    expect(await bureau.sign('legal-officer', task, { record })).toMatchObject(
      refused(409, 'record-expired'),
    );
    expect(await bureau.sign('legal-officer', task)).toMatchObject({ ok: true });
  });

  it('requires an idempotency key to sign', async () => {
    const { task } = await bureau.requestFiling();
    const record = await frameFor(bureau, 'legal-officer', task);
    const answer = { ...agreed, checklist: [] };
    const signature = signRecord({ ...record, ...answer }, bureau.keyOf('legal-officer'));
    const unkeyed = await bureau.raw('legal-officer', `/v1/tasks/${task}/sign-offs`, {
      method: 'POST',
      body: JSON.stringify({ ...answer, record, signature }),
      headers: { 'content-type': 'application/json' },
    });
    expect([unkeyed.status, await unkeyed.json()]).toMatchObject([400, { code: 'idempotency-key-required' }]);
  });

  it('lets one of two officers sign who sign the same step at once', async () => {
    const { task } = await bureau.requestFiling();
    const contenders = ['legal-officer', 'legal-officer-2'] as const;
    const framed = await Promise.all(contenders.map((officer) => frameFor(bureau, officer, task)));
    const both = await Promise.all(
      contenders.map((officer, nth) => bureau.sign(officer, task, { record: framed[nth]!, read: false })),
    );
    const statuses = both.map((answer) => (answer.ok ? answer.status : answer.problem.status));
    expect(new Set(statuses)).toEqual(new Set([201, 409]));
  });

  it('answers a retry under one idempotency key as it answered first', async () => {
    const { task } = await bureau.requestFiling();
    const record = await frameFor(bureau, 'legal-officer', task);
    const sign = () => bureau.sign('legal-officer', task, { record, read: false, idempotencyKey: 'retry' });
    const [first, second] = [await must('first', sign()), await must('second', sign())];
    expect(second).toEqual(first);
  });
});

/** Opens what must be read and gets the record to sign. */
async function frameFor(bureau: Bureau, officer: OfficerName, task: string): Promise<RecordFrame> {
  const client = await bureau.as(officer);
  const { case: caseId, dossier } = await must('task', client.task(task));
  for (const { digest } of dossier.materials) await must('open', client.openMaterial(caseId, digest, task));
  const { record } = await must('task', client.task(task));
  if (!record) throw new Error(`${officer} may not sign`);
  return record;
}

const refused = (status: number, code: string) => ({ ok: false, problem: { status, code } });
