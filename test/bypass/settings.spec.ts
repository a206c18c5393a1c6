import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { must, signTask } from '#libs/client';
import { newSigningKey } from '#libs/signatures/node';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { agreed } from '../../apps/api/test/support/bureau.js';
import { AttackedBureau, type Victim } from './victim.js';

describe('no step is completed without a signature, whatever an administrator or operator sets', () => {
  let attacked: AttackedBureau;
  let victim: Victim;
  beforeAll(async () => {
    attacked = await AttackedBureau.open();
  }, 60_000);
  beforeEach(async () => {
    victim = await attacked.victim();
  });
  afterAll(() => attacked.api.end());

  it('by a directory file that makes the proposer, a stranger or the administrator a holder of its post', async () => {
    const { bureau } = attacked;
    const admin = await bureau.as('admin');
    const post = 'criminal-investigation/legal-officer';
    const row = (id: string, unit: string) => `officer,${id},${id},${id},${unit},${post}`;
    const rest = [
      'legal-officer',
      'legal-officer-2',
      'unit-leader',
      'legal-reviewer',
      'bureau-leader',
      'investigator',
    ];
    const { items } = await must('officers', admin.directory.officers({ limit: 200 }));
    const kept = items
      .filter(({ id }) => rest.includes(id))
      .map(({ id, name, unit, posts }) => `officer,${id},${name.zh},${name.en},${unit},${posts.join(' ')}`);
    const file = [
      'kind,id,name_zh,name_en,unit,posts',
      ...kept,
      row('handler', 'criminal-investigation'),
      row('admin', 'bureau'),
      row('stranger', 'traffic'),
    ].join('\n');
    const imported = await must(
      'import',
      admin.directory.import({ name: 'a.csv', mediaType: 'text/csv', bytes: new TextEncoder().encode(file) }),
    );
    expect(imported.refused).toEqual([]);
    expect(await attacked.completions(victim.id)).toEqual([]);
    // Holding the post makes neither a proposer nor an administrator a signer.
    for (const [officer, code] of [
      ['handler', 'proposer-may-not-sign'],
      ['admin', 'administrator-may-not-sign'],
    ] as const) {
      const key = bureau.keys.get(officer)?.privateKeyPem ?? newSigningKey().privateKeyPem;
      const answer = await signTask(await bureau.as(officer), victim.task, agreed, key);
      expect(answer).toMatchObject({ ok: false, problem: { code } });
    }
    expect(await attacked.completions(victim.id)).toEqual([]);
  });

  it('by an API that was started with every flag of a demonstration', async () => {
    const flagged = await ApiUnderTest.start({
      beside: attacked.api,
      env: {
        COUNTERSIGN_DEMO: '1',
        COUNTERSIGN_SIMULATION: '2026-01-01T00:00:00+08:00',
        COUNTERSIGN_SKIP_SIGNATURES: '1',
        COUNTERSIGN_STEP_UP: 'P30D',
        NODE_ENV: 'test',
        COUNTERSIGN_LOG_LEVEL: 'silent',
      },
    });
    try {
      const { record, checklist } = await must(
        'task',
        (await attacked.bureau.as('legal-officer')).task(victim.task),
      );
      const body = {
        ...agreed,
        checklist: checklist.map(({ id }) => ({ id, result: 'yes' })),
        record,
        signature: { keyId: attacked.bureau.keys.get('legal-officer')?.keyId, alg: 'Ed25519', value: 'AAAA' },
      };
      const answer = await fetch(`${flagged.baseUrl}/v1/tasks/${victim.task}/sign-offs`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await attacked.bureau.token('legal-officer')}`,
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(body),
      });
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
        409,
        'materials-unopened',
      ]);
      expect(await attacked.completions(victim.id)).toEqual([]);
    } finally {
      await flagged.end();
    }
  });
});
