import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { must } from '#libs/client';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { Bureau, filing, theft } from '../../apps/api/test/support/bureau.js';
import type { Known } from './schema-arbitrary.js';

/** A bureau with two cases under way: what there is to name, and who may ask. */
export type FuzzedBureau = Readonly<{
  api: ApiUnderTest;
  /** Values of `Authorization`; empty for none. */
  callers: readonly string[];
  known: Known;
}>;

const officers = [
  'handler',
  'legal-officer',
  'unit-leader',
  'bureau-leader',
  'investigator',
  'stranger',
  'admin',
] as const;

export async function openFuzzedBureau(): Promise<FuzzedBureau> {
  const api = await ApiUnderTest.start({ env: { COUNTERSIGN_LOG_LEVEL: 'silent' } });
  const bureau = await Bureau.open(api);
  return { api, callers: await callersOf(bureau), known: await worked(bureau) };
}

async function callersOf(bureau: Bureau): Promise<readonly string[]> {
  const own = await Promise.all(officers.map((officer) => bureau.token(officer)));
  return [
    '',
    'Bearer',
    'Basic eDp5',
    'Bearer a.b.c',
    ...[...own, ...own, ...(await forgedTokens(bureau))].map(bearer),
  ];
}

const bearer = (token: string) => `Bearer ${token}`;

/** Tokens that name the handler and are nobody's: signed by a key of our own, not signed, for another audience. */
async function forgedTokens({ api: { baseUrl } }: Bureau): Promise<readonly string[]> {
  const { privateKey } = await generateKeyPair('ES256');
  const issuer = `${baseUrl}/oidc`;
  const signed = (audience: string) =>
    new SignJWT({ sub: 'handler' })
      .setProtectedHeader({ alg: 'ES256', kid: 'ours' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(privateKey);
  const unsigned = new UnsecuredJWT({ sub: 'handler' }).setIssuer(issuer).setExpirationTime('1h').encode();
  return [await signed('countersign'), await signed('elsewhere'), unsigned];
}

/** Two cases: one request signed once, one not yet. Everything they have made can be named. */
async function worked(bureau: Bureau): Promise<Known> {
  const first = await bureau.requestFiling();
  await must('sign', bureau.sign('legal-officer', first.task));
  const second = await bureau.requestFiling();
  const task = await must('task', (await bureau.as('legal-officer')).task(second.task));
  const cases = [first.id, second.id];
  const tasks = [first.task, second.task, await bureau.openTask(first.id)];
  const people = [...officers, 'legal-reviewer'];
  const digests = [first.report, second.report];
  const requests = [first.request, second.request];
  return {
    caseId: cases,
    case: cases,
    taskId: tasks,
    task: tasks,
    requestId: requests,
    request: requests,
    dutyId: [`${first.id}.1`, `${second.id}.2`],
    officer: people,
    officers: people,
    handler: people,
    handlers: people,
    participants: people,
    as: people,
    to: people,
    unit: ['criminal-investigation', 'bureau', 'legal', 'traffic'],
    role: ['handler', 'legal-officer', 'unit-leader', 'suspect'],
    digest: digests,
    materials: digests,
    material: digests,
    document: ['filing-report', 'filing-decision', ...digests],
    procedure: ['criminal', 'administrative'],
    code: ['must-release', 'not-found'],
    keyId: [...bureau.keys.values()].map(({ keyId }) => keyId),
    link: ['filing', 'detention', 'arrest', 'transfer'],
    subject: ['p1', 'p2'],
    subjects: ['p1'],
    type: ['detained', 'released', 'arrest-decision'],
    stage: ['filing', 'investigation'],
    facts: [theft.facts],
    proposal: [filing(first.report).proposal],
    record: [task.record],
  };
}
