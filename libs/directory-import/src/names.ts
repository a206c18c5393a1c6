import type { Names } from '#libs/kernel';
import { fault, type ImportFault } from './faults.js';
import { lookOf } from './look-of.js';
import type { Place } from './rows.js';

const lengthMax = 500;

/** Zero-width, direction and other marks that nobody sees, and controls. */
const invisible = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}\u115F\u1160\u3164\uFFA0\u2800\u180E]/u;

const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Han', /\p{Script=Han}/u],
] as const;

/** Han stands beside Latin (`A 区派出所`); no other two scripts stand in one name. */
const mayStandTogether = (found: readonly string[]): boolean =>
  found.length < 2 || (found.length === 2 && found.includes('Han') && found.includes('Latin'));

/** What keeps a name from being what it looks like. */
export function nameFaults(name: Names, place: Place): readonly ImportFault[] {
  return [...textFaults(name.zh, 'name.zh', place), ...textFaults(name.en, 'name.en', place)];
}

function textFaults(text: string, field: string, place: Place): readonly ImportFault[] {
  if (!/\S/.test(text) || text.length > lengthMax) {
    const zh = `${field} 为空或超过 ${lengthMax} 字`;
    return [fault(place, 'bad-name', zh, `${field} is empty or longer than ${lengthMax}`)];
  }
  if (invisible.test(text)) {
    const shown = JSON.stringify(text).replace(new RegExp(invisible, 'gu'), codePoint);
    const zh = `${field} 含有不可见字符：${shown}`;
    return [fault(place, 'invisible-character', zh, `${field} has characters that nobody sees: ${shown}`)];
  }
  const normal = text.normalize('NFKC');
  if (text !== normal) {
    const zh = `${field} 不是规范写法（NFKC），应写作“${normal}”`;
    return [fault(place, 'not-normalized', zh, `${field} is not in NFKC; write “${normal}”`)];
  }
  const found = scripts.filter(([, script]) => script.test(text)).map(([named]) => named);
  if (mayStandTogether(found)) return [];
  const both = found.join(' + ');
  const zh = `${field}“${text}”混用文字：${both}`;
  return [fault(place, 'mixed-scripts', zh, `${field} “${text}” mixes scripts: ${both}`)];
}

const codePoint = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

type Named = Readonly<{ id: string; name: Names; place: Place | null }>;

/**
 * Names of different persons or units that look alike and are not the same text. The same name twice is no fault: people
 * share names, and their ids tell them apart.
 *
 * @param all those of the file, each with its place, and those on record beside it
 */
export function confusables(all: readonly Named[]): readonly ImportFault[] {
  const seen = new Map<string, Readonly<{ id: string; text: string }>>();
  const faults: ImportFault[] = [];
  const inOrder = [
    ...all.filter(({ place }) => place === null),
    ...all.filter(({ place }) => place !== null),
  ];
  for (const { id, name, place } of inOrder) {
    for (const text of new Set([name.zh, name.en])) {
      const look = lookOf(text);
      const other = seen.get(look);
      if (other === undefined) seen.set(look, { id, text });
      else if (place !== null && other.text !== text && other.id !== id) {
        const zh = `“${text}”与 ${other.id} 的“${other.text}”形似而字不同`;
        const en = `“${text}” looks like “${other.text}” of ${other.id} and is not the same`;
        faults.push(fault(place, 'confusable', zh, en));
      }
    }
  }
  return faults;
}
