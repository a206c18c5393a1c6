const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** East Asian wide and full-width characters, and emoji: two columns of a terminal (UAX #11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
// eslint-disable-next-line no-control-regex -- escape sequences are what is looked for
const colour = /\u001b\[[0-9;]*m/g;

/** Columns a text takes in a terminal; colours take none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text.replaceAll(colour, '')))
    columns += wide.test(segment) ? 2 : 1;
  return columns;
}

/** Fills with spaces up to `columns`; a longer text is left as it is. */
export const padEnd = (text: string, columns: number) =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** Cuts to at most `columns`, ending with … when something was cut. Plain text only. */
export function truncate(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    const next = wide.test(segment) ? 2 : 1;
    if (used + next > columns - 1) break;
    kept += segment;
    used += next;
  }
  return `${kept}…`;
}

/** Characters that may not begin a line in Chinese typesetting. */
const clingsToPrevious = /^[，。；：！？、）》」』】〕…,.;:!?)]/u;

/** Breaks plain text into lines of at most `columns`: between words, or between any two Chinese characters. */
export function wrap(text: string, columns: number): string[] {
  const units =
    text.match(
      /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    const overflows = columnsOf(line) + columnsOf(unit) > columns;
    if (overflows && line !== '' && !clingsToPrevious.test(unit)) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else {
      line += unit;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
