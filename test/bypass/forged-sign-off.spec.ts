import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, signTask, type CountersignClient } from '#libs/client';
import { assembleRecord, type DecisionRecord } from '#libs/signatures';
import { newSigningKey, signRecord } from '#libs/signatures/node';
import { agreed, type OfficerName } from '../../apps/api/test/support/bureau.js';
import { AttackedBureau, type Victim } from './victim.js';

describe('no step is completed by a sign-off that is not an eligible person’s own signature', () => {
  let attacked: AttackedBureau;
  let victim: Victim;
  let stolen: Readonly<{ answer: object; record: DecisionRecord; frame: object }>;
  beforeAll(async () => {
    attacked = await AttackedBureau.open();
    victim = await attacked.victim();
    const client = await attacked.bureau.as('legal-officer');
    await must('read', client.openMaterial(victim.id, victim.report, victim.task));
    const { record, checklist } = await must('task', client.task(victim.task));
    if (!record) throw new Error('legal-officer may not sign');
    const answer = { ...agreed, checklist: checklist.map(({ id }) => ({ id, result: 'yes' as const })) };
    stolen = { answer, frame: record, record: assembleRecord(record, answer) };
  }, 60_000);
  afterAll(() => attacked.api.end());

  const signOff = async (by: OfficerName, signature: object, changed: object = {}, task = victim.task) => {
    const client: CountersignClient = await attacked.bureau.as(by);
    const body = { ...stolen.answer, record: stolen.frame, signature, ...changed };
    const answer = await client.signOff(task, body as never, crypto.randomUUID());
    return answer.ok ? 'signed' : answer.problem.code;
  };
  const by = (officer: string) => signRecord(stolen.record, attacked.bureau.keyOf(officer));
  const untouched = async () => {
    expect(await attacked.completions(victim.id)).toEqual([]);
    expect(await attacked.isOpen(victim)).toBe(true);
  };

  it.each<[string, () => Promise<string>, string]>([
    ['no signature', () => signOff('legal-officer', {}), 'malformed-request'],
    ['an empty one', () => signOff('legal-officer', { ...by('legal-officer'), value: '' }), 'bad-signature'],
    [
      'one of algorithm none',
      () => signOff('legal-officer', { ...by('legal-officer'), alg: 'none' }),
      'malformed-request',
    ],
    ['one by another officer’s key', () => signOff('legal-officer', by('unit-leader')), 'unknown-key'],
    [
      'one by another key under his own name',
      () => signOff('legal-officer', { ...by('unit-leader'), keyId: by('legal-officer').keyId }),
      'bad-signature',
    ],
    [
      'one by a key that nobody enrolled',
      () => signOff('legal-officer', signRecord(stolen.record, newSigningKey().privateKeyPem)),
      'unknown-key',
    ],
    [
      'one over another decision',
      () => signOff('legal-officer', by('legal-officer'), { decision: 'refuse' }),
      'bad-signature',
    ],
    ['his own, sent by the proposer', () => signOff('handler', by('legal-officer')), 'proposer-may-not-sign'],
    [
      'his own, sent by a colleague who is eligible',
      () => signOff('legal-officer-2', by('legal-officer')),
      'materials-unopened',
    ],
    ['his own, sent by his superior', () => signOff('unit-leader', by('legal-officer')), 'not-your-post'],
    ['his own, sent by the administrator', () => signOff('admin', by('legal-officer')), 'not-your-post'],
  ])('%s', async (_, attempt, code) => {
    expect(await attempt()).toBe(code);
    await untouched();
  });

  it('one that was given in another case', async () => {
    const other = await attacked.victim();
    await must(
      'read',
      (await attacked.bureau.as('legal-officer')).openMaterial(other.id, other.report, other.task),
    );
    expect(await signOff('legal-officer', by('legal-officer'), {}, other.task)).toBe('record-changed');
    expect(await attacked.completions(other.id)).toEqual([]);
  });

  it('one by a key of his own that no second officer confirmed', async () => {
    const key = newSigningKey();
    const { directory } = await attacked.bureau.as('legal-officer');
    const { keyId } = await must('propose', directory.proposeKey(key.publicKey));
    const confirmed = await directory.confirmKey('legal-officer', keyId);
    expect(confirmed).toMatchObject({ ok: false, problem: { code: 'second-officer-required' } });
    expect(await signOff('legal-officer', signRecord(stolen.record, key.privateKeyPem))).toBe('unknown-key');
    await untouched();
  });

  it.each([
    'handler',
    'unit-leader',
    'legal-reviewer',
    'bureau-leader',
    'investigator',
    'stranger',
    'admin',
  ] as const)('a true signature by %s over a record of his own', async (officer) => {
    const key = attacked.bureau.keys.get(officer)?.privateKeyPem ?? newSigningKey().privateKeyPem;
    const client = await attacked.bureau.as(officer);
    const record = { ...stolen.frame, officer } as never;
    const answer = await signTask(client, victim.task, agreed, key, { record, read: false });
    expect(answer.ok).toBe(false);
    await untouched();
  });

  it('but is by the eligible officer himself, on the very task that was attacked', async () => {
    expect(await signOff('legal-officer', by('legal-officer'))).toBe('signed');
    expect(await attacked.completions(victim.id)).toEqual(['SignedOff']);
    expect(await attacked.signaturesThatAreNone()).toEqual([]);
    // Sent once more under another key it is no second signature.
    expect(await signOff('legal-officer', by('legal-officer'))).toBe('already-signed-in-link');
  });
});
