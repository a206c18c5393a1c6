import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { newSigningKey } from '#libs/signatures/node';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

/** What becomes of a key, and of what it signed. */
describe('a signing key', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let key: ReturnType<typeof newSigningKey>;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    key = newSigningKey();
    await enrol(key);
  });
  afterAll(() => api.end());

  const own = async () => (await bureau.as('legal-officer')).directory;
  async function enrol({ publicKey, keyId }: typeof key, replaces?: string): Promise<void> {
    await must('propose', (await own()).proposeKey(publicKey, undefined, 'Ed25519', replaces));
    await must('confirm', (await bureau.as('unit-leader')).directory.confirmKey('legal-officer', keyId));
  }
  const signedBy = async ({ privateKeyPem }: typeof key) => {
    const { task } = await bureau.requestFiling();
    return { task, answer: await bureau.signBy('legal-officer', task, privateKeyPem) };
  };
  const told = async (task: string) => must('signature', (await bureau.as('investigator')).signatories(task));
  const refused = (code: string, more: object = {}) => ({ ok: false, problem: { code, ...more } });

  it('gives way to the one that replaces it when that is confirmed, and what it signed stays', async () => {
    const old = key;
    const next = newSigningKey();
    const { task: before } = await signedBy(old);
    await must('propose', (await own()).proposeKey(next.publicKey, undefined, 'Ed25519', old.keyId));
    expect((await signedBy(next)).answer).toMatchObject(refused('unknown-key'));
    expect((await signedBy(old)).answer).toMatchObject({ ok: true });
    await must('confirm', (await bureau.as('unit-leader')).directory.confirmKey('legal-officer', next.keyId));
    expect((await signedBy(old)).answer).toMatchObject(refused('key-revoked', { keyId: old.keyId }));
    const { task: after, answer } = await signedBy(next);
    expect(answer).toMatchObject({ ok: true });
    key = next;
    const { items } = await must('keys', (await own()).keys('legal-officer'));
    const gone = items.find(({ keyId }) => keyId === old.keyId);
    expect(gone).toMatchObject({ status: 'retired', retiredAt: expect.any(String), revokedAt: null });
    expect(items.find(({ keyId }) => keyId === next.keyId)).toMatchObject({
      status: 'active',
      replaces: old.keyId,
      confirmedBy: 'unit-leader',
    });
    expect((await told(before)).key).toEqual({
      keyId: old.keyId,
      alg: 'Ed25519',
      confirmedBy: 'unit-leader',
      retiredAt: gone?.retiredAt,
      revokedAt: null,
      lostAt: null,
      inDoubt: false,
    });
    expect((await told(after)).key).toMatchObject({ keyId: next.keyId, retiredAt: null });
  });

  it('that is lost is revoked by its officer, who says since when: what it signed since is named, not undone', async () => {
    const lost = key;
    const { task: before } = await signedBy(lost);
    const { now: lostAt } = await must('now', (await bureau.as('admin')).simulation());
    const { task: since } = await signedBy(lost);
    await must('revoke', (await own()).revokeKey('legal-officer', lost.keyId, '遗失', undefined, lostAt));
    expect((await signedBy(lost)).answer).toMatchObject(
      refused('key-revoked', { keyId: lost.keyId, at: expect.any(String) }),
    );
    expect((await told(before)).key).toMatchObject({ lostAt, inDoubt: false });
    expect((await told(since)).key).toMatchObject({ lostAt, inDoubt: true, revokedAt: expect.any(String) });
    // It never comes back.
    expect(await (await own()).proposeKey(lost.publicKey)).toMatchObject(refused('key-exists'));
    key = newSigningKey();
    await enrol(key);
    expect((await signedBy(key)).answer).toMatchObject({ ok: true });
  });

  it('is laid down by its officer alone', async () => {
    expect(await (await bureau.as('admin')).directory.retireKey(key.keyId)).toMatchObject(
      refused('unknown-key'),
    );
    await must('retire', (await own()).retireKey(key.keyId));
    expect((await signedBy(key)).answer).toMatchObject(refused('key-revoked'));
    expect(await (await own()).retireKey(key.keyId)).toMatchObject(refused('key-revoked'));
  });
});
