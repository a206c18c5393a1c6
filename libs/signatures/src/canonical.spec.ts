import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import {
  canonicalBytes,
  canonicalDigest,
  canonicalJson,
  digestBytes,
  digestOf,
  fromBase64url,
  toBase64url,
} from './index.js';
import { sha256 } from './node.js';

describe('the canonical form', () => {
  it('is that of RFC 8785, section 3.2.2 and 3.2.3', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const sorted = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(Object.values(JSON.parse(canonicalJson(sorted)) as object)).toHaveLength(7);
    expect([...canonicalJson(sorted).matchAll(/:(\d)/g)].map(([, value]) => value).join('')).toBe('2467153');
  });

  it('is one for every order of fields, and reads back as the same value', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(JSON.parse(text)))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    ));

  it.each([[undefined], [{ a: NaN }], [[Infinity]], ['\ud800']])('there is none of %p', (value) =>
    expect(() => canonicalJson(value)).toThrow(),
  );

  it('is what another implementation of RFC 8785 gives', () =>
    fc.assert(
      fc.property(fc.anything({ key: fc.string({ unit: 'binary' }), values: members }), (value) => {
        expect(canonicalJson({ value })).toBe(canonicalize({ value }));
      }),
    ));

  it('is hashed as UTF-8', () => {
    expect(Buffer.from(canonicalBytes({ 名: '立案' })).toString('hex')).toBe(
      '7b22e5908d223a22e7ab8be6a188227d',
    );
    expect(canonicalDigest({}, sha256)).toBe(
      'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});

/** Every kind of member there is text of, and `undefined`, which is left out. */
const members = [
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
];

/** The same JSON value with the fields of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe('digests', () => {
  it('are text and bytes of the same 32 bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        expect(digestOf(bytes)).toBe(`sha256:${Buffer.from(bytes).toString('hex')}`);
        expect(digestBytes(digestOf(bytes))).toEqual(bytes);
      }),
    ));
  it('are nothing else', () => {
    expect(() => digestOf(new Uint8Array(31))).toThrow();
    expect(() => digestBytes(`sha256:${'A'.repeat(64)}` as never)).toThrow();
  });
});

describe('base64url', () => {
  it('is what Node writes, and reads only that', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url');
        expect(toBase64url(bytes)).toBe(text);
        expect(fromBase64url(text)).toEqual(bytes);
      }),
    ));
  it('takes one text for each value: any text that reads is the one that would be written', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'AQgw-_zB9+/= '.split('')), maxLength: 8 }),
        (text) => {
          const bytes = fromBase64url(text);
          if (bytes) expect(toBase64url(bytes)).toBe(text);
          else expect(Buffer.from(text, 'base64url').toString('base64url')).not.toBe(text);
        },
      ),
    ));
  it.each(['AA==', 'AB', 'A', 'AA\n', 'A+', 'A/', ' AA', 'é'])('does not take %j', (text) =>
    expect(fromBase64url(text)).toBeNull(),
  );
});
