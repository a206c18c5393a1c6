import { must } from '#libs/client';
import type { Bureau } from './bureau.js';

const report = {
  document: 'conclusion-report',
  title: '结案报告',
  file: { name: 'report.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('结案报告') },
};

/** A filed case whose conclusion is up for discussion: whoever leads the bureau presides. */
export async function discussed(bureau: Bureau): Promise<Readonly<{ id: string; task: string }>> {
  const id = await bureau.approvedFiling();
  await requestConclusion(bureau, id);
  return { id, task: await bureau.openTask(id) };
}

/** Puts the conclusion of a case up for discussion. */
export async function requestConclusion(bureau: Bureau, id: string): Promise<void> {
  const handler = await bureau.as('handler');
  const { digest } = await must('report', handler.fileMaterial(id, report));
  const request = {
    link: 'conclusion',
    grounds: '案情重大，提请集体讨论',
    legalBasis: ['公安机关办理刑事案件程序规定第二百八十六条'],
    materials: [digest],
    proposal: '侦查终结，移送审查起诉',
  };
  await must('request', handler.requestLink(id, request));
}
