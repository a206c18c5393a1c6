import fc from 'fast-check';

/** What is sent as a body: JSON as given, or bytes that are none. */
export type Sent = Readonly<{ bytes: Uint8Array<ArrayBuffer>; contentType: string }>;

const json = 'application/json';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const sent = (text: string): Sent => ({ bytes: bytesOf(text), contentType: json });

const wrongValues = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.maxSafeInteger(),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '__proto__',
    '9'.repeat(400),
    '../../etc',
    '甲'.repeat(70_000),
  ),
  fc.constant([]),
  fc.constant({}),
  fc.array(fc.integer(), { maxLength: 3 }),
);

/** One value anywhere in a body replaced by one of another kind, dropped, or joined by an unknown field. */
function misshape(body: unknown, nth: number, wrong: unknown, way: 'replace' | 'drop' | 'add'): unknown {
  const places: Readonly<{ holder: Record<string, unknown>; key: string }>[] = [];
  const copy = structuredClone(body);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push({ holder: value as Record<string, unknown>, key });
      visit((value as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  const place = places[nth % Math.max(places.length, 1)];
  if (!place) return wrong;
  if (way === 'replace') place.holder[place.key] = wrong;
  if (way === 'drop') delete place.holder[place.key];
  if (way === 'add') place.holder[`${place.key}-unknown`] = wrong;
  return copy;
}

const notJson = fc.constantFrom<Sent>(
  sent(''),
  sent('{"'),
  sent('[[[[['),
  sent('nul'),
  sent('{"a":1e999}'),
  sent('{"__proto__":{"admin":true}}'),
  sent('{"constructor":{"prototype":{"admin":true}}}'),
  sent('"\\ud800"'),
  sent('{"reason":"\\u0000"}'),
  sent(`${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  sent(`{"a":${'{"a":'.repeat(31)}1${'}'.repeat(32)}`),
  { bytes: Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), contentType: json },
  { bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d), contentType: json },
  { bytes: bytesOf('{}'), contentType: 'text/plain' },
  { bytes: bytesOf('a=1'), contentType: 'application/x-www-form-urlencoded' },
  { bytes: bytesOf('--x\r\n\r\n--x--'), contentType: 'multipart/form-data; boundary=x' },
  { bytes: bytesOf('--x'), contentType: 'multipart/form-data' },
  { bytes: bytesOf('{}'), contentType: 'application/json; charset=utf-16' },
  { bytes: bytesOf('{}'), contentType: ';' },
);

/** A body that a schema allows, as it is or spoilt. */
export const bodyFrom = (allowed: fc.Arbitrary<unknown>): fc.Arbitrary<Sent> =>
  fc.oneof(
    { weight: 5, arbitrary: allowed.map((body) => sent(JSON.stringify(body))) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(allowed, fc.nat(), wrongValues, fc.constantFrom('replace', 'drop', 'add'))
        .map(([body, nth, wrong, way]) => sent(JSON.stringify(misshape(body, nth, wrong, way)))),
    },
    { weight: 2, arbitrary: notJson },
  );

/** What stands in a path or query where an id should. */
export const strangeText = fc.oneof(
  fc.constantFrom(
    '.',
    '..',
    ' ',
    '\u0000',
    '%',
    'c1.0',
    'c1.-1',
    '__proto__',
    'constructor',
    'undefined',
    'x'.repeat(600),
  ),
  fc.string({ maxLength: 40, unit: 'binary' }).map((text) => Buffer.from(text).toString()),
);
