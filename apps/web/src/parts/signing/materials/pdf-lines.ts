import type { PDFPageProxy } from 'pdfjs-dist';

/** A line of a page: its words, and where it stands, in units of the page from its foot. */
export type PdfLine = Readonly<{ text: string; top: number; bottom: number }>;

/** Pieces of text whose feet are so near belong to one line, in parts of their height. */
const sameLine = 0.5;

/** The lines of a page from the top down. A scanned page has none: it is pointed at as a whole. */
export async function linesOf(page: PDFPageProxy): Promise<readonly PdfLine[]> {
  const { items } = await page.getTextContent();
  const lines: { text: string; top: number; bottom: number }[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const bottom = Number(item.transform[5]);
    const top = bottom + item.height;
    const line = lines.find((known) => Math.abs(known.bottom - bottom) < item.height * sameLine);
    if (line) line.text += item.str;
    else lines.push({ text: item.str, top, bottom });
  }
  return lines.sort((a, b) => b.bottom - a.bottom);
}

/** Which line was clicked, counted from 1, or the nearest one within its own height. @param y from the page's foot */
export function lineAt(
  lines: readonly PdfLine[],
  y: number,
): Readonly<{ line: number; text: string }> | null {
  const away = ({ top, bottom }: PdfLine) => Math.max(0, bottom - y, y - top);
  const [nearest] = lines
    .map((line, index) => ({
      line: index + 1,
      text: line.text,
      away: away(line),
      reach: line.top - line.bottom,
    }))
    .sort((a, b) => a.away - b.away);
  return nearest && nearest.away <= nearest.reach ? { line: nearest.line, text: nearest.text } : null;
}
