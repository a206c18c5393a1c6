import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type Signer } from '#libs/client';
import { digestBytes, recordDigest } from '#libs/signatures';
import { newSigningKey, sha256 } from '#libs/signatures/node';
import { SoftPasskey, type Oddly } from '../../../test/support/soft-passkey.js';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

describe('passkeys', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let passkey: SoftPasskey;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    passkey = await bureau.passkey('legal-officer');
  });
  afterAll(() => api.end());

  const by =
    (key: SoftPasskey, oddly?: Oddly): Signer =>
    (record) =>
      key.sign(digestBytes(recordDigest(record, sha256)), oddly);
  const refused = (code: string, more: object = {}) => ({ ok: false, problem: { code, ...more } });

  describe('are registered', () => {
    const options = async (officer: 'legal-officer' | 'unit-leader' = 'legal-officer') =>
      (await must('options', (await bureau.as(officer)).directory.beginPasskey())) as never;
    const propose = async (
      body: ReturnType<SoftPasskey['register']>,
      officer: 'legal-officer' | 'unit-leader' = 'legal-officer',
    ) => (await bureau.as(officer)).directory.proposePasskey(body);
    const fresh = () => new SoftPasskey(api.settings.origin);

    it('by a challenge of ours, with the user verified, for this party, and keep their attestation', async () => {
      const asked = (await options()) as Record<string, unknown>;
      expect(asked).toMatchObject({
        rp: { id: 'localhost' },
        authenticatorSelection: { userVerification: 'required' },
        attestation: 'direct',
        pubKeyCredParams: [
          { alg: -7, type: 'public-key' },
          { alg: -8, type: 'public-key' },
        ],
        excludeCredentials: [{ type: 'public-key' }],
      });
      const { items } = await must(
        'keys',
        (await bureau.as('legal-officer')).directory.keys('legal-officer'),
      );
      expect(items.find(({ alg }) => alg === 'WebAuthn')).toMatchObject({
        keyId: passkey.keyId,
        publicKey: passkey.publicKey,
        status: 'active',
        confirmedBy: 'admin',
        passkey: { rpId: 'localhost', format: 'none', transports: ['internal'] },
      });
    });

    it('not by another page', async () => {
      expect(
        await propose(fresh().register(await options(), { origin: 'https://evil.example' })),
      ).toMatchObject(refused('wrong-origin', { origin: 'https://evil.example' }));
    });
    it('not for another party', async () => {
      const asked = (await options()) as object;
      expect(
        await propose(fresh().register({ ...asked, rp: { id: 'evil.example' } } as never)),
      ).toMatchObject(refused('bad-attestation'));
    });
    it('not without the user', async () => {
      expect(await propose(fresh().register(await options(), { userVerified: false }))).toMatchObject(
        refused('user-not-verified'),
      );
    });
    it('not by a challenge of another officer, or of one’s own making', async () => {
      expect(await propose(fresh().register(await options('unit-leader')))).toMatchObject(
        refused('registration-expired'),
      );
      const asked = (await options()) as object;
      expect(await propose(fresh().register({ ...asked, challenge: 'AAAA' } as never))).toMatchObject(
        refused('registration-expired'),
      );
    });
    it('not twice', async () => {
      const key = fresh();
      const body = key.register(await options('unit-leader'));
      expect(await propose(body, 'unit-leader')).toMatchObject({ ok: true });
      expect(await propose(body, 'unit-leader')).toMatchObject(refused('key-exists'));
    });
    it('not with rubbish for an attestation', async () => {
      const body = fresh().register(await options());
      const attestation = { ...body.attestation, attestationObject: 'oGA' };
      expect(await propose({ ...body, attestation })).toMatchObject(refused('bad-attestation'));
    });
  });

  it('sign, and the event alone shows it', async () => {
    const { id, task } = await bureau.requestFiling();
    const { signWith } = await must('task', (await bureau.as('legal-officer')).task(task));
    expect(signWith).toMatchObject({ rpId: 'localhost', passkeys: [{ keyId: passkey.keyId }] });
    const signed = await bureau.signBy('legal-officer', task, by(passkey));
    expect(signed).toMatchObject({ ok: true });
    const { items } = await must('events', (await bureau.as('investigator')).events(id));
    const event = items.find(({ type }) => type === 'SignedOff');
    expect(event?.signature).toMatchObject({
      alg: 'WebAuthn',
      keyId: passkey.keyId,
      authenticatorData: expect.any(String),
      clientDataJSON: expect.any(String),
    });
    expect(event?.command).toMatchObject({
      data: {
        verdicts: {
          signatureValid: true,
          passkey: { origin: api.settings.origin, ours: true, userVerified: true, counterAdvanced: true },
        },
      },
    });
  });

  describe('are refused', () => {
    let task: string;
    let elsewhere: string;
    beforeAll(async () => {
      task = (await bureau.requestFiling()).task;
      elsewhere = (await bureau.requestFiling()).task;
    });
    const sign = (signer: Signer) => bureau.signBy('legal-officer', task, signer);

    it('when forged', async () => {
      const forger = new SoftPasskey(api.settings.origin);
      const forged: Signer = async (record) => ({ ...(await by(forger)(record)), keyId: passkey.keyId });
      expect(await sign(forged)).toMatchObject(refused('bad-signature'));
      expect(await sign(by(forger))).toMatchObject(refused('unknown-key', { keyId: forger.keyId }));
      const stripped: Signer = async (record) => {
        const { authenticatorData: _a, clientDataJSON: _c, ...bare } = await by(passkey)(record);
        return { ...bare, alg: 'ES256' };
      };
      expect(await sign(stripped)).toMatchObject(refused('bad-signature'));
    });

    it('when made for another case, or replayed', async () => {
      let kept: Awaited<ReturnType<Signer>> | undefined;
      const keeping: Signer = async (record) => (kept = await by(passkey)(record));
      const first = await bureau.signBy('legal-officer', elsewhere, keeping);
      expect(first).toMatchObject({ ok: true });
      expect(await sign(() => kept!)).toMatchObject(refused('bad-signature'));
      const again = await bureau.signBy('legal-officer', elsewhere, () => kept!, {
        idempotencyKey: 'replay',
      });
      expect(again).toMatchObject({ ok: false });
    });

    it('when made for another page', async () => {
      const origin = 'https://evil.example';
      expect(await sign(by(passkey, { origin }))).toMatchObject(refused('wrong-origin', { origin }));
      expect(await sign(by(passkey, { rpId: 'evil.example' }))).toMatchObject(refused('wrong-origin'));
    });

    it('without the user verified', async () => {
      expect(await sign(by(passkey, { userVerified: false }))).toMatchObject(refused('user-not-verified'));
    });

    it('with a counter that does not advance: one below and at the last one, not one above', async () => {
      const seen = passkey.counter;
      const ahead = (await bureau.requestFiling()).task;
      expect(await bureau.signBy('legal-officer', ahead, by(passkey, { counter: seen + 10 }))).toMatchObject({
        ok: true,
      });
      for (const counter of [0, seen + 9, seen + 10])
        expect(await sign(by(passkey, { counter }))).toMatchObject(
          refused('counter-rolled-back', { counter }),
        );
      passkey.counter = seen + 10;
      const above = (await bureau.requestFiling()).task;
      expect(await bureau.signBy('legal-officer', above, by(passkey))).toMatchObject({ ok: true });
    });

    it('with a revoked key, while what it signed before stays', async () => {
      const { id, task: before } = await bureau.requestFiling();
      expect(await bureau.signBy('legal-officer', before, by(passkey))).toMatchObject({ ok: true });
      const { directory } = await bureau.as('admin');
      await must('revoke', directory.revokeKey('legal-officer', passkey.keyId, 'lost'));
      expect(await sign(by(passkey))).toMatchObject(refused('key-revoked', { keyId: passkey.keyId }));
      const { tasks } = await must('case', (await bureau.as('investigator')).case(id));
      expect(tasks.find((one) => one.id === before)).toMatchObject({ status: 'signed' });
      const { signWith } = await must('task', (await bureau.as('legal-officer')).task(task));
      expect(signWith.passkeys).toEqual([]);
    });

    it('before a second officer has confirmed them', async () => {
      const { directory } = await bureau.as('legal-officer');
      const pending = new SoftPasskey(api.settings.origin);
      const asked = await must('options', directory.beginPasskey());
      await must('propose', directory.proposePasskey(pending.register(asked as never)));
      expect(await sign(by(pending))).toMatchObject(refused('unknown-key'));
    });
  });

  it('may be beside a program’s P-256 key', async () => {
    const key = newSigningKey('ES256');
    const { directory } = await bureau.as('legal-officer-2');
    await must('propose', directory.proposeKey(key.publicKey, undefined, 'ES256'));
    await must('confirm', (await bureau.as('admin')).directory.confirmKey('legal-officer-2', key.keyId));
    const { task } = await bureau.requestFiling();
    expect(await bureau.signBy('legal-officer-2', task, key.privateKeyPem)).toMatchObject({ ok: true });
  });
});
