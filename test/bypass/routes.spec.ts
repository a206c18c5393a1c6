import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clientCredentials, must, signTask, type CountersignClient } from '#libs/client';
import { assembleRecord, type DecisionRecord } from '#libs/signatures';
import { newSigningKey, signRecord } from '#libs/signatures/node';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { agreed, type OfficerName } from '../../apps/api/test/support/bureau.js';
import { requestsTo } from '../access/cell.js';
import { requestTo } from '../fuzz/fuzzed-request.js';
import { SchemaArbitrary } from '../fuzz/schema-arbitrary.js';
import { AttackedBureau, type Victim } from './victim.js';

const seed = 20_261_127;
const officers = [
  'handler',
  'legal-officer',
  'legal-officer-2',
  'unit-leader',
  'legal-reviewer',
  'bureau-leader',
  'investigator',
  'stranger',
  'admin',
] as const;

/** What a proxy, a debugger or a demonstration might be told by. None of it means anything here. */
const headers = {
  'x-user': 'legal-officer',
  'x-forwarded-user': 'legal-officer',
  'x-remote-user': 'legal-officer',
  'x-officer': 'legal-officer',
  'x-role': 'administrator',
  'x-admin': 'true',
  'x-original-url': '/v1/tasks',
  'x-http-method-override': 'POST',
  'x-countersign-demo': '1',
  'x-countersign-simulation': '1',
  'x-skip-signature': 'true',
  prefer: 'handling=lenient',
} as const;

/**
 * No route, header or role completes a step without the signature of an eligible person. The routes are those of the
 * OpenAPI document, so a new one is tried as soon as it is published.
 */
describe('no step is completed', () => {
  let attacked: AttackedBureau;
  let victim: Victim;
  const cases: Victim[] = [];
  const next = async () => {
    victim = await attacked.victim();
    cases.push(victim);
  };
  beforeAll(async () => {
    attacked = await AttackedBureau.open();
    await next();
  }, 60_000);
  afterAll(() => attacked.api.end());

  const systemToken = async () => {
    const { baseUrl } = attacked.api;
    const id = 'records-system';
    const secret = attacked.api.clientSecret(id);
    return (await must(id, clientCredentials(baseUrl, id, secret))).access_token;
  };

  const send = (
    method: string,
    target: string,
    body: Readonly<{ bytes: Uint8Array<ArrayBuffer>; contentType: string }> | null,
    authorization: string,
  ) => {
    const leaving = new AbortController();
    return fetch(`${attacked.api.baseUrl}${target}`, {
      method,
      redirect: 'manual',
      signal: leaving.signal,
      headers: {
        ...headers,
        ...(authorization && { authorization }),
        ...(body && { 'content-type': body.contentType }),
        'idempotency-key': crypto.randomUUID(),
      },
      ...(body && { body: body.bytes }),
    }).then(async (response) => {
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) leaving.abort();
      else await response.arrayBuffer();
      return response.status;
    });
  };

  it('by any route of the API, whoever asks, with whatever headers', async () => {
    const { bureau, api } = attacked;
    const callers = ['', 'Bearer a.b.c', `Bearer ${await systemToken()}`];
    for (const officer of officers) callers.push(`Bearer ${await bureau.token(officer)}`);
    const bypassed: string[] = [];
    let sent = 0;
    for (const [nth, place] of api.published.places.entries()) {
      const known = attacked.known(victim);
      const values = new SchemaArbitrary(api.published.components, known);
      const wellMeant = fc.sample(requestsTo(place, values, known), { seed: seed + nth, numRuns: 2 });
      const mischief = fc.sample(requestTo(place, values, callers), { seed: seed + nth, numRuns: 8 });
      for (const { method, target, body } of wellMeant) {
        await Promise.all(callers.map((caller) => send(method, target, body, caller)));
        sent += callers.length;
      }
      await Promise.all(
        mischief.map(({ method, target, body, headers: own }) =>
          send(method, target, body as never, own['authorization'] ?? ''),
        ),
      );
      sent += mischief.length;
      const completed = await attacked.completions(victim.id);
      if (completed.length > 0) bypassed.push(`${place.method} ${place.path}: ${completed.join()}`);
      // A request may be withdrawn by its handler: the step is then gone, not completed.
      if (!(await attacked.isOpen(victim))) await next();
    }
    expect(bypassed).toEqual([]);
    expect(sent).toBeGreaterThan(api.published.places.length * callers.length);
    expect(await attacked.signaturesThatAreNone()).toEqual([]);
  }, 300_000);

  describe('by a sign-off that is not an eligible person’s own signature', () => {
    let stolen: Readonly<{ answer: object; record: DecisionRecord; frame: object }>;
    beforeAll(async () => {
      await next();
      const client = await attacked.bureau.as('legal-officer');
      await must('read', client.openMaterial(victim.id, victim.report, victim.task));
      const { record, checklist } = await must('task', client.task(victim.task));
      if (!record) throw new Error('legal-officer may not sign');
      const answer = { ...agreed, checklist: checklist.map(({ id }) => ({ id, result: 'yes' as const })) };
      stolen = { answer, frame: record, record: assembleRecord(record, answer) };
    });

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
      [
        'an empty one',
        () => signOff('legal-officer', { ...by('legal-officer'), value: '' }),
        'bad-signature',
      ],
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
      [
        'his own, sent by the proposer',
        () => signOff('handler', by('legal-officer')),
        'proposer-may-not-sign',
      ],
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
      expect(await signOff('legal-officer', signRecord(stolen.record, key.privateKeyPem))).toBe(
        'unknown-key',
      );
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

  it('by a directory file that makes the proposer, a stranger or the administrator a holder of its post', async () => {
    await next();
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
    await next();
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

  it('in any case of this spec but by the one signature that was given', async () => {
    const completed = await Promise.all(cases.map(({ id }) => attacked.completions(id)));
    expect(completed.flat()).toEqual(['SignedOff']);
  });
});
