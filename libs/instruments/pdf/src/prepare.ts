import pdfmake from 'pdfmake';
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
