import { must } from '#libs/client';
import { newSigningKey } from '#libs/signatures/node';
import type { Bureau } from '../../apps/api/test/support/bureau.js';
import type { Known } from '../fuzz/schema-arbitrary.js';

const named = (id: string) => ({ zh: id, en: id });

/** A unit, a post and an officer that nobody misses when a drawn request changes them. */
export async function setUpSpares(bureau: Bureau): Promise<void> {
  const { directory } = await bureau.as('admin');
  await must('unit', directory.createUnit({ id: 'spare', name: named('spare') }));
  await must('post', directory.createPost({ unit: 'spare', role: 'spare', name: named('spare') }));
  await must('officer', directory.registerOfficer({ id: 'spare', name: named('spare'), unit: 'spare' }));
}

/** A case with a request whose task waits. */
type Asked = Readonly<{ id: string; report: string; request: string; task: string }>;

/** Values by the name of the parameter or property that takes them: what is the case's, and for all else the spares. */
export const knownOf = ({ id, report, request, task }: Asked, bureau: Bureau): Known => ({
  caseId: [id],
  case: [id],
  taskId: [task],
  task: [task],
  requestId: [request],
  request: [request],
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
  code: ['must-release'],
  keyId: [bureau.keys.get('legal-officer-2')?.keyId],
});
