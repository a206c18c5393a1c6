import { must } from '#libs/client';
import { filing, type OfficerName } from '../../../apps/api/test/support/bureau.js';
import type { World } from './world.js';

export type HeldCase = Readonly<{ id: string; subject: string; detainedAt: string }>;

const signers: readonly OfficerName[] = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'];

/** A case that has been filed, and whose suspect has been detained. The clock of the log stands still afterwards. */
export async function heldCase({ bureau }: World): Promise<HeldCase> {
  const { id } = await bureau.startCase();
  const handler = await bureau.as('handler');
  const { parties } = await must('case', handler.case(id));
  const subject = parties[0]?.id ?? '';
  const request = async (link: string, document: string, about: object) => {
    const bytes = new TextEncoder().encode(document);
    const file = { name: 'it.txt', mediaType: 'text/plain', bytes };
    const { digest } = await must(document, handler.fileMaterial(id, { document, title: document, file }));
    await must(link, handler.requestLink(id, { ...filing(digest), ...about, link }));
    for (const officer of signers) await must(officer, bureau.sign(officer, await bureau.openTask(id)));
  };
  await request('filing', 'filing-report', {});
  await request('detention', 'detention-report', { subject });
  const detainedAt = '2026-03-05T13:50:00.000Z';
  await must('advance', (await bureau.as('admin')).advance(detainedAt, true));
  const system = await bureau.system();
  const record = { type: 'detention-executed', at: detainedAt, subjects: [subject] };
  await must('detained', system.record(id, record));
  return { id, subject, detainedAt };
}
