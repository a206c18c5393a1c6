import { BrokenInvariant } from './invariant.js';

/** A text that stands in JSON as it is: no quote, no escape, no control character, no half of a surrogate pair. */
// oxlint-disable-next-line no-control-regex -- control characters are what must be found
const plain = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;

/** A member's name, and its text in JSON with the colon. */
type Member = Readonly<{ name: string; text: string }>;

/** Objects whose members were given in one order: what was written of them before, by the name that comes next. */
type Shape = { readonly next: Map<string, Shape>; members: readonly Member[] | null };

/** Objects are of our own types: a few hundred orders of names, written millions of times. Others' may be anything. */
const shapesMax = 5_000;
const ourName = /^[A-Za-z]{1,40}$/;
const newShape = (): Shape => ({ next: new Map(), members: null });
const noMembers = newShape();
let shapes = 0;

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
  for (const { name, text: nameText } of membersOf(Object.keys(object))) {
    const member = object[name];
    if (isNothing(member)) continue;
    text += text === '' ? '{' : ',';
    text += nameText;
    text += textOf(member);
  }
  return text === '' ? '{}' : `${text}}`;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || typeof value === 'function' || typeof value === 'symbol';

/** In their order, sorted and quoted once for all objects whose names come in the same order. */
function membersOf(names: readonly string[]): readonly Member[] {
  const shape = shapeOf(names);
  if (!shape) return sorted(names);
  return (shape.members ??= sorted(names));
}

const sorted = (names: readonly string[]): readonly Member[] =>
  [...names].sort().map((name) => ({ name, text: `${quoted(name)}:` }));

/** Null for an object that is a map: its names are not those of a type. */
function shapeOf(names: readonly string[]): Shape | null {
  let shape = noMembers;
  for (const name of names) {
    const known = shape.next.get(name);
    if (known) {
      shape = known;
      continue;
    }
    if (shapes >= shapesMax || !ourName.test(name)) return null;
    const next = newShape();
    shape.next.set(name, next);
    shapes += 1;
    shape = next;
  }
  return shape;
}

function quoted(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  if (hasLoneSurrogate(text)) throw new BrokenInvariant('a lone surrogate has no canonical form');
  return JSON.stringify(text);
}

/** Under `u` a pair is one character, so only a half on its own is a surrogate. */
const hasLoneSurrogate = (text: string): boolean => /\p{Surrogate}/u.test(text);
