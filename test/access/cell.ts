import fc from 'fast-check';
import { multipart } from '#libs/client';
import type { Place } from '../support/published-answers.js';
import type { Known, Schema, SchemaArbitrary } from '../fuzz/schema-arbitrary.js';
import type { Cell } from './matrix-page.js';

/** A request as it is sent, but for who sends it. */
export type Drawn = Readonly<{
  method: string;
  target: string;
  body: Readonly<{ bytes: Uint8Array<ArrayBuffer>; contentType: string }> | null;
}>;
type Answered = Readonly<{ status: number; code: string; text: string }>;

/** A case that does not exist for somebody does not exist by any of its names. */
const hidden = new Set([
  'unknown-case',
  'unknown-request',
  'unknown-task',
  'unknown-duty',
  'unknown-finding',
  'unknown-submission',
  'unknown-charge',
  'unknown-interview',
  'unknown-recusal',
  'unknown-signature',
]);

/** Requests that a client of good will could send; whatever the path names exists. */
export function requestsTo(
  { method, path, operation }: Place,
  values: SchemaArbitrary,
  known: Known,
): fc.Arbitrary<Drawn> {
  const parameters = operation.parameters ?? [];
  const segments = path.split('/').map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) return fc.constant(segment);
    const schema = parameters.find((parameter) => parameter.name === name)?.schema ?? { type: 'string' };
    const drawn = known[name] ? fc.constantFrom(...known[name]) : values.of(schema, name);
    return drawn.map((value) => encodeURIComponent(String(value)));
  });
  const required = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  const query = fc.record(
    Object.fromEntries(
      required.map(({ name, schema }) => [name, values.of(schema as Schema, name).map(String)]),
    ),
  );
  return fc.record({ path: fc.tuple(...segments), query, body: bodyOf(operation, values) }).map((drawn) => {
    const asked = new URLSearchParams(drawn.query).toString();
    return {
      method,
      target: `${drawn.path.join('/')}${asked && `?${asked}`}`,
      body: method === 'GET' ? null : drawn.body,
    };
  });
}

function bodyOf(operation: Place['operation'], values: SchemaArbitrary): fc.Arbitrary<Drawn['body']> {
  const content = operation.requestBody?.content;
  const form: Schema | undefined = content?.['multipart/form-data']?.schema;
  if (form) {
    const { file: _, ...properties } = form.properties ?? {};
    const required = (form.required ?? []).filter((name) => name !== 'file');
    const fields = values.of({ type: 'object', properties, required });
    const file = { name: 'a.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('a') };
    return fields.map((given) =>
      multipart(
        Object.fromEntries(
          Object.entries(given as object).map(([name, value]) => [name, String(value)] as const),
        ),
        file,
      ),
    );
  }
  const schema: Schema | undefined = content?.['application/json']?.schema;
  if (!schema) return fc.constant(null);
  return values.of(schema).map((value) => ({
    bytes: new TextEncoder().encode(JSON.stringify(value)),
    contentType: 'application/json',
  }));
}

/**
 * A stream's answer is its head: it is left at once.
 *
 * @param headers beside those that the request needs
 */
export async function send(
  baseUrl: string,
  drawn: Drawn,
  authorization: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const leaving = new AbortController();
  const response = await fetch(`${baseUrl}${drawn.target}`, {
    method: drawn.method,
    redirect: 'manual',
    headers: {
      ...headers,
      ...(authorization && { authorization }),
      'idempotency-key': crypto.randomUUID(),
      ...(drawn.body && { 'content-type': drawn.body.contentType }),
    },
    signal: leaving.signal,
    ...(drawn.body && { body: drawn.body.bytes }),
  });
  const type = response.headers.get('content-type') ?? '';
  const streams = type.startsWith('text/event-stream');
  const text = streams ? '' : await response.text();
  if (streams) leaving.abort();
  const code = type.startsWith('application/problem+json') ? (JSON.parse(text) as { code: string }).code : '';
  return { status: response.status, code, text };
}

/** What an answer says about access; `malformed` when access may not even have been asked. */
export function cellOf({ status, code }: Answered): Cell | 'malformed' {
  if (status === 401) return '401';
  if (code === 'forbidden' || code === 'not-permitted') return '403';
  if (hidden.has(code)) return '404';
  if (code === 'case-closed') return 'closed';
  // What only an administrator's text is judged by.
  if (code === 'invalid-definition') return 'in';
  return [400, 413, 415, 428].includes(status) ? 'malformed' : 'in';
}
