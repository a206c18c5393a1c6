import { BrokenInvariant } from './invariant.js';

/** A text that stands in JSON as it is: no quote, no escape, no control character, no half of a surrogate pair. */
// oxlint-disable-next-line no-control-regex -- control characters are what must be found
const plain = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;

/** Members' names come from our own types: a few hundred, written millions of times. Others' may be anything. */
const namesMax = 5_000;
const nameLengthMax = 64;
const names = new Map<string, string>();

/**
 * The one text of a JSON value (RFC 8785): what is stored, hashed and signed. Members without a value are left out, as
 * `JSON.stringify` leaves them.
 *
 * @throws BrokenInvariant for what JSON cannot hold: NaN, infinities, lone surrogates, a bare `undefined`
 * @throws RangeError for a cycle
 */
export function canonicalJson(value: unknown): string {
  if (isNothing(value)) throw new BrokenInvariant(`${typeof value} has no canonical form`);
  return textOf(value);
}

function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      if (!Number.isFinite(value)) throw new BrokenInvariant(`${value} has no canonical form`);
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? listText(value) : objectText(value as Readonly<Record<string, unknown>>);
    default:
      throw new BrokenInvariant(`a ${typeof value} has no canonical form`);
  }
}

function listText(list: readonly unknown[]): string {
  let text = '[';
  for (let nth = 0; nth < list.length; nth += 1) {
    const item = list[nth];
    if (nth > 0) text += ',';
    text += isNothing(item) ? 'null' : textOf(item);
  }
  return `${text}]`;
}

/** Members in ascending order of their names' UTF-16 code units, which is the order of `sort`. */
function objectText(object: Readonly<Record<string, unknown>>): string {
  if (typeof object['toJSON'] === 'function') return textOf(object['toJSON']());
  let text = '';
  for (const name of Object.keys(object).sort()) {
    const member = object[name];
    if (isNothing(member)) continue;
    text += text === '' ? '{' : ',';
    text += nameText(name);
    text += textOf(member);
  }
  return text === '' ? '{}' : `${text}}`;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || typeof value === 'function' || typeof value === 'symbol';

function nameText(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const text = `${quoted(name)}:`;
  if (names.size < namesMax && name.length <= nameLengthMax) names.set(name, text);
  return text;
}

function quoted(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  if (hasLoneSurrogate(text)) throw new BrokenInvariant('a lone surrogate has no canonical form');
  return JSON.stringify(text);
}

/** Under `u` a pair is one character, so only a half on its own is a surrogate. */
const hasLoneSurrogate = (text: string): boolean => /\p{Surrogate}/u.test(text);
