/**
 * Draws terminal text as SVG, for the README: `countersign case replay … | node dist/tools/picture/terminal-svg.js`.
 * Each character keeps its cell, Chinese ones two, whatever fonts the reader has.
 */
import { text } from 'node:stream/consumers';

const cell = 8.2;
const lineHeight = 19;
const margin = 20;

/** What a line's leading mark means, by colour. */
const colours: readonly (readonly [RegExp, string])[] = [
  [/^\s*(\d\d:\d\d )?✗|✗/, '#f47067'],
  [/◆/, '#f69d50'],
  [/◷|^\s*\d\d:\d\d !/, '#d4a72c'],
  [/^\d{4}-|━/, '#768390'],
  [/✓/, '#57ab5a'],
];

const isWide = (character: string) => /[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/u.test(character);
const escaped = (part: string) => part.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Runs of one width, each with the cell it starts at. */
function runs(line: string): readonly Readonly<{ at: number; cells: number; part: string }>[] {
  const found: { at: number; cells: number; part: string; wide: boolean }[] = [];
  let at = 0;
  for (const character of line) {
    const wide = isWide(character);
    const last = found.at(-1);
    const width = wide ? 2 : 1;
    if (last && last.wide === wide) {
      last.part += character;
      last.cells += width;
    } else found.push({ at, cells: width, part: character, wide });
    at += width;
  }
  return found.filter(({ part }) => part.trim() !== '');
}

function drawn(line: string, row: number): string {
  const fill = colours.find(([mark]) => mark.test(line))?.[1] ?? '#adbac7';
  const y = margin + (row + 1) * lineHeight;
  return runs(line)
    .map(({ at, cells, part }) => {
      const indent = part.length - part.trimStart().length;
      const x = (margin + (at + indent) * cell).toFixed(1);
      const length = ((cells - indent - (part.length - part.trimEnd().length)) * cell).toFixed(1);
      return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${fill}">${escaped(part.trim())}</text>`;
    })
    .join('');
}

const lines = (await text(process.stdin)).trimEnd().split('\n');
const cells = Math.max(
  ...lines.map((line) => Array.from(line).reduce((sum, each) => sum + (isWide(each) ? 2 : 1), 0)),
);
const [width, height] = [Math.ceil(cells * cell + 2 * margin), (lines.length + 1) * lineHeight + 2 * margin];
process.stdout.write(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans Mono CJK SC','Sarasa Mono SC',Menlo,Consolas,monospace" font-size="13.5" xml:space="preserve">` +
    `<rect width="100%" height="100%" rx="10" fill="#22272e"/>\n${lines.map(drawn).join('\n')}\n</svg>\n`,
);
