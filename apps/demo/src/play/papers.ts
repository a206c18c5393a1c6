import { must } from '#libs/client';
import { composeDocument } from '../documents/compose.js';
import type { CaseRun } from './case-run.js';

/**
 * A document for the file.
 *
 * @property name under which the script refers to it later; by default its document id
 * @property title its own, instead of that of its kind
 * @property says what it states, paragraph by paragraph; the case's story follows where the kind repeats it
 */
export type Paper = Readonly<{
  document: string;
  name?: string;
  title?: string;
  /** Added to the document's own title: `（第二次）`. */
  suffix?: string;
  subject?: string;
  says?: readonly string[];
}>;

/** A document by id alone, or in detail. */
export type PaperLike = string | Paper;

/** Files documents in order and remembers their digests. */
export async function filePapers(run: CaseRun, by: string, papers: readonly PaperLike[]): Promise<string[]> {
  const client = await run.as(by);
  const digests: string[] = [];
  for (const paper of papers) {
    const detailed: Paper = typeof paper === 'string' ? { document: paper } : paper;
    const { document, name = document, suffix = '', subject } = detailed;
    const [zh = document, en = ''] = (detailed.title ?? run.documentNames.get(document) ?? '').split(' · ');
    const title = [`${zh || document}${suffix}`, en].filter(Boolean).join(' · ');
    const { file, pages } = composeDocument(run.script, detailed, title, run.now, by);
    const body = { document, title, pages, file, ...(subject !== undefined && { subject }) };
    const { digest } = await must(`file ${document}`, client.fileMaterial(run.caseId, body, run.nextKey()));
    run.materials.set(name, digest);
    digests.push(digest);
  }
  return digests;
}
