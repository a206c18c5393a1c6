import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import { unpackWoff } from './unpack-woff.js';

const files = () =>
  join(dirname(createRequire(import.meta.url).resolve('@fontsource/noto-serif-sc/package.json')), 'files');

/** A Song typeface in the weights of text and titles. */
export type Weight = 400 | 700;

const unpacked = new Map<Weight, Buffer>();

/** The font as it is embedded, read once. */
export function fontOf(weight: Weight): Buffer {
  const known = unpacked.get(weight);
  if (known) return known;
  const font = unpackWoff(
    readFileSync(join(files(), `noto-serif-sc-chinese-simplified-${weight}-normal.woff`)),
  );
  unpacked.set(weight, font);
  return font;
}

let characters: ReadonlySet<number> | null = null;

/** Characters that the typeface lacks: it would print a gap in their place. */
export function missingIn(text: string): readonly string[] {
  if (!characters) {
    const font = fontkit.create(fontOf(400));
    characters = new Set('characterSet' in font ? font.characterSet : []);
  }
  const known = characters;
  return [...new Set(Array.from(text))].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0x20 && !known.has(code);
  });
}
