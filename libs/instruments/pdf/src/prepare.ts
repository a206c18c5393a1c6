import pdfmake, { type Document } from 'pdfmake';
import type { Instant } from '#libs/kernel';
import { fontOf } from './typeface.js';

const regular = 'song-400.ttf';
const bold = 'song-700.ttf';

/** The writer reads fonts from files it is given; a document names nothing else to fetch, no address and no file. */
export function prepare(): void {
  const { virtualfs } = pdfmake;
  if (virtualfs.existsSync(regular)) return;
  virtualfs.writeFileSync(regular, fontOf(400));
  virtualfs.writeFileSync(bold, fontOf(700));
  pdfmake.setFonts({ Song: { normal: regular, bold } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
}

/** What a file says of itself. @param at its time of making: the same document is the same bytes */
export const infoOf = (title: string, at: Instant): Document['info'] => ({
  title,
  creationDate: new Date(at),
  modDate: new Date(at),
  producer: 'Countersign',
  creator: 'Countersign',
});

/** A millimetre in points. */
export const mm = 72 / 25.4;
