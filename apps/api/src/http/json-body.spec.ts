import { describe, expect, it } from '@jest/globals';
import { nestingOf, parseJson } from './json-body.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (given: Uint8Array) => {
  try {
    return parseJson(given);
  } catch (problem) {
    return (problem as { code: string }).code;
  }
};

describe('parseJson', () => {
  it('reads JSON', () => expect(parseJson(bytes('{"a":[1,"二"]}'))).toEqual({ a: [1, '二'] }));

  it.each([
    ['malformed-json', bytes('{"a":')],
    ['malformed-json', bytes('{"__proto__":{"admin":true}}')],
    ['malformed-json', bytes('{"a":{"\\u005f_proto__":1}}')],
    ['invalid-utf8', Uint8Array.of(0x22, 0xff, 0x22)],
    ['invalid-utf8', bytes('"\\ud800"')],
    ['invalid-utf8', bytes('{"\\udc00":1}')],
    ['invalid-utf8', bytes('"a\\u0000b"')],
    ['too-deep', bytes('['.repeat(33) + ']'.repeat(33))],
  ])('answers %s for %p', (code, given) => expect(codeOf(given)).toBe(code));

  it('takes 32 levels, and brackets inside strings for text', () => {
    expect(codeOf(bytes('['.repeat(32) + ']'.repeat(32)))).toBeInstanceOf(Array);
    expect(nestingOf(bytes(`["${'['.repeat(99)}\\"]"]`))).toBe(1);
  });
});
