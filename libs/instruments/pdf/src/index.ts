import pdfmake, { type Document } from 'pdfmake';
import type { Part } from '#libs/instruments';
import type { Instant } from '#libs/kernel';
import { bodySize, contentOf, pageNumber } from './content.js';
import { fontOf, missingIn } from './typeface.js';

const mm = 72 / 25.4;
const regular = 'song-400.ttf';
const bold = 'song-700.ttf';

/** The writer reads fonts from files it is given; a document names nothing else to fetch, no address and no file. */
function prepare(): void {
  const { virtualfs } = pdfmake;
  if (virtualfs.existsSync(regular)) return;
  virtualfs.writeFileSync(regular, fontOf(400));
  virtualfs.writeFileSync(bold, fontOf(700));
  pdfmake.setFonts({ Song: { normal: regular, bold } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
}

/** Characters of an instrument that the typeface lacks: it would print a gap in their place. */
export const unprintable = (parts: readonly Part[]): readonly string[] => missingIn(JSON.stringify(parts));

/** An instrument as PDF on A4, each part on a page of its own. @param at stands in the file as its time of making */
export function instrumentPdf(parts: readonly Part[], title: string, at: Instant): Promise<Buffer> {
  prepare();
  const document: Document = {
    pageSize: 'A4',
    pageMargins: [28 * mm, 30 * mm, 26 * mm, 26 * mm],
    info: {
      title,
      creationDate: new Date(at),
      modDate: new Date(at),
      producer: 'Countersign',
      creator: 'Countersign',
    },
    defaultStyle: { font: 'Song', fontSize: bodySize, lineHeight: 1.45 },
    footer: (page, pages) => pageNumber(page, pages, parts.length),
    content: parts.map((part, nth) => contentOf(part, nth)),
  };
  return pdfmake.createPdf(document).getBuffer();
}
