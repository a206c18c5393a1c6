import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientCredentials, must } from '#libs/client';
import { ApiUnderTest, specStart } from '../../apps/api/test/support/api-under-test.js';
import { agreed, Bureau, filing } from '../../apps/api/test/support/bureau.js';
import { assembleRecord } from '#libs/signatures';
import { signRecord } from '#libs/signatures/node';
import { projectRoot } from '../../tools/process/project-root.js';
import type { Known } from '../fuzz/schema-arbitrary.js';
import { knownOf, setUpSpares } from '../support/spares.js';
import type { Column } from './matrix-page.js';

export type MatrixBureau = Readonly<{
  api: ApiUnderTest;
  /** Value of `Authorization` for each column; empty for nobody. */
  callers: Readonly<Record<Column, string>>;
  /** What an open case offers to be named, a closed one, and a sealed one. */
  open: Known;
  closed: Known;
  sealed: Known;
  /** A sign-off of the sealed case's task by its signer, framed before it was sealed from him. */
  signOff: unknown;
}>;

const named = (id: string) => ({ zh: id, en: id });
const drill = readFileSync(join(projectRoot, 'test', 'faults', 'load', 'fault-drill.yaml'), 'utf8');

/** A bureau with an open and a closed case of one system, and things that nobody misses when a cell changes them. */
export async function openMatrixBureau(): Promise<MatrixBureau> {
  const api = await ApiUnderTest.start({ env: { COUNTERSIGN_LOG_LEVEL: 'silent' } });
  const bureau = await Bureau.open(api);
  await setUpSpares(bureau);
  await setUpDrill(bureau);
  const bearer = async (officer: string) => `Bearer ${await bureau.token(officer)}`;
  const own = await bearer('handler');
  const callers = {
    nobody: '',
    system: `Bearer ${await systemToken(bureau, 'records-system')}`,
    'other system': `Bearer ${await systemToken(bureau, 'other-system')}`,
    'own unit': own,
    colleague: await bearer('legal-officer-2'),
    'other unit': await bearer('stranger'),
    overseer: await bearer('legal-reviewer'),
    investigator: await bearer('investigator'),
    administrator: await bearer('admin'),
    closed: own,
    sealed: await bearer('legal-officer-2'),
    'sealed, named': await bearer('stranger'),
    'sealed, overseer': await bearer('legal-reviewer'),
    'sealed, investigator': await bearer('investigator'),
    'sealed, administrator': await bearer('admin'),
  };
  const open = await requestedCase(bureau, 'matrix/open');
  const closed = await requestedCase(bureau, 'matrix/closed');
  await must('review', bureau.sign('legal-officer', closed.task));
  await must('approval', bureau.sign('bureau-leader', await bureau.openTask(closed.id)));
  const inside = await investigatedCase(bureau);
  // A signature is of a case that has one; a case like the open one, but for what has become of it.
  const signature = [closed.task];
  return {
    api,
    callers,
    open: { ...known(open, bureau), ...withoutCase(inside), signature },
    closed: { ...known(closed, bureau), signature },
    ...(await sealedCase(bureau)),
  };
}

/** Sealed by its unit's leader for its handler and an officer of another unit: a case that has a signature, and a criminal one. */
async function sealedCase(bureau: Bureau): Promise<Pick<MatrixBureau, 'sealed' | 'signOff'>> {
  const worked = await requestedCase(bureau, 'matrix/sealed');
  await must('review', bureau.sign('legal-officer', worked.task));
  const task = await bureau.openTask(worked.id);
  const { caseId, ...inside } = await investigatedCase(bureau);
  const signOff = await framedSignOff(bureau, worked, task);
  const { seals } = await bureau.as('unit-leader');
  for (const id of [worked.id, ...(caseId ?? [])].map(String))
    await must('seal', seals.seal(id, { ground: 'sensitive', reason: '涉密', named: ['stranger'] }));
  const offered = { ...known({ ...worked, task }, bureau), ...inside, signature: [worked.task] };
  return { sealed: { ...offered, officer: ['stranger'] }, signOff };
}

async function framedSignOff(bureau: Bureau, { id, report }: Worked, task: string) {
  const signer = await bureau.as('bureau-leader');
  await must('read', signer.openMaterial(id, report, task));
  const { record, checklist } = await must('task', signer.task(task));
  if (!record) throw new Error('bureau-leader may not sign');
  const answer = { ...agreed, checklist: checklist.map((item) => ({ id: item.id, result: 'yes' as const })) };
  const signature = signRecord(assembleRecord(record, answer), bureau.keyOf('bureau-leader'));
  return { ...answer, record, signature };
}

/** The other system, and what the cases run through. */
async function setUpDrill(bureau: Bureau): Promise<void> {
  const admin = await bureau.as('admin');
  const { directory } = admin;
  await must('client', directory.registerClient({ id: 'other-system', name: named('other-system') }));
  // A procedure of one link, reviewed by an officer of the case's unit.
  await must(
    'post',
    directory.createPost({ unit: 'bureau', role: 'legal-reviewer', name: named('reviewer') }),
  );
  await must('reviewer', directory.appoint('bureau/legal-reviewer', { officer: 'legal-officer' }));
  await must('definition', admin.publishProcedure(drill));
}

type Worked = Readonly<{
  id: string;
  report: string;
  request: string;
  task: string;
  duty: string;
  finding: string;
  recusal: string;
}>;

/** A charge, an interview and a submission in a criminal case of the same unit and system. */
async function investigatedCase(bureau: Bureau): Promise<Known> {
  const { id } = await bureau.startCase();
  const handler = await bureau.as('handler');
  const { parties } = await must('case', handler.case(id));
  const person = parties[0]?.id ?? '';
  const { id: charge } = await must(
    'charge',
    handler.evidence.charge(id, { subject: person, offence: 'theft' }),
  );
  const bytes = new TextEncoder().encode('询问笔录');
  const { digest: record } = await must(
    'record',
    handler.fileMaterial(id, {
      document: 'inquiry-record',
      title: '询问笔录',
      file: { name: 'inquiry.txt', mediaType: 'text/plain', bytes },
    }),
  );
  const { now: from } = await must('now', handler.simulation());
  const { now: to } = await must('now', handler.simulation());
  const heard = { kind: 'inquiry', person, record, from, to, officers: ['handler'], rightsTold: true };
  const { id: interview } = await must('interview', handler.parties.interview(id, heard));
  const { id: submission } = await must(
    'submission',
    handler.parties.submit(id, { kind: 'opinion', by: person, text: '意见' }),
  );
  return { caseId: [id], chargeId: [charge], interviewId: [interview], submissionId: [submission] };
}

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
  const { id: finding } = await must(
    'finding',
    (await bureau.as('legal-officer')).raiseFinding({ case: id, requirement: '补正' }),
  );
  const { id: recusal } = await must(
    'recusal',
    (await bureau.as('unit-leader')).raiseRecusal({
      case: id,
      officer: 'unit-leader',
      raisedBy: 'self',
      grounds: '近亲属',
    }),
  );
  const task = await bureau.openTask(id);
  return { id, report, request, task, duty: duties[0]?.id ?? '', finding, recusal };
}

async function systemToken({ api }: Bureau, id: string): Promise<string> {
  const { access_token } = await must(id, clientCredentials(api.baseUrl, id, api.clientSecret(id)));
  return access_token;
}

const withoutCase = ({ caseId: _, ...inside }: Known): Known => inside;

/** What a case offers to be named. */
const known = (worked: Worked, bureau: Bureau): Known => ({
  ...knownOf(worked, bureau),
  dutyId: [worked.duty],
  findingId: [worked.finding],
  recusal: [worked.recusal],
  document: ['report'],
  procedure: ['fault-drill'],
  link: ['closure'],
});
