import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientCredentials, must } from '#libs/client';
import { newSigningKey } from '#libs/signatures/node';
import { ApiUnderTest, specStart } from '../../apps/api/test/support/api-under-test.js';
import { Bureau, filing } from '../../apps/api/test/support/bureau.js';
import { projectRoot } from '../../tools/process/project-root.js';
import type { Known } from '../fuzz/schema-arbitrary.js';
import type { Column } from './matrix-page.js';

export type MatrixBureau = Readonly<{
  api: ApiUnderTest;
  /** Value of `Authorization` for each column; empty for nobody. */
  callers: Readonly<Record<Column, string>>;
  /** What an open case offers to be named, and a closed one. */
  open: Known;
  closed: Known;
}>;

const named = (id: string) => ({ zh: id, en: id });
const drill = readFileSync(join(projectRoot, 'test', 'faults', 'load', 'fault-drill.yaml'), 'utf8');

/** A bureau with an open and a closed case of one system, and things that nobody misses when a cell changes them. */
export async function openMatrixBureau(): Promise<MatrixBureau> {
  const api = await ApiUnderTest.start({ env: { COUNTERSIGN_LOG_LEVEL: 'silent' } });
  const bureau = await Bureau.open(api);
  await setUpSpares(bureau);
  const bearer = async (officer: string) => `Bearer ${await bureau.token(officer)}`;
  const own = await bearer('handler');
  const callers = {
    nobody: '',
    system: `Bearer ${await systemToken(bureau, 'records-system')}`,
    'other system': `Bearer ${await systemToken(bureau, 'other-system')}`,
    'own unit': own,
    'other unit': await bearer('stranger'),
    overseer: await bearer('legal-reviewer'),
    investigator: await bearer('investigator'),
    administrator: await bearer('admin'),
    closed: own,
  };
  const open = await requestedCase(bureau, 'matrix/open');
  const closed = await requestedCase(bureau, 'matrix/closed');
  await must('review', bureau.sign('legal-officer', closed.task));
  await must('approval', bureau.sign('bureau-leader', await bureau.openTask(closed.id)));
  return { api, callers, open: known(open, bureau), closed: known(closed, bureau) };
}

/** An officer, a unit, a post and a key that no column of the matrix needs. */
async function setUpSpares(bureau: Bureau): Promise<void> {
  const admin = await bureau.as('admin');
  const { directory } = admin;
  await must('unit', directory.createUnit({ id: 'spare', name: named('spare') }));
  await must('post', directory.createPost({ unit: 'spare', role: 'spare', name: named('spare') }));
  await must('officer', directory.registerOfficer({ id: 'spare', name: named('spare'), unit: 'spare' }));
  await must('client', directory.registerClient({ id: 'other-system', name: named('other-system') }));
  // What the closed case runs through: a procedure of one link, reviewed by an officer of the case's unit.
  await must(
    'post',
    directory.createPost({ unit: 'bureau', role: 'legal-reviewer', name: named('reviewer') }),
  );
  await must('reviewer', directory.appoint('bureau/legal-reviewer', { officer: 'legal-officer' }));
  await must('definition', admin.publishProcedure(drill));
}

type Worked = Readonly<{ id: string; report: string; request: string; task: string; duty: string }>;

/** Started by the records system for the handler's unit: a duty is open, and the first step of its closing link. */
async function requestedCase(bureau: Bureau, caseNumber: string): Promise<Worked> {
  const system = await bureau.system();
  const { id } = await must(
    caseNumber,
    system.startCase({
      procedure: 'fault-drill',
      caseNumber,
      title: caseNumber,
      unit: 'criminal-investigation',
      handlers: ['handler'],
      parties: [],
      facts: {},
    }),
  );
  const file = { name: 'r.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(caseNumber) };
  const { digest: report } = await must(
    'report',
    system.fileMaterial(id, { document: 'report', title: 'report', file }),
  );
  await must('duty', system.record(id, { type: 'begins', at: specStart }));
  const handler = await bureau.as('handler');
  const { id: request } = await must(
    'closure',
    handler.requestLink(id, { ...filing(report), link: 'closure', proposal: 'close' }),
  );
  const { duties } = await must('duties', handler.case(id));
  return { id, report, request, task: await bureau.openTask(id), duty: duties[0]?.id ?? '' };
}

async function systemToken({ api }: Bureau, id: string): Promise<string> {
  const { access_token } = await must(id, clientCredentials(api.baseUrl, id, api.clientSecret(id)));
  return access_token;
}

/** Values by the name of the parameter or property that takes them. */
const known = ({ id, report, request, task, duty }: Worked, bureau: Bureau): Known => ({
  caseId: [id],
  case: [id],
  taskId: [task],
  task: [task],
  requestId: [request],
  request: [request],
  dutyId: [duty],
  findingId: [`${id}.1`],
  publicKey: [newSigningKey().publicKey],
  officer: ['spare'],
  officers: ['spare'],
  handlers: ['spare'],
  participants: ['spare'],
  as: ['spare'],
  to: ['spare'],
  unit: ['spare'],
  role: ['spare'],
  post: ['spare/spare'],
  digest: [report],
  materials: [report],
  material: [report],
  document: ['report'],
  procedure: ['fault-drill'],
  code: ['must-release'],
  keyId: [bureau.keys.get('legal-officer-2')?.keyId],
  link: ['closure'],
});
