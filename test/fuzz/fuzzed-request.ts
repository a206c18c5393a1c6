import fc from 'fast-check';
import { multipart } from '#libs/client';
import type { Place } from '../support/published-answers.js';
import { bodyFrom, strangeText, type Sent } from './mischief.js';
import type { Schema, SchemaArbitrary } from './schema-arbitrary.js';

/** A request to send, in full. */
export type FuzzedRequest = Readonly<{
  method: string;
  /** Path and query, percent-encoded. */
  target: string;
  headers: Readonly<Record<string, string>>;
  body: Sent | null;
}>;

type Parameter = NonNullable<Place['operation']['parameters']>[number];

/** Draws requests for one operation: such as it takes, such as it must refuse, and such as no client sends. */
export function requestTo(
  place: Place,
  values: SchemaArbitrary,
  callers: readonly string[],
): fc.Arbitrary<FuzzedRequest> {
  const parameters = place.operation.parameters ?? [];
  return fc
    .record({
      method: method(place.method),
      path: pathOf(place.path, parameters, values),
      query: queryOf(parameters, values),
      caller: fc.constantFrom(...callers),
      headers: headers(parameters),
      body: bodyOf(place, values),
    })
    .map(({ path, query, caller, headers: named, body, ...rest }) => ({
      ...rest,
      target: query === '' ? path : `${path}?${query}`,
      headers: { ...named, ...(caller !== '' && { authorization: caller }) },
      body: rest.method === 'GET' ? null : body,
    }));
}

const method = (own: string) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constant(own) },
    { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'PATCH', 'POST') },
  );

function pathOf(
  template: string,
  parameters: readonly Parameter[],
  values: SchemaArbitrary,
): fc.Arbitrary<string> {
  const segments = template.split('/').map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) return fc.constant(segment);
    const schema = parameters.find((parameter) => parameter.name === name)?.schema ?? { type: 'string' };
    const allowed = values.of(schema, name).map((value) => encodeURIComponent(String(value)));
    return fc.oneof(
      { weight: 12, arbitrary: allowed },
      { weight: 1, arbitrary: strangeText.map(encodeURIComponent) },
    );
  });
  return fc.tuple(...segments).map((parts) => parts.join('/'));
}

function queryOf(parameters: readonly Parameter[], values: SchemaArbitrary): fc.Arbitrary<string> {
  const named = parameters.filter((parameter) => parameter.in === 'query');
  const allowed = Object.fromEntries(
    named.map(({ name, schema }) => [
      name,
      fc.oneof(
        { weight: 6, arbitrary: values.of(schema as Schema, name).map(String) },
        { weight: 1, arbitrary: strangeText },
      ),
    ]),
  );
  return fc
    .tuple(fc.record(allowed, { requiredKeys: [] }), fc.integer({ min: 0, max: 15 }))
    .map(([query, odd]) =>
      new URLSearchParams({ ...query, ...(odd === 0 && { unheard: '1' }) } as Record<
        string,
        string
      >).toString(),
    );
}

/** Header values of printable ASCII: what others than these a client could not even send. */
function headers(parameters: readonly Parameter[]): fc.Arbitrary<Record<string, string>> {
  const values: Record<string, fc.Arbitrary<string>> = {
    'idempotency-key': fc.oneof(fc.uuid(), fc.constantFrom('again', 'k'.repeat(300), '"quoted"', '\u00e9')),
    'if-match': fc.constantFrom('*', '"0"', '"1"', '"999999"', 'W/"1"', '1', '""'),
    'if-none-match': fc.constantFrom('*', '"1"', 'nothing'),
    'last-event-id': fc.constantFrom('0', '-1', 'x', '9'.repeat(20)),
  };
  const own = parameters.map(({ name }) => name.toLowerCase()).filter((name) => name in values);
  const drawn = own.map(
    (name) => [name, fc.option(values[name] as fc.Arbitrary<string>, { nil: '' })] as const,
  );
  return fc
    .record(Object.fromEntries(drawn))
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')));
}

function bodyOf({ operation }: Place, values: SchemaArbitrary): fc.Arbitrary<Sent | null> {
  const form = operation.requestBody?.content['multipart/form-data']?.schema;
  if (form) return upload(form, values);
  const content = operation.requestBody?.content['application/json'];
  const allowed = content?.schema ? values.of(content.schema) : fc.jsonValue({ maxDepth: 2 });
  return fc.oneof({ weight: 12, arbitrary: bodyFrom(allowed) }, { weight: 1, arbitrary: fc.constant(null) });
}

/** A material as it is uploaded, its fields drawn and its file a few bytes. */
function upload(form: Schema, values: SchemaArbitrary): fc.Arbitrary<Sent> {
  const { file: _, ...properties } = form.properties ?? {};
  const required = (form.required ?? []).filter((name) => name !== 'file');
  const fields = values.of({ type: 'object', properties, required });
  const file = fc.record({
    name: fc.constantFrom('a.txt', '\u7532.pdf', '"\r\n'),
    mediaType: fc.constantFrom('text/plain', 'application/pdf', 'nonsense', 'text/html; charset=utf-8'),
    bytes: fc.uint8Array({ maxLength: 40 }),
  });
  return fc.tuple(fields, file).map(([given, content]) => {
    const texts = Object.entries(given as object).map(([name, value]) => [name, String(value)] as const);
    return multipart(Object.fromEntries(texts), content);
  });
}
