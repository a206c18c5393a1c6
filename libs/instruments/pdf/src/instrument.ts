import pdfmake, { type Document } from 'pdfmake';
import type { Part } from '#libs/instruments';
import type { Instant } from '#libs/kernel';
import { bodySize, contentOf, pageNumber, simulatedMark } from './content.js';
import { infoOf, mm, prepare } from './prepare.js';

/** @property at stands in the file as its time of making. @property simulated every page then says so: it may not pass for real */
export type Making = Readonly<{ at: Instant; simulated: boolean }>;

/** An instrument as PDF on A4, each part on a page of its own. */
export function instrumentPdf(
  parts: readonly Part[],
  title: string,
  { at, simulated }: Making,
): Promise<Buffer> {
  prepare();
  const document: Document = {
    pageSize: 'A4',
    pageMargins: [28 * mm, 30 * mm, 26 * mm, 26 * mm],
    info: infoOf(title, at),
    defaultStyle: { font: 'Song', fontSize: bodySize, lineHeight: 1.45 },
    ...(simulated && { header: simulatedMark }),
    footer: (page, pages) => pageNumber(page, pages, parts.length),
    content: parts.map((part, nth) => contentOf(part, nth)),
  };
  return pdfmake.createPdf(document).getBuffer();
}
